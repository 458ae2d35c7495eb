/** Profiles of operations: they are read from recordings of the JDK's Flight Recorder, and shown as text and as a page. */
@API(status = API.Status.INTERNAL, since = "0.1")
@NullMarked
package io.github.perfratchet.profile;

import org.apiguardian.api.API;
import org.jspecify.annotations.NullMarked;
