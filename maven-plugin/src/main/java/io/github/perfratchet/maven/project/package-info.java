/** The module that is built: where its files are, how its tests are named and chosen, and what it depends on. */
@NullMarked
package io.github.perfratchet.maven.project;

import org.jspecify.annotations.NullMarked;
