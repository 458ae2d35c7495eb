/** The JUnit Jupiter extension, which measures each test, records the measurements, and checks the limits. */
@NullMarked
package io.github.perfratchet.jupiter;

import org.jspecify.annotations.NullMarked;
