package io.github.perfratchet.baseline.untrusted;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * Distinguishes texts that are too long to be shown, or that cannot be shown. It uses the beginning of their SHA-256 hash, which is the
 * same in every run.
 *
 * @since 0.1
 */
public final class Fingerprint {

    private static final int DIGITS = 8;
    private static final String ELLIPSIS = "…";

    private Fingerprint() {}

    /** {@return the fingerprint of texts, eight hexadecimal digits} */
    public static String of(List<String> texts) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (String text : texts) {
                byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
                // The length comes before each text, so that one text cannot be mistaken for two.
                digest.update((bytes.length + ":").getBytes(StandardCharsets.UTF_8));
                digest.update(bytes);
            }
            return HexFormat.of().formatHex(digest.digest()).substring(0, DIGITS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    /**
     * {@return the text; if it is too long, its beginning with its fingerprint}
     *
     * @param length the greatest length of the result, in characters; at least 16
     */
    public static String capped(String text, int length) {
        if (text.length() <= length) {
            return text;
        }
        int end = length - ELLIPSIS.length() - DIGITS;
        return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end)
                + ELLIPSIS
                + of(List.of(text));
    }
}
