/** The goals of the plugin. The packages below hold what serves them. */
@NullMarked
package io.github.perfratchet.maven;

import org.jspecify.annotations.NullMarked;
