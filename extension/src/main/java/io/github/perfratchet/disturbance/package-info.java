/** The conditions on this machine that will disturb a measurement. */
@NullMarked
package io.github.perfratchet.disturbance;

import org.jspecify.annotations.NullMarked;
