package io.github.perfratchet.samples.intersections;

import java.util.List;

/**
 * A profile, for example of a road or a terrain. It is a polyline that runs from left to right.
 *
 * @param vertices at least two, with strictly increasing x
 * @since 0.1
 */
public record Profile(List<Vertex> vertices) {

    public Profile {
        vertices = List.copyOf(vertices);
        if (vertices.size() < 2) {
            throw new IllegalArgumentException("a profile has at least two vertices, this one " + vertices.size());
        }
        for (int i = 1; i < vertices.size(); i++) {
            if (vertices.get(i).x() <= vertices.get(i - 1).x()) {
                throw new IllegalArgumentException(
                        "x must increase from " + vertices.get(i - 1) + " to " + vertices.get(i));
            }
        }
    }
}
