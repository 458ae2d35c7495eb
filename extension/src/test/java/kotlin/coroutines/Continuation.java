package kotlin.coroutines;

/** The type of the last parameter of a {@code suspend} function that Kotlin's compiler compiled. */
public interface Continuation {}
