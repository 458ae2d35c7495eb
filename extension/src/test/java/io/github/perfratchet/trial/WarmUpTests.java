package io.github.perfratchet.trial;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.function.LongUnaryOperator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Tests the warm-up with a simulated clock. Each iteration takes 50 ms of its time. */
class WarmUpTests {

    private static final long ITERATION = Duration.ofMillis(50).toNanos();

    private long now;
    private @Nullable Duration fixed;
    private Compilation compilation = Compilation.BACKGROUND;
    private LongUnaryOperator compiler = time -> 0;
    private LongUnaryOperator cost = time -> 1000;
    private long share = 1;
    private long operations = 7_000;
    private boolean waits;

    /** The part of the time of each iteration that passes before the iteration starts. */
    private long between;

    @Test
    void aCompilerThatIsNeverHeardEndsItAtTheFloor() {
        assertThat(millis()).isEqualTo(500);
    }

    @Test
    void aCompilerThatIsNotBehindIsHeardSooner() {
        compilation = Compilation.FOREGROUND;

        assertThat(millis()).isEqualTo(300);
    }

    @Test
    void itGoesOnUntilTheCompilerHasBeenQuietForAWhile() {
        long busyUntil = Duration.ofSeconds(2).toNanos();
        compiler = time -> Math.min(time, busyUntil) / 2;

        assertThat(millis()).isEqualTo(2300);
    }

    @Test
    void aCompilerThatNeverSettlesIsNotWaitedForForEver() {
        compiler = time -> time / 10;

        assertThat(millis()).isEqualTo(20_000);
    }

    @Test
    void odditiesInTheQueueAreNoNoise() {
        compiler = time -> time / 50;

        assertThat(millis()).isEqualTo(500);
    }

    @Test
    void itGoesOnWhileIterationsGetFasterThoughTheCompilerIsQuiet() {
        long fastFrom = Duration.ofMillis(1500).toNanos();
        cost = time -> time < fastFrom ? 10_000 - time * 8000 / fastFrom : 1000;

        assertThat(millis()).isBetween(1750L, 1850L);
    }

    @Test
    void iterationsThatOnlyVaryDoNotKeepItUp() {
        cost = time -> 1000 + time / ITERATION * 7919 % 50;

        assertThat(millis()).isEqualTo(500);
    }

    @Test
    void itGoesOnUntilTheLoopThatCallsTheOperationIsCompiled() {
        operations = 500;

        assertThat(millis()).isEqualTo(700);
    }

    @Test
    void aLongOperationIsNotRunThousandsOfTimes() {
        operations = 10;

        assertThat(millis()).isEqualTo(1000);
    }

    @Test
    void whatIsCompiledBetweenIterationsIsNotTheOperations() {
        compilation = Compilation.FOREGROUND;
        between = ITERATION / 5;
        compiler = time -> time / ITERATION * between + Math.min(time % ITERATION, between);

        // The compiler takes a fifth of the time.
        assertThat(millis()).isEqualTo(400);
    }

    @Test
    void aCompilerInTheBackgroundIsHeardBetweenIterationsToo() {
        between = ITERATION / 5;
        compiler = time -> time / ITERATION * between + Math.min(time % ITERATION, between);

        assertThat(millis()).isEqualTo(20_000);
    }

    @Test
    void aThreadThatGetsASeventhOfAProcessorWarmsUpSevenTimesAsLong() {
        share = 7;

        assertThat(millis()).isEqualTo(3500);
    }

    @Test
    void aCompilerThatStarvesIsNotTakenForAQuietOne() {
        // In the foreground, the code waits for the compiler. It needs the whole time, and runs for a seventh of it.
        compilation = Compilation.FOREGROUND;
        share = 7;
        long busyUntil = Duration.ofSeconds(7).toNanos();
        compiler = time -> Math.min(time, busyUntil);

        assertThat(millis()).isGreaterThan(7000 + 200);
    }

    @Test
    void codeThatWaitsWarmsUpByTheWallClock() {
        waits = true;

        assertThat(millis()).isEqualTo(500);
    }

    @Test
    void aTimeThatIsSetIsKept() {
        fixed = Duration.ofMillis(150);
        compiler = time -> time;

        assertThat(millis()).isEqualTo(150);
    }

    @Test
    void aTimeThatIsSetIsTheOperationsOwn() {
        fixed = Duration.ofMillis(150);
        share = 7;

        assertThat(millis()).isEqualTo(1050);
    }

    /** {@return how long the warm-up takes by the wall clock, in milliseconds} */
    private long millis() {
        WarmUp warmUp = new WarmUp(fixed, compilation, moment());
        ProcessorDemand.Interval demand;
        do {
            now += between;
            ProcessorDemand.Reading start = moment();
            now += ITERATION - between;
            demand = moment().since(start);
        } while (!warmUp.isOver(iteration(), demand));
        return Duration.ofNanos(now).toMillis();
    }

    private ProcessorDemand.Reading moment() {
        long queued = waits ? 0 : now - now / share;
        return new ProcessorDemand.Reading(now, 0, compiler.applyAsLong(now), queued);
    }

    private Metered iteration() {
        long cpu = cost.applyAsLong(now) * operations;
        return new Metered(operations, ITERATION / (double) operations, ITERATION, new Work(cpu, 0L, 0L, false, null));
    }
}
