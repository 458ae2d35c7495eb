@NullMarked
package io.github.perfratchet.configuration;

import org.jspecify.annotations.NullMarked;
