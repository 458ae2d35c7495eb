package io.github.perfratchet.maven.it;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/** Injects a fresh copy of a project of {@code src/it} into a test or its class. */
@Target(ElementType.PARAMETER)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(ItProjectExtension.class)
@interface ItProject {

    /** {@return the folder of the project below {@code src/it}} */
    String value();
}
