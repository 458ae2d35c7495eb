/** Writes nested maps as JSON and as CBOR. */
@NullMarked
package io.github.perfratchet.samples.serialization;

import org.jspecify.annotations.NullMarked;
