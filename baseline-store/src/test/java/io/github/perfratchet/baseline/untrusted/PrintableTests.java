package io.github.perfratchet.baseline.untrusted;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PrintableTests {

    @Test
    void leavesVisibleTextAlone() {
        assertThat(Printable.escape("größe [1] α 数 😀 \\")).isEqualTo("größe [1] α 数 😀 \\");
    }

    @Test
    void escapesWhatATerminalWouldObey() {
        assertThat(Printable.escape("a\u001b[31mb\r\nc\u0007")).isEqualTo("a\\u001b[31mb\\u000d\\u000ac\\u0007");
    }

    @Test
    void escapesBidirectionalOverridesAndInvisibleSeparators() {
        assertThat(Printable.escape("x\u202ey\u2066z\u2028\u200b\u00a0"))
                .isEqualTo("x\\u202ey\\u2066z\\u2028\\u200b\\u00a0");
    }

    @Test
    void escapesALoneSurrogate() {
        assertThat(Printable.escape("a\ud83d")).isEqualTo("a\\ud83d");
    }

    @Test
    void shortensInTheMiddle() {
        assertThat(Printable.bounded("abcdefghijklmnop", 9)).isEqualTo("abc...nop");
        assertThat(Printable.bounded("abcdefghi", 9)).isEqualTo("abcdefghi");
    }

    @Test
    void neverCutsACharacterInHalf() {
        assertThat(Printable.bounded("😀".repeat(40), 10)).isEqualTo("😀😀...😀");
    }

    @Test
    void boundsEvenTextThatIsAllEscapes() {
        assertThat(Printable.bounded("\u0000".repeat(1_000_000), 50)).hasSizeLessThanOrEqualTo(50);
    }
}
