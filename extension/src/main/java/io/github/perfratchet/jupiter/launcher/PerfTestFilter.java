package io.github.perfratchet.jupiter.launcher;

import io.github.perfratchet.configuration.Configuration;
import io.github.perfratchet.configuration.ConfigurationKeys;
import io.github.perfratchet.configuration.Mode;
import io.github.perfratchet.jupiter.identity.PerfTestAnnotations;
import java.util.Optional;
import org.junit.platform.engine.FilterResult;
import org.junit.platform.engine.TestDescriptor;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.PostDiscoveryFilter;

/** Leaves every other test out when {@link ConfigurationKeys#MODE} is {@code only}. Registered with the launcher as a service. */
public final class PerfTestFilter implements PostDiscoveryFilter {

    /** Made by JUnit. */
    public PerfTestFilter() {}

    @Override
    public FilterResult apply(TestDescriptor test) {
        if (mode() != Mode.ONLY || isPerfTest(test)) {
            return FilterResult.included("a performance test, or all tests run");
        }
        return FilterResult.excluded(ConfigurationKeys.MODE + " = only");
    }

    private static Mode mode() {
        return Configuration.of(
                        key -> Optional.ofNullable(LauncherParameters.latest().get(key))
                                .or(() -> Optional.ofNullable(System.getProperty(key))))
                .mode();
    }

    /** What is no method, such as a class, is there for its methods; a template's invocations are of the template's method. */
    private static boolean isPerfTest(TestDescriptor test) {
        return test.getSource()
                .filter(MethodSource.class::isInstance)
                .map(MethodSource.class::cast)
                .map(source -> PerfTestAnnotations.of(source.getJavaMethod()).isPresent())
                .orElse(!test.isTest());
    }
}
