package kotlin.coroutines;

/** The last parameter of what Kotlin's compiler makes of a {@code suspend} function. */
public interface Continuation {}
