/** Reads a file as a list of lines and through a buffer. */
@NullMarked
package io.github.perfratchet.samples.files;

import org.jspecify.annotations.NullMarked;
