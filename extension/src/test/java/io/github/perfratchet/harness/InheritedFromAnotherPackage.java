package io.github.perfratchet.harness;

import io.github.perfratchet.PerfTest;

/** A class in another package can inherit this test, and have another test with the same name. */
public abstract class InheritedFromAnotherPackage {

    @PerfTest
    void works() {}
}
