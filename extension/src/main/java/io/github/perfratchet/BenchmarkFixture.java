package io.github.perfratchet;

import io.github.perfratchet.baseline.measurement.Measurement;
import io.github.perfratchet.baseline.untrusted.Printable;
import io.github.perfratchet.fork.Remarks;
import io.github.perfratchet.trial.Batching;
import io.github.perfratchet.trial.OperationSource;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.function.ThrowingSupplier;

/** The {@link Benchmark} of one test: measures by whatever way the test is measured. */
final class BenchmarkFixture implements Benchmark {

    /** How the operation is measured here. */
    @FunctionalInterface
    interface Way {
        /**
         * Measures.
         *
         * @param label what tells the operations apart from others of the test; absent for the only ones
         * @param batching what the test asks for of operations with a set-up; absent for others
         */
        void measure(@Nullable String label, OperationSource operations, @Nullable Batching batching) throws Throwable;
    }

    private static final int LONGEST_GROUP = 200;
    private static final int LONGEST_LABEL = 60;

    private final Supplier<String> testName;
    private final Way way;
    private final Function<@Nullable String, Optional<Measurement>> measured;
    private boolean used;
    private Remarks remarks = Remarks.NONE;

    /**
     * Makes the fixture of a test.
     *
     * @param testName the test as errors name it; JUnit does not know the arguments of a parameterized test yet
     * @param measured finds what all forks measured of the operation with a label; empty in a fork, and if nothing is measured
     */
    BenchmarkFixture(Supplier<String> testName, Way way, Function<@Nullable String, Optional<Measurement>> measured) {
        this.testName = testName;
        this.way = way;
        this.measured = measured;
    }

    @Override
    public <T> T measure(Callable<T> operation) throws Exception {
        return measure(null, threads -> new CallableOperation(operation), null, () -> call(operation));
    }

    @Override
    public <T> T measure(String label, Callable<T> operation) throws Exception {
        return measure(label, threads -> new CallableOperation(operation), null, () -> call(operation));
    }

    private static <T> T call(Callable<T> operation) throws Throwable {
        T result = operation.call();
        Completion.await(result);
        return result;
    }

    @Override
    public <A> PreparedBenchmark<A> withSetup(Callable<? extends A> setUp) {
        return new PreparedFixture<>(this, setUp);
    }

    /**
     * Measures operations.
     *
     * @param label what tells them apart from others of the test; absent for the only ones
     * @param batching what the test asks for of operations with a set-up; absent for others
     * @param once calls one of them
     * @return the result of one more call
     */
    <T> T measure(
            @Nullable String label, OperationSource operations, @Nullable Batching batching, ThrowingSupplier<T> once)
            throws Exception {
        use(label);
        try {
            way.measure(label, operations, batching);
            return once.get();
        } catch (Exception | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }

    private void use(@Nullable String label) {
        if (used && (label == null) == remarks.labels().isEmpty()) {
            requireAnother(label);
        } else if (used) {
            throw new IllegalStateException(testName.get() + " measures both with a label and without;"
                    + " label all its measurements, measure(\"a label\", ...), or split it in two tests");
        }
        used = true;
        if (label != null) {
            requireLabel(label);
            remarks = remarks.labelled(label);
        }
    }

    private void requireAnother(@Nullable String label) {
        if (label == null) {
            throw new IllegalStateException(testName.get() + " measures twice; label its measurements,"
                    + " measure(\"a label\", ...), or split it in two tests");
        }
        if (remarks.labels().contains(label)) {
            throw new IllegalStateException(testName.get() + " measures " + Printable.quoted(label)
                    + " twice; give each of its measurements a label of its own");
        }
    }

    private void requireLabel(String label) {
        if (label.isBlank() || label.length() > LONGEST_LABEL) {
            throw new IllegalArgumentException(testName.get() + " labels a measurement " + Printable.quoted(label)
                    + "; give it a label from 1 to " + LONGEST_LABEL + " characters, not all of them blank");
        }
    }

    /** {@return the test as errors name it} */
    String testName() {
        return testName.get();
    }

    @Override
    public void group(String group) {
        if (group.isBlank() || group.length() > LONGEST_GROUP) {
            throw new IllegalArgumentException(testName.get() + " is put in a group whose name has " + group.length()
                    + " characters; give it from 1 to " + LONGEST_GROUP + ", not all of them blank");
        }
        remarks = remarks.inGroup(group);
    }

    @Override
    public void extraInfo(String key, Object value) {
        try {
            remarks = remarks.with(key, value);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(testName.get() + ": " + e.getMessage(), e);
        }
    }

    @Override
    public void satisfies(Consumer<Measurement> assertions) {
        measured(null).ifPresent(assertions);
    }

    @Override
    public void satisfies(String label, Consumer<Measurement> assertions) {
        measured(label).ifPresent(assertions);
    }

    @Override
    public void satisfies(String label, String other, BiConsumer<Measurement, Measurement> assertions) {
        Optional<Measurement> of = measured(label);
        measured(other).ifPresent(ofOther -> assertions.accept(of.orElseThrow(), ofOther));
    }

    private Optional<Measurement> measured(@Nullable String label) {
        if (label == null
                ? !used || !remarks.labels().isEmpty()
                : !remarks.labels().contains(label)) {
            throw new IllegalStateException(testName.get() + " asserts on "
                    + (label == null ? "a measurement without a label" : Printable.quoted(label))
                    + " and has not measured it; call measure before satisfies, with the same label");
        }
        remarks = remarks.asserting();
        return measured.apply(label);
    }

    /** {@return what the test has said so far} */
    Remarks remarks() {
        return remarks;
    }

    void requireUsed() {
        if (!used) {
            throw new IllegalStateException(
                    testName.get()
                            + " has a Benchmark parameter and never called its measure method; call it, or remove the parameter");
        }
    }
}
