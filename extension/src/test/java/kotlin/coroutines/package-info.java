/** Stands in for Kotlin's library, which the tests do without. */
@NullMarked
package kotlin.coroutines;

import org.jspecify.annotations.NullMarked;
