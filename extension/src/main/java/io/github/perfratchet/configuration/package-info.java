/** The configuration keys, and what they and the annotations say about how a test is measured. */
@NullMarked
package io.github.perfratchet.configuration;

import org.jspecify.annotations.NullMarked;
