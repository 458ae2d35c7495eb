package io.github.perfratchet.trial;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodType;
import java.lang.invoke.MutableCallSite;

/**
 * The one operation of this JVM that has a constant target for the JIT compiler. The fields of a test are therefore one load away from the
 * loop, like those of JMH's own benchmarks. With a captured instance they are three loads away, and operations of 10 ns took up to 50 %
 * longer.
 */
final class ConstantOperation implements Operation {

    private static final MutableCallSite SITE = new MutableCallSite(MethodType.methodType(void.class));
    private static final MethodHandle TARGET = SITE.dynamicInvoker();

    private ConstantOperation() {}

    /** Sets the target, which all instances call from now on, including older ones. */
    static Operation of(MethodHandle target) {
        SITE.setTarget(target);
        return new ConstantOperation();
    }

    @Override
    public void invoke() throws Throwable {
        TARGET.invokeExact();
    }
}
