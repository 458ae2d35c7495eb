package io.github.perfratchet.maven.tests;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Resolves the class path of the tests when it is first needed. */
final class LazyClassPath {

    private final Supplier<TestClassPath> resolution;
    private @Nullable TestClassPath resolved;

    LazyClassPath(Supplier<TestClassPath> resolution) {
        this.resolution = resolution;
    }

    TestClassPath get() {
        TestClassPath known = resolved;
        if (known == null) {
            known = resolution.get();
            resolved = known;
        }
        return known;
    }
}
