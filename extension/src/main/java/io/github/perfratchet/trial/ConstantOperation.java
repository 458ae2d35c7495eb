package io.github.perfratchet.trial;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodType;
import java.lang.invoke.MutableCallSite;

/**
 * The one operation of this JVM whose target is a constant to the JIT compiler, so that a test method's fields are one load away
 * from the loop, as those of JMH's own benchmarks are. By way of a captured instance they are three, and operations of
 * 10 ns took up to half as long again.
 */
final class ConstantOperation implements Operation {

    private static final MutableCallSite SITE = new MutableCallSite(MethodType.methodType(void.class));
    private static final MethodHandle TARGET = SITE.dynamicInvoker();

    private ConstantOperation() {}

    /** Makes the target the one that is called from now on, by older instances too. */
    static Operation of(MethodHandle target) {
        SITE.setTarget(target);
        return new ConstantOperation();
    }

    @Override
    public void invoke() throws Throwable {
        TARGET.invokeExact();
    }
}
