package io.github.perfratchet.samples.images;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Averages images of one scene, so that their noise cancels.
 *
 * @since 0.1
 */
public final class Stacking {

    private Stacking() {}

    /** {@return the mean image; all images are taken and collected in a list first} */
    public static short[] meanOfList(Camera camera, int images) {
        List<short[]> list = new ArrayList<>();
        for (int index = 0; index < images; index++) {
            short[] image = new short[camera.pixels()];
            camera.expose(index, image);
            list.add(image);
        }
        int[] sums = new int[camera.pixels()];
        for (short[] image : list) {
            add(image, sums);
        }
        return divide(sums, images);
    }

    /** {@return the mean image; each image is taken into the same array and added at once} */
    public static short[] meanOfStream(Camera camera, int images) {
        int[] sums = new int[camera.pixels()];
        short[] image = new short[camera.pixels()];
        IntStream.range(0, images).forEach(index -> {
            camera.expose(index, image);
            add(image, sums);
        });
        return divide(sums, images);
    }

    private static void add(short[] image, int[] sums) {
        for (int i = 0; i < sums.length; i++) {
            sums[i] += image[i];
        }
    }

    private static short[] divide(int[] sums, int images) {
        short[] mean = new short[sums.length];
        for (int i = 0; i < sums.length; i++) {
            mean[i] = (short) (sums[i] / images);
        }
        return mean;
    }
}
