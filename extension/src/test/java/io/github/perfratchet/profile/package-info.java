@NullMarked
package io.github.perfratchet.profile;

import org.jspecify.annotations.NullMarked;
