package io.github.perfratchet.maven.tests;

import io.github.perfratchet.baseline.results.TestMethod;
import java.util.Optional;

/**
 * A compiled performance test.
 *
 * @param obstacle the reason why JUnit cannot run it, as far as class files show it
 */
record CompiledPerfTest(TestMethod test, Optional<Obstacle> obstacle) {}
