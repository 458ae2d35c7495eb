/** What the goals ask of the operating system: other processes, and trees of files. */
@NullMarked
package io.github.perfratchet.maven.system;

import org.jspecify.annotations.NullMarked;
