package io.github.perfratchet.samples.images;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.perfratchet.Benchmark;
import io.github.perfratchet.MaxAllocation;
import io.github.perfratchet.PerfTest;
import org.junit.jupiter.api.Test;

/**
 * Sample 6: memory that grows with the input, and memory that does not; one method that measures and asserts.
 *
 * <p>The list holds every image before it looks at the first: twice the images, twice the memory. The stream needs one image
 * and the sums, however many come; its budget says so, and would catch the day when somebody gathers them again.
 *
 * <p>The {@code Benchmark} parameter measures just the part it is given and hands back the result, so that the method can
 * check it.
 *
 * <p>Run it from the root: {@code mvn -Pdemo verify -Dtest=StackingTests}
 */
class StackingTests {

    private static final int IMAGES = 32;

    private final Camera camera = new Camera(128, 64, 1234);

    @PerfTest(group = "stack 32 images")
    void asList(Benchmark benchmark) {
        short[] mean = benchmark.measure(() -> Stacking.meanOfList(camera, IMAGES));

        assertThat(mean).hasSize(camera.pixels());
    }

    @PerfTest(group = "stack 32 images")
    @MaxAllocation("72 KiB")
    void asStream(Benchmark benchmark) {
        short[] mean = benchmark.measure(() -> Stacking.meanOfStream(camera, IMAGES));

        assertThat(mean).hasSize(camera.pixels());
    }

    @Test
    void bothWaysAgree() {
        assertThat(Stacking.meanOfStream(camera, IMAGES)).isEqualTo(Stacking.meanOfList(camera, IMAGES));
    }

    @Test
    void noiseCancels() {
        short[] mean = Stacking.meanOfStream(camera, 1024);

        for (int i = 0; i < mean.length; i++) {
            assertThat((int) mean[i]).isCloseTo(camera.brightness(i), within(8));
        }
    }
}
