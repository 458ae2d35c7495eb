package io.github.perfratchet.baseline.runs;

import io.github.perfratchet.baseline.untrusted.Glob;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** One entry of {@code perfratchet.runs}: the way in which it names one run or several. */
sealed interface RunExpression {

    /** What was measured last. */
    record Current() implements RunExpression {}

    /**
     * The run that was saved last.
     *
     * @param branch the branch of its commit; {@code null} for any
     */
    record Latest(@Nullable String branch) implements RunExpression {}

    /** All runs whose file name or name matches a pattern. */
    record Matching(Glob pattern) implements RunExpression {}

    /** The run in a file. */
    record InFile(String path) implements RunExpression {}

    /** The run of this number, file name, name or commit. */
    record Named(String name) implements RunExpression {

        private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");
        private static final Pattern COMMIT = Pattern.compile("[0-9a-f]{7,64}");

        /** {@return the number, if the name is one} */
        OptionalInt number() {
            return NUMBER.matcher(name).matches() ? OptionalInt.of(Integer.parseInt(name)) : OptionalInt.empty();
        }

        /** {@return whether the name may be the beginning of a commit's id} */
        boolean mayBeCommit() {
            return COMMIT.matcher(id()).matches();
        }

        /** {@return the name as the beginning of a commit's id} */
        String id() {
            return name.toLowerCase(Locale.ROOT);
        }
    }

    Pattern LATEST_ON = Pattern.compile("latest on (\\S.*)");

    /** {@return the meaning of an entry} */
    static RunExpression parse(String entry) {
        Matcher latestOn = LATEST_ON.matcher(entry);
        if (entry.equals(Run.CURRENT)) {
            return new Current();
        }
        if (entry.equals("latest")) {
            return new Latest(null);
        }
        if (latestOn.matches()) {
            return new Latest(latestOn.group(1));
        }
        if (Glob.isIn(entry)) {
            return new Matching(new Glob(entry));
        }
        if (entry.contains("/") || entry.contains("\\") || entry.endsWith(".json")) {
            return new InFile(entry);
        }
        return new Named(entry);
    }
}
