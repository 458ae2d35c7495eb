package io.github.perfratchet.baseline.text;

import io.github.perfratchet.baseline.measurement.ClassNames;
import io.github.perfratchet.baseline.measurement.Measurement;
import java.util.Locale;

/**
 * A form of the names of tests in a table.
 *
 * @since 0.1
 */
public enum NameForm {
    /** The name alone: {@code parses}. */
    SHORT {
        @Override
        public String of(Measurement measurement, String heading, ClassNames classes) {
            return DisplayText.bounded(measurement.id().name());
        }
    },
    /** The name with its class: {@code ParserTests.parses}. The class is left out below a heading that names it. */
    NORMAL {
        @Override
        public String of(Measurement measurement, String heading, ClassNames classes) {
            return DisplayText.nameBelow(heading, measurement.id(), classes);
        }
    },
    /** The full name: {@code com.acme.ParserTests#parses}. */
    LONG {
        @Override
        public String of(Measurement measurement, String heading, ClassNames classes) {
            return DisplayText.bounded(measurement.id().toString());
        }
    };

    /** {@return the name by which the form is chosen} */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** {@return the name of a test below a heading, safe to print} */
    public abstract String of(Measurement measurement, String heading, ClassNames classes);
}
