package io.github.perfratchet;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;

/**
 * An operation that {@link Benchmark#measure} and {@link PerfRatchet#measure} measure. A test whose operation throws no checked exception
 * need not declare any.
 *
 * @param <T> the type of the result
 * @param <E> the type of the exception
 * @since 0.1
 */
@FunctionalInterface
public interface MeasuredOperation<T, E extends Exception> extends Callable<T> {

    /**
     * Runs the operation once.
     *
     * @return the result, which may be null
     * @throws E if the operation fails
     */
    @Override
    @Nullable
    T call() throws E;
}
