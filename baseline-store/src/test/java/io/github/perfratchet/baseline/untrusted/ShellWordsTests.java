package io.github.perfratchet.baseline.untrusted;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShellWordsTests {

    @Test
    void whiteSpaceSeparatesArguments() {
        assertThat(ShellWords.parse("  -Xmx2g\t-ea \n-Da=b ")).containsExactly("-Xmx2g", "-ea", "-Da=b");
        assertThat(ShellWords.parse("")).isEmpty();
        assertThat(ShellWords.parse(" \t")).isEmpty();
    }

    @Test
    void quotesKeepBlanks() {
        assertThat(ShellWords.parse("-Dname=\"a b\" '-Dother=c  d' \"\""))
                .containsExactly("-Dname=a b", "-Dother=c  d", "");
        assertThat(ShellWords.parse("\"it's\" '\"quoted\"'")).containsExactly("it's", "\"quoted\"");
    }

    @Test
    void aBackslashTakesAwayTheMeaningOfWhatFollows() {
        assertThat(ShellWords.parse("a\\ b \\\"c\\\" \"d\\\"e\" f\\\\g"))
                .containsExactly("a b", "\"c\"", "d\"e", "f\\g");
        assertThat(ShellWords.parse("'a\\ b'")).containsExactly("a\\ b");
    }

    @Test
    void aPathOfWindowsNeedsNoSecondBackslash() {
        assertThat(ShellWords.parse("-Djava.io.tmpdir=C:\\temp\\new"))
                .containsExactly("-Djava.io.tmpdir=C:\\temp\\new");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-Da=\"b c", "'", "\"a\\\""})
    void aQuoteWithoutAnEndIsRefused(String text) {
        assertThatExceptionOfType(ArgumentsFormatException.class)
                .isThrownBy(() -> ShellWords.parse(text))
                .withMessageContaining("has no end; close it");
    }
}
