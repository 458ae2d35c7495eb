package com.acme;

public final class Checksum {

    /** How often the work is done: tests raise it to slow the method down, by far more than noise can hide. */
    static final int ROUNDS = 1;

    /** How many bytes a header takes: tests raise it to make the method allocate more. */
    static final int HEADER_BYTES = 1008;

    private Checksum() {}

    public static int of(byte[] data) {
        int sum = 0;
        for (int round = 0; round < ROUNDS; round++) {
            for (byte value : data) {
                sum = 31 * sum + value;
            }
        }
        return sum;
    }

    public static byte[] header() {
        return new byte[HEADER_BYTES];
    }
}
