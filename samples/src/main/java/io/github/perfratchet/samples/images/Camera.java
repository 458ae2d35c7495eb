package io.github.perfratchet.samples.images;

import java.util.SplittableRandom;

/**
 * Takes noisy 12-bit images of a scene with a bright gradient. The noise is seeded.
 *
 * @param width the width of an image, in pixels
 * @param height the height of an image, in pixels
 * @param seed the seed of the noise
 * @since 0.1
 */
public record Camera(int width, int height, long seed) {

    private static final int NOISE = 64;

    /** {@return the number of pixels of an image} */
    public int pixels() {
        return width * height;
    }

    /**
     * Takes an image.
     *
     * @param index the index of the image; the same index gives the same image
     * @param image the array for the brightness of each pixel, row by row
     */
    public void expose(int index, short[] image) {
        SplittableRandom random = new SplittableRandom(seed + index);
        for (int i = 0; i < image.length; i++) {
            image[i] = (short) (brightness(i) + (random.nextInt() & (2 * NOISE - 1)) - NOISE);
        }
    }

    /** {@return the brightness of a pixel without noise} */
    int brightness(int pixel) {
        return NOISE + 2048 * (pixel % width) / width;
    }
}
