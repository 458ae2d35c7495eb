@NullMarked
package io.github.perfratchet.maven.report;

import org.jspecify.annotations.NullMarked;
