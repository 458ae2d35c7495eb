/** The goals, and what they say. */
@NullMarked
package io.github.perfratchet.maven;

import org.jspecify.annotations.NullMarked;
