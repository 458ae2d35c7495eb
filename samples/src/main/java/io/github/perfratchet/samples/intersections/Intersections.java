package io.github.perfratchet.samples.intersections;

import java.util.List;

/**
 * Finds the points where profiles meet.
 *
 * <p>Two profiles meet wherever they cross or touch. A vertex that both have, such as a shared end point, is a meeting. If
 * two profiles run along each other, they meet at the vertices of that stretch, and not at the points in between. A profile
 * does not meet itself.
 *
 * @since 0.1
 */
public interface Intersections {

    /** {@return all meetings from left to right, each of them once} */
    List<Meeting> of(List<Profile> profiles);
}
