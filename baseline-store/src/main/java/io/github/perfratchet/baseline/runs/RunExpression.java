package io.github.perfratchet.baseline.runs;

import io.github.perfratchet.baseline.untrusted.Glob;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** An entry of {@code perfratchet.runs} that names saved runs. Each type is a way to name one or several of them. */
sealed interface RunExpression {

    /**
     * The latest saved run.
     *
     * @param branch the branch of its commit, or {@code null} for any branch
     */
    record Latest(@Nullable String branch) implements RunExpression {}

    /** All runs whose file name or name matches a pattern. */
    record Matching(Glob pattern) implements RunExpression {}

    /** The run in a file. */
    record InFile(String path) implements RunExpression {}

    /** The run with this number, file name, name or commit. */
    record Named(String name) implements RunExpression {

        private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");
        private static final Pattern COMMIT = Pattern.compile("[0-9a-f]{7,64}");

        /** {@return the number, or an empty value if the name is not a number} */
        OptionalInt number() {
            return NUMBER.matcher(name).matches() ? OptionalInt.of(Integer.parseInt(name)) : OptionalInt.empty();
        }

        /** {@return whether the name can be the beginning of the id of a commit} */
        boolean mayBeCommit() {
            return COMMIT.matcher(id()).matches();
        }

        /** {@return the name in the form of the beginning of a commit id} */
        String id() {
            return name.toLowerCase(Locale.ROOT);
        }
    }

    Pattern LATEST_ON = Pattern.compile("latest on (\\S.*)");

    /** {@return the parsed entry} */
    static RunExpression parse(String entry) {
        Matcher latestOn = LATEST_ON.matcher(entry);
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
