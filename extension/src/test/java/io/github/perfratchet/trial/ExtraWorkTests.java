package io.github.perfratchet.trial;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExtraWorkTests {

    @ParameterizedTest
    @CsvSource({"0, 1000", "0.05, 1050", "0.1, 1100", "1, 2000"})
    void repeatsAShareOfTheOperations(double share, int executions) throws Throwable {
        AtomicInteger count = new AtomicInteger();
        ExtraWork operation = new ExtraWork(count::incrementAndGet, share, () -> 2);
        for (int i = 0; i < 1000; i++) {
            operation.invoke();
        }

        assertThat(count).hasValue(executions);
    }
}
