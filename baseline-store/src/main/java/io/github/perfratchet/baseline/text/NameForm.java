package io.github.perfratchet.baseline.text;

import io.github.perfratchet.baseline.measurement.ClassNames;
import io.github.perfratchet.baseline.measurement.Measurement;
import java.util.Locale;

/**
 * How a table names a test.
 *
 * @since 0.1
 */
public enum NameForm {
    /** {@code parses}. */
    SHORT {
        @Override
        public String of(Measurement measurement, String heading, ClassNames classes) {
            return Shown.bounded(measurement.id().name());
        }
    },
    /** {@code ParserTests.parses}, without the class below a heading that names it. */
    NORMAL {
        @Override
        public String of(Measurement measurement, String heading, ClassNames classes) {
            return Shown.nameBelow(heading, measurement.id(), classes);
        }
    },
    /** {@code com.acme.ParserTests#parses}. */
    LONG {
        @Override
        public String of(Measurement measurement, String heading, ClassNames classes) {
            return Shown.bounded(measurement.id().toString());
        }
    };

    /** {@return the name it is chosen by} */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** {@return the name of a test below a heading, safe to print} */
    public abstract String of(Measurement measurement, String heading, ClassNames classes);
}
