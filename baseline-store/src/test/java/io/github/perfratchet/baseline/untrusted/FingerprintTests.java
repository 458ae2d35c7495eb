package io.github.perfratchet.baseline.untrusted;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class FingerprintTests {

    @Test
    void isTheBeginningOfTheHash() {
        // printf '3:abc' | sha256sum
        assertThat(Fingerprint.of(List.of("abc"))).isEqualTo("aab5f9ae");
    }

    @Test
    void tellsTwoTextsFromOne() {
        assertThat(Fingerprint.of(List.of("ab", "c"))).isNotEqualTo(Fingerprint.of(List.of("a", "bc")));
    }

    @Test
    void aShortTextIsKeptAsItIs() {
        assertThat(Fingerprint.capped("x".repeat(16), 16)).isEqualTo("x".repeat(16));
    }

    @Test
    void longTextsAreCappedAndStayApart() {
        String one = Fingerprint.capped("x".repeat(1000) + "1", 20);
        String other = Fingerprint.capped("x".repeat(1000) + "2", 20);

        assertThat(one).hasSize(20).startsWith("xxxxxxxxxxx…").isNotEqualTo(other);
        assertThat(Fingerprint.capped("x".repeat(1000) + "1", 20)).isEqualTo(one);
    }

    @Test
    void noCharacterIsCutInTwo() {
        String smiles = "\ud83d\ude00".repeat(20);

        assertThat(Fingerprint.capped(smiles, 20)).startsWith("\ud83d\ude00".repeat(5) + "…");
        assertThat(Fingerprint.capped("x" + smiles, 20)).startsWith("x" + "\ud83d\ude00".repeat(5) + "…");
    }
}
