/** Where an operation spends its time: read from a recording of the JDK's Flight Recorder, shown as text and as a page. */
@NullMarked
package io.github.perfratchet.profile;

import org.jspecify.annotations.NullMarked;
