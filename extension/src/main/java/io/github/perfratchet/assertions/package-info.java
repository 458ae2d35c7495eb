/** AssertJ assertions on measurements. */
@NullMarked
package io.github.perfratchet.assertions;

import org.jspecify.annotations.NullMarked;
