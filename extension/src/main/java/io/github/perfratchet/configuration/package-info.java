/** The configuration keys, and the settings that result from the keys and the annotations. */
@NullMarked
package io.github.perfratchet.configuration;

import org.jspecify.annotations.NullMarked;
