package io.github.perfratchet.maven.compare;

import io.github.perfratchet.baseline.text.Sheet;
import io.github.perfratchet.baseline.text.SheetCsv;
import io.github.perfratchet.baseline.text.SheetMarkdown;
import io.github.perfratchet.baseline.text.SheetText;
import io.github.perfratchet.baseline.untrusted.Choice;
import io.github.perfratchet.baseline.untrusted.UnknownNameException;
import java.util.List;
import java.util.Locale;
import org.apache.maven.plugin.MojoExecutionException;

/** The output format of a comparison. */
public enum SheetFormat {
    TABLE {
        @Override
        public String render(Sheet sheet, int width) {
            return SheetText.render(sheet, width);
        }
    },
    MARKDOWN {
        @Override
        public String render(Sheet sheet, int width) {
            return SheetMarkdown.render(sheet);
        }
    },
    CSV {
        @Override
        public String render(Sheet sheet, int width) {
            return SheetCsv.render(sheet);
        }
    };

    public static SheetFormat of(String text) throws MojoExecutionException {
        try {
            return new Choice<>(
                            "a format",
                            List.of(values()),
                            format -> format.name().toLowerCase(Locale.ROOT))
                    .of(text);
        } catch (UnknownNameException e) {
            throw new MojoExecutionException(
                    "perfratchet.compare.format: " + e.getMessage()
                            + "; set -Dperfratchet.compare.format=csv, for example",
                    e);
        }
    }

    public abstract String render(Sheet sheet, int width);
}
