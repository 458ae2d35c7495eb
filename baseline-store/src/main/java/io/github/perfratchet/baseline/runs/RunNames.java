package io.github.perfratchet.baseline.runs;

import io.github.perfratchet.baseline.measurement.Commit;
import io.github.perfratchet.baseline.untrusted.Printable;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Creates and checks the names of saved runs and of their files. The file of a run with a name is {@code 0001_before.json}. The file of a
 * run without a name is {@code 0002_4f2c9e1d_20260131T120000Z_uncommitted-changes.json}.
 *
 * @since 0.1
 */
public final class RunNames {

    /** Names that have another meaning when a run is selected. */
    private static final Set<String> RESERVED = Set.of("latest", "current", "true", "false");

    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,59}");
    private static final Pattern NUMBER = Pattern.compile("\\d+");
    private static final Pattern FILE = Pattern.compile("(\\d{4,9})_[^/\\\\]+\\.json");
    private static final DateTimeFormatter UTC =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);
    private static final Pattern SHORT_ID = Pattern.compile("[0-9a-f]{7,8}");
    private static final String SUFFIX = ".json";

    private RunNames() {}

    /**
     * Rejects a name that a run cannot have.
     *
     * @throws IllegalArgumentException if the name is reserved, is a number, or has other characters than ASCII letters, digits, dots,
     *     hyphens and underscores
     */
    public static void require(String name) {
        if (!NAME.matcher(name).matches()
                || NUMBER.matcher(name).matches()
                || RESERVED.contains(name.toLowerCase(Locale.ROOT))) {
            throw new IllegalArgumentException(Printable.quoted(name)
                    + " cannot be the name of a run; a name has up to 60 letters, digits, dots, hyphens and underscores, begins"
                    + " with a letter or digit, and is neither a number nor one of latest, current, true and false");
        }
    }

    /** {@return the number with at least four digits, as it is shown and selected} */
    public static String number(int number) {
        return String.format(Locale.ROOT, "%04d", number);
    }

    static String fileOf(RunHeader header) {
        String name = header.name();
        return number(header.number()) + "_" + (name == null ? describe(header.commit(), header.savedAt()) : name)
                + SUFFIX;
    }

    /** A hook can return any text as the id of a commit. The text must not become a path. */
    private static String describe(@Nullable Commit commit, Instant savedAt) {
        String id = commit == null ? "" : commit.shortId();
        return (SHORT_ID.matcher(id).matches() ? id : "unversioned") + "_" + UTC.format(savedAt)
                + (commit != null && commit.dirty() ? "_uncommitted-changes" : "");
    }

    static String stem(Path file) {
        String name = file.getFileName().toString();
        return name.endsWith(SUFFIX) ? name.substring(0, name.length() - SUFFIX.length()) : name;
    }

    /** {@return the number at the beginning of the name of a file, or an empty value if it is not the file of a run} */
    static OptionalInt numberOf(Path file) {
        Matcher name = FILE.matcher(file.getFileName().toString());
        return name.matches() ? OptionalInt.of(Integer.parseInt(name.group(1))) : OptionalInt.empty();
    }
}
