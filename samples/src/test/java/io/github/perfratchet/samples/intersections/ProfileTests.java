package io.github.perfratchet.samples.intersections;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

class ProfileTests {

    @Test
    void runsFromLeftToRight() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Profile(List.of(new Vertex(1, 0), new Vertex(1, 5))))
                .withMessageContaining("x must increase");
    }

    @Test
    void hasAtLeastTwoVertices() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Profile(List.of(new Vertex(1, 0))));
    }

    @Test
    void verticesStayWithinTheRangeOfExactArithmetic() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Vertex(Vertex.LIMIT + 1, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new Vertex(0, Integer.MIN_VALUE));
    }

    @Test
    void pointsAreReducedSoThatEqualOnesAreEqual() {
        assertThat(new RationalPoint(-6, 9, 3)).isEqualTo(new RationalPoint(-2, 3, 1));
    }

    @Test
    void pointsAreOrderedFromLeftToRightThenUpwards() {
        assertThat(new RationalPoint(1, 0, 3)).isLessThan(new RationalPoint(1, 0, 2));
        assertThat(new RationalPoint(1, -1, 3)).isLessThan(new RationalPoint(1, 1, 3));
        assertThat(new RationalPoint(Long.MAX_VALUE, 0, 2)).isGreaterThan(new RationalPoint(Long.MIN_VALUE + 1, 0, 3));
    }
}
