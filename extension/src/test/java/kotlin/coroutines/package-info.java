/** Replaces Kotlin's library in the tests. */
@NullMarked
package kotlin.coroutines;

import org.jspecify.annotations.NullMarked;
