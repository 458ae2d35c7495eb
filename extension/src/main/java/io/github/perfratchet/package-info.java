/** What a test uses: the annotations, the {@link Benchmark} fixture and the configuration keys. */
@NullMarked
package io.github.perfratchet;

import org.jspecify.annotations.NullMarked;
