package io.github.perfratchet.maven.tests;

import io.github.perfratchet.baseline.results.TestMethod;
import java.util.Optional;

/**
 * A performance test as it is compiled.
 *
 * @param obstacle what keeps JUnit from running it, as far as class files tell
 */
record CompiledPerfTest(TestMethod test, Optional<Obstacle> obstacle) {}
