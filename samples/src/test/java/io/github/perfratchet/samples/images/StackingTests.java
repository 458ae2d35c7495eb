package io.github.perfratchet.samples.images;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.perfratchet.Benchmark;
import io.github.perfratchet.MaxAllocation;
import io.github.perfratchet.PerfTest;
import org.junit.jupiter.api.Test;

/**
 * Sample 6: memory that grows with the input, memory that does not, and a method that both measures and asserts.
 *
 * <p>The version with a list keeps all images in memory before it adds up the first one. Twice the images need twice the
 * memory. The version with a stream needs one image and the sums, for any number of images. Its budget documents this, and
 * fails the test if somebody collects the images in a list again.
 *
 * <p>The {@code Benchmark} parameter measures only the code that is passed to it, and returns the result. The method can
 * then check the result.
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
