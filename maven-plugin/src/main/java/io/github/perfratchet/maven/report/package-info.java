/** The report page and its drawings, as HTML and SVG without scripts. */
@API(status = API.Status.INTERNAL, since = "0.1")
@NullMarked
package io.github.perfratchet.maven.report;

import org.apiguardian.api.API;
import org.jspecify.annotations.NullMarked;
