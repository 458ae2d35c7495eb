/** The report page and its drawings: HTML and SVG that need no script. */
@NullMarked
package io.github.perfratchet.maven.report;

import org.jspecify.annotations.NullMarked;
