/** What JUnit Jupiter calls: it has each test measured, records it, and holds it to its limits. */
@NullMarked
package io.github.perfratchet.jupiter;

import org.jspecify.annotations.NullMarked;
