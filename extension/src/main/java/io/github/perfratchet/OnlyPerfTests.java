package io.github.perfratchet;

import java.util.Optional;
import org.junit.platform.engine.FilterResult;
import org.junit.platform.engine.TestDescriptor;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.PostDiscoveryFilter;

/** Leaves every other test out when {@link ConfigurationKeys#MODE} is {@code only}. Registered with the launcher as a service. */
public final class OnlyPerfTests implements PostDiscoveryFilter {

    /** Made by JUnit. */
    public OnlyPerfTests() {}

    @Override
    public FilterResult apply(TestDescriptor test) {
        if (mode() != Mode.ONLY || isPerfTest(test)) {
            return FilterResult.included("a performance test, or all tests run");
        }
        return FilterResult.excluded(ConfigurationKeys.MODE + " = only");
    }

    private static Mode mode() {
        return Mode.of(Optional.ofNullable(LauncherParameters.latest().get(ConfigurationKeys.MODE))
                .or(() -> Optional.ofNullable(System.getProperty(ConfigurationKeys.MODE))));
    }

    /** What is no method, such as a class, is there for its methods; a template's invocations are of the template's method. */
    private static boolean isPerfTest(TestDescriptor test) {
        return test.getSource()
                .filter(MethodSource.class::isInstance)
                .map(MethodSource.class::cast)
                .map(source -> PerfTestAttributes.of(source.getJavaMethod()).isPresent())
                .orElse(!test.isTest());
    }
}
