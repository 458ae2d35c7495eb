@NullMarked
package io.github.perfratchet.maven.tests;

import org.jspecify.annotations.NullMarked;
