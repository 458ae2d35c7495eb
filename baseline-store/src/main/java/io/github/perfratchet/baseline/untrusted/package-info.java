/** Text from tests, branches and files, made safe to show. */
@NullMarked
package io.github.perfratchet.baseline.untrusted;

import org.jspecify.annotations.NullMarked;
