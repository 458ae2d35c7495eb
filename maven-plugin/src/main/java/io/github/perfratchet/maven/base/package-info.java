/** What a run is measured against: finds what a text such as {@code origin/main} means, and makes it ready to be run. */
@NullMarked
package io.github.perfratchet.maven.base;

import org.jspecify.annotations.NullMarked;
