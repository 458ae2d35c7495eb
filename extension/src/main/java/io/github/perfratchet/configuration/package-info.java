/** The configuration keys, and the settings that result from the keys and the annotations. */
@API(status = API.Status.INTERNAL, since = "0.1")
@NullMarked
package io.github.perfratchet.configuration;

import org.apiguardian.api.API;
import org.jspecify.annotations.NullMarked;
