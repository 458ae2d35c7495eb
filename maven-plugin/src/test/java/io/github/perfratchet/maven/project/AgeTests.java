package io.github.perfratchet.maven.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgeTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2026-01-05T10:00:59Z|just now",
                "2026-01-05T10:12:00Z|12 minutes ago",
                "2026-01-05T13:59:00Z|3 hours ago",
                "2026-01-08T09:00:00Z|2 days ago",
                "2026-01-05T09:00:00Z|just now"
            })
    void saysWhenAndHowLongAgo(String now, String ago) {
        assertThat(Age.of(Instant.parse("2026-01-05T10:00:00Z"), Instant.parse(now), ZoneOffset.UTC))
                .isEqualTo("2026-01-05 10:00:00, " + ago);
    }
}
