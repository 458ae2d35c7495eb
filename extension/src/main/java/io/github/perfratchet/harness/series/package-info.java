/** The forks of one benchmark, which run one after another until they agree. */
@NullMarked
package io.github.perfratchet.harness.series;

import org.jspecify.annotations.NullMarked;
