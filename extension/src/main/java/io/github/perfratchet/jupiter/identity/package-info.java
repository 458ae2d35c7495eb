/** Which benchmark a test is: its name, the arguments of its calls, and their labels. */
@NullMarked
package io.github.perfratchet.jupiter.identity;

import org.jspecify.annotations.NullMarked;
