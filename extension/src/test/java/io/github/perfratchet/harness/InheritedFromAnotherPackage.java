package io.github.perfratchet.harness;

import io.github.perfratchet.PerfTest;

/** A class of another package that extends it inherits its test, and may have another of the same name. */
public abstract class InheritedFromAnotherPackage {

    @PerfTest
    void works() {}
}
