package io.github.perfratchet.samples.intersections;

import java.util.List;

/**
 * Finds where profiles meet.
 *
 * <p>Two profiles meet wherever they cross or touch; a vertex that both have, such as a shared end point, is a meeting.
 * Where they run along each other they meet in the vertices of that stretch, not in the points between. A profile does not
 * meet itself.
 *
 * @since 0.1
 */
public interface Intersections {

    /** {@return each meeting once, from left to right} */
    List<Meeting> of(List<Profile> profiles);
}
