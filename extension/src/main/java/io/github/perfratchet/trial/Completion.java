package io.github.perfratchet.trial;

import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import org.jspecify.annotations.Nullable;

/** Waits for results that are yet to come. */
public final class Completion {

    private Completion() {}

    /**
     * {@return what a stage completes with; anything else is there already}
     *
     * @throws Throwable what the stage failed with, as its code threw it
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

    /** Each stage that depends on a failed one may wrap its exception once more. */
    private static Throwable original(ExecutionException failed) {
        Throwable thrown = failed;
        while ((thrown instanceof ExecutionException || thrown instanceof CompletionException)
                && thrown.getCause() != null) {
            thrown = thrown.getCause();
        }
        return thrown;
    }
}
