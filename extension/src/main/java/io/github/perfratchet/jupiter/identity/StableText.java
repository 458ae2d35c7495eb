package io.github.perfratchet.jupiter.identity;

import java.util.regex.Pattern;

/**
 * Removes from a text the random parts of the names of objects and classes: hashes, and the numbers of classes that are generated at run
 * time.
 */
final class StableText {

    /** Matches {@code com.acme.Parser$$Lambda$14/0x0000000800c03000} and {@code com.acme.Parser$$Lambda/0x00007f}. */
    private static final Pattern LAMBDA = Pattern.compile("\\$\\$Lambda[\\w$/]*+");

    private static final Pattern HIDDEN_CLASS = Pattern.compile("/0x[0-9a-f]++");
    private static final Pattern PROXY = Pattern.compile("\\$Proxy\\d++");
    private static final Pattern MOCK = Pattern.compile("\\$MockitoMock\\$\\w++");
    private static final Pattern HASH_CODE = Pattern.compile("hashCode: -?\\d++");

    /** Matches the text of {@link Object#toString}. The simple name of the class is kept. */
    private static final Pattern HASH =
            Pattern.compile("(?<![\\w$.])(?:[\\w$.]*\\.)?((?!\\d)[\\w$]+;?)@[0-9a-f]{1,8}(?![\\w.])");

    private StableText() {}

    static String of(String text) {
        String stable = LAMBDA.matcher(text).replaceAll("\\$\\$Lambda");
        stable = HIDDEN_CLASS.matcher(stable).replaceAll("");
        stable = PROXY.matcher(stable).replaceAll("\\$Proxy");
        stable = MOCK.matcher(stable).replaceAll("\\$MockitoMock");
        stable = HASH_CODE.matcher(stable).replaceAll("hashCode");
        return HASH.matcher(stable).replaceAll("$1");
    }
}
