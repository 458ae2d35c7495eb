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

/**
 * Excludes every test that is not a performance test if {@link ConfigurationKeys#MODE} is {@code only}. The class is registered with the
 * launcher as a service.
 */
public final class PerfTestFilter implements PostDiscoveryFilter {

    /** Called by JUnit. */
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

    /**
     * {@return whether this is a performance test, or a container such as a class} A container is included for its methods. The invocations
     * of a template have the method of the template.
     */
    private static boolean isPerfTest(TestDescriptor test) {
        return test.getSource()
                .filter(MethodSource.class::isInstance)
                .map(MethodSource.class::cast)
                .map(source -> PerfTestAnnotations.areOn(source.getJavaMethod()))
                .orElse(!test.isTest());
    }
}
