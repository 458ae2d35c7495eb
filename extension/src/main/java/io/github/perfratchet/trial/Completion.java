package io.github.perfratchet.trial;

import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import org.jspecify.annotations.Nullable;

/** Waits for results that are not complete yet. */
public final class Completion {

    private Completion() {}

    /**
     * {@return the value that a stage completes with; any other result is returned as it is}
     *
     * @throws Throwable the exception that the stage failed with, as its code threw it
     */
    public static @Nullable Object await(@Nullable Object result) throws Throwable {
        return result instanceof CompletionStage<?> stage ? get(stage) : result;
    }

    private static @Nullable Object get(CompletionStage<?> stage) throws Throwable {
        try {
            return stage.toCompletableFuture().get();
        } catch (ExecutionException e) {
            throw original(e);
        }
    }

    /** {@return the exception that the code threw} Each stage that depends on a failed one may wrap its exception once more. */
    private static Throwable original(ExecutionException failed) {
        Throwable thrown = failed;
        while ((thrown instanceof ExecutionException || thrown instanceof CompletionException)
                && thrown.getCause() != null) {
            thrown = thrown.getCause();
        }
        return thrown;
    }
}
