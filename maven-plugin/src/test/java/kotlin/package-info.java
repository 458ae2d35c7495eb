@NullMarked
package kotlin;

import org.jspecify.annotations.NullMarked;
