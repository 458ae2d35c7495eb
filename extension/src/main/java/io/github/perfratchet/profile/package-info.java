/** Profiles of operations: they are read from recordings of the JDK's Flight Recorder, and shown as text and as a page. */
@NullMarked
package io.github.perfratchet.profile;

import org.jspecify.annotations.NullMarked;
