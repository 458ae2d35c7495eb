/** What the tests of a build leave: the results of each class, what became of each test, the base and the profiles. */
@NullMarked
package io.github.perfratchet.baseline.results;

import org.jspecify.annotations.NullMarked;
