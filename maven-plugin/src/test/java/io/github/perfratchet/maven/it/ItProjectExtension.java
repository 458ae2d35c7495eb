package io.github.perfratchet.maven.it;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Copies the project that an {@link ItProject} names, for each test anew. */
final class ItProjectExtension implements ParameterResolver {

    /** A copy has the name of its test, so the constructor is called in the context of the test too. */
    @Override
    public ExtensionContextScope getTestInstantiationExtensionContextScope(ExtensionContext root) {
        return ExtensionContextScope.TEST_METHOD;
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
        return parameter.isAnnotated(ItProject.class);
    }

    @Override
    public TestProject resolveParameter(ParameterContext parameter, ExtensionContext test) {
        String name = parameter.findAnnotation(ItProject.class).orElseThrow().value();
        return TestProject.copy(name, test.getRequiredTestClass(), test.getRequiredTestMethod());
    }
}
