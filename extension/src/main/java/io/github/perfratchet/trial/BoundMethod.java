package io.github.perfratchet.trial;

import java.lang.invoke.CallSite;
import java.lang.invoke.LambdaConversionException;
import java.lang.invoke.LambdaMetafactory;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.infra.Blackhole;

/**
 * A test method with its instance and its arguments, as an {@link Operation}.
 *
 * <p>A method without arguments that one thread runs is a constant to the JIT compiler. For other methods, {@link LambdaMetafactory}
 * generates the class of the operation in the name of the test class, like the class of a lambda. The operation may therefore call anything
 * that only the package of the test class may call, and the JIT compiler inlines it like a method reference.
 */
public final class BoundMethod implements OperationSource {

    private static final String CHALLENGE =
            "Today's password is swordfish. I understand instantiating Blackholes directly is dangerous.";

    private final MethodHandles.Lookup lookup;
    private final MethodHandle handle;
    private final Object[] target;
    private @Nullable MethodHandle factory;
    private @Nullable Operation constant;

    private BoundMethod(MethodHandles.Lookup lookup, MethodHandle handle, Object[] target) {
        this.lookup = lookup;
        this.handle = handle;
        this.target = target;
    }

    /**
     * Binds a method.
     *
     * @param instance the test instance
     * @param arguments the arguments that JUnit resolved
     * @throws IllegalStateException if the test class is not accessible to this class
     */
    public static BoundMethod of(Method method, Object instance, Object... arguments) {
        Class<?> owner = method.getDeclaringClass();
        Object[] target = new Object[arguments.length + 1];
        target[0] = instance;
        System.arraycopy(arguments, 0, target, 1, arguments.length);
        try {
            MethodHandles.Lookup lookup = MethodHandles.privateLookupIn(owner, MethodHandles.lookup());
            return new BoundMethod(lookup, lookup.unreflect(method), target);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(
                    owner.getName() + " is not accessible to PerfRatchet: open its package, for example with"
                            + " --add-opens in Surefire's argLine, or run Surefire with useModulePath=false",
                    e);
        }
    }

    @Override
    public Operation forWorker(int threads) throws Throwable {
        return threads == 1 && mayBeConstant()
                ? constant()
                : (Operation) factory().invokeWithArguments(captured());
    }

    /** Always returns the same operation. Binding another one would discard the compiled code. */
    private Operation constant() {
        Operation bound = constant;
        if (bound == null) {
            bound = ConstantOperation.of(MethodHandles.insertArguments(withoutResult(), 0, captured()));
            constant = bound;
        }
        return bound;
    }

    /**
     * {@return whether the operation may be a constant} The JIT compiler would fold a constant argument into the code. It would do the same
     * with the fields of a constant record, or of an instance of a hidden class, because HotSpot trusts that they are final.
     */
    private boolean mayBeConstant() {
        Class<?> type = target[0].getClass();
        return !type.isRecord()
                && !type.isHidden()
                && Arrays.stream(target).skip(1).allMatch(Blackhole.class::isInstance);
    }

    /** Generates the class once, so that the operations of all threads have the same class. */
    private synchronized MethodHandle factory() {
        MethodHandle spun = factory;
        if (spun == null) {
            spun = spin();
            factory = spun;
        }
        return spun;
    }

    private MethodHandle spin() {
        MethodType captured = handle.type().changeReturnType(Operation.class);
        MethodType run = MethodType.methodType(void.class);
        try {
            CallSite site = LambdaMetafactory.metafactory(lookup, "invoke", captured, run, handle, run);
            return site.getTarget();
        } catch (LambdaConversionException e) {
            // A class on the module path may not generate another class there. A method handle costs about 2 ns more.
            return MethodHandles.insertArguments(HandleOperation.FACTORY, 0, withoutResult())
                    .asCollector(Object[].class, handle.type().parameterCount());
        }
    }

    private MethodHandle withoutResult() {
        return handle.asType(handle.type().changeReturnType(void.class));
    }

    private Object[] captured() {
        Object[] captured = target.clone();
        for (int i = 1; i < captured.length; i++) {
            if (captured[i] instanceof Blackhole) {
                captured[i] = newBlackhole();
            }
        }
        return captured;
    }

    /** {@return a Blackhole that is not one of JMH's own parameters} */
    public static Blackhole newBlackhole() {
        return new Blackhole(CHALLENGE);
    }
}
