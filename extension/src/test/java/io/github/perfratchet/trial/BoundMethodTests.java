package io.github.perfratchet.trial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.openjdk.jmh.infra.Blackhole;

class BoundMethodTests {

    @Test
    void callsTheMethodOfItsInstance() throws Throwable {
        Counter counter = new Counter();
        Operation operation =
                bound(counter, "count", BoundMethod.newBlackhole()).forWorker(1);

        operation.invoke();
        operation.invoke();

        assertThat(counter.calls).hasValue(2);
        assertThat(operation).isInstanceOf(ConstantOperation.class);
    }

    @Test
    void theNextTestOfTheSameJvmCallsItsOwn() throws Throwable {
        Counter first = new Counter();
        Counter second = new Counter();
        bound(first, "count", BoundMethod.newBlackhole()).forWorker(1).invoke();
        bound(second, "count", BoundMethod.newBlackhole()).forWorker(1).invoke();

        assertThat(first.calls).hasValue(1);
        assertThat(second.calls).hasValue(1);
    }

    @Test
    void theCompiledCodeIsKeptForTheCountOfBytes() throws Throwable {
        BoundMethod method = bound(new Counter(), "count", BoundMethod.newBlackhole());

        assertThat(method.forWorker(1)).isSameAs(method.forWorker(1));
    }

    @Test
    void whatWouldBeFoldedIntoTheCodeIsNoConstant() throws Throwable {
        Counter counter = new Counter();
        Operation withArgument = bound(counter, "add", 5).forWorker(1);
        Operation ofRecord = bound(new Recorded(counter, 7), "add").forWorker(1);

        withArgument.invoke();
        ofRecord.invoke();

        assertThat(counter.calls).hasValue(12);
        assertThat(withArgument).isNotInstanceOf(ConstantOperation.class);
        assertThat(ofRecord).isNotInstanceOf(ConstantOperation.class);
    }

    @Test
    void threadsHaveOperationsOfTheirOwn() throws Throwable {
        BoundMethod method = bound(new Counter(), "count", BoundMethod.newBlackhole());

        assertThat(method.forWorker(2)).isNotInstanceOf(ConstantOperation.class).isNotSameAs(method.forWorker(2));
    }

    @Test
    void throwsWhatTheMethodThrows() throws Throwable {
        Operation operation = bound(new Counter(), "fail").forWorker(1);

        assertThatThrownBy(operation::invoke)
                .isExactlyInstanceOf(IOException.class)
                .hasMessage("disk full");
    }

    private static BoundMethod bound(Object instance, String name, Object... arguments) {
        Method method = Arrays.stream(instance.getClass().getDeclaredMethods())
                .filter(candidate -> candidate.getName().equals(name))
                .findFirst()
                .orElseThrow();
        return BoundMethod.of(method, instance, arguments);
    }

    static class Counter {

        final AtomicInteger calls = new AtomicInteger();

        void count(Blackhole blackhole) {
            blackhole.consume(calls.incrementAndGet());
        }

        void add(int number) {
            calls.addAndGet(number);
        }

        void fail() throws IOException {
            throw new IOException("disk full");
        }
    }

    record Recorded(Counter counter, int number) {

        void add() {
            counter.add(number);
        }
    }
}
