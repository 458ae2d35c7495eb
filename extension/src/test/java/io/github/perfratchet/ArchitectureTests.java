package io.github.perfratchet;

import static com.tngtech.archunit.core.domain.JavaModifier.FINAL;
import static com.tngtech.archunit.core.domain.JavaModifier.PUBLIC;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import org.apiguardian.api.API;

/** Imports have one direction: code that JUnit calls, fixture, user's API, configuration, harness, fork, trial, measurement. */
@AnalyzeClasses(packages = "io.github.perfratchet", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTests {

    @ArchTest
    static final ArchRule LAYERS = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .layer("jupiter")
            .definedBy("..perfratchet.jupiter..")
            .layer("fixture")
            .definedBy("..perfratchet.fixture")
            .layer("api")
            .definedBy("io.github.perfratchet")
            .layer("configuration")
            .definedBy("..perfratchet.configuration")
            .layer("assertions")
            .definedBy("..perfratchet.assertions")
            .layer("results")
            .definedBy("..perfratchet.results")
            .layer("disturbance")
            .definedBy("..perfratchet.disturbance")
            .layer("hooks")
            .definedBy("..perfratchet.hooks")
            .layer("profile")
            .definedBy("..perfratchet.profile")
            .layer("machine")
            .definedBy("..perfratchet.machine")
            .layer("harness")
            .definedBy("..perfratchet.harness..")
            .layer("fork")
            .definedBy("..perfratchet.fork")
            .layer("trial")
            .definedBy("..perfratchet.trial..")
            .layer("baseline")
            .definedBy("..perfratchet.baseline..")
            .whereLayer("jupiter")
            .mayOnlyBeAccessedByLayers("api")
            .whereLayer("fixture")
            .mayOnlyBeAccessedByLayers("jupiter")
            .whereLayer("api")
            .mayOnlyBeAccessedByLayers("jupiter", "fixture")
            .whereLayer("configuration")
            .mayOnlyBeAccessedByLayers("jupiter", "api")
            .whereLayer("assertions")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("results")
            .mayOnlyBeAccessedByLayers("jupiter")
            .whereLayer("profile")
            .mayOnlyBeAccessedByLayers("jupiter", "fixture")
            .whereLayer("hooks")
            .mayOnlyBeAccessedByLayers("results")
            .whereLayer("disturbance")
            .mayOnlyBeAccessedByLayers("results")
            .whereLayer("machine")
            .mayOnlyBeAccessedByLayers("results", "disturbance", "harness")
            .whereLayer("harness")
            .mayOnlyBeAccessedByLayers("jupiter", "api")
            .whereLayer("fork")
            .mayOnlyBeAccessedByLayers("jupiter", "fixture", "api", "harness", "profile")
            .whereLayer("trial")
            .mayOnlyBeAccessedByLayers("jupiter", "fixture", "api", "configuration", "harness", "fork", "profile");

    /** JUnit finds the extension by the annotation. The user's API depends on no other code that JUnit calls. */
    @ArchTest
    static final ArchRule ONLY_ANNOTATIONS_KNOW_THE_EXTENSION = noClasses()
            .that()
            .resideInAPackage("io.github.perfratchet")
            .and()
            .areNotAnnotations()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("..perfratchet.jupiter..", "..perfratchet.fixture");

    @ArchTest
    static final ArchRule NO_CYCLES =
            slices().matching("io.github.perfratchet.(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule NO_MAVEN = noClasses()
            .that()
            .resideInAPackage("io.github.perfratchet..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.apache.maven..");

    @ArchTest
    static final ArchRule CLASSES_ARE_FINAL = classes()
            .that()
            .areNotInterfaces()
            .and()
            .resideOutsideOfPackages("..baseline..", "..jmh_generated..")
            .and()
            // JMH's generated code and forks create and extend these classes.
            .haveSimpleNameNotEndingWith("OperationBenchmark")
            .and()
            .haveSimpleNameNotEndingWith("TestThreadExecutor")
            .should()
            .haveModifier(FINAL);

    @ArchTest
    static final ArchRule NAMES_SAY_SOMETHING = noClasses()
            .should()
            .resideInAnyPackage("..util..", "..impl..", "..common..", "..manager..")
            .orShould()
            .haveSimpleNameEndingWith("Manager")
            .orShould()
            .haveSimpleNameEndingWith("Util")
            .orShould()
            .haveSimpleNameEndingWith("Helper");

    @ArchTest
    static final ArchRule ANNOTATIONS_ARE_THE_USERS = classes()
            .that()
            .areAnnotations()
            .and()
            .resideInAPackage("io.github.perfratchet")
            .should()
            .haveModifier(PUBLIC);

    @ArchTest
    static final ArchRule EVERY_PUBLIC_TYPE_SAYS_HOW_STABLE_IT_IS = classes()
            .that()
            .arePublic()
            .and()
            .resideOutsideOfPackage("..jmh_generated")
            .should(new ArchCondition<>("have @API, or be in a package that has it") {
                @Override
                public void check(JavaClass type, ConditionEvents events) {
                    if (!type.isAnnotatedWith(API.class) && !type.getPackage().isAnnotatedWith(API.class)) {
                        events.add(SimpleConditionEvent.violated(type, type.getName() + " has no @API"));
                    }
                }
            });

    @ArchTest
    static final ArchRule THE_FORMAT_OF_THE_FILES_IS_NOT_KNOWN = noClasses()
            .that()
            .resideOutsideOfPackage("io.github.perfratchet.baseline..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("io.github.perfratchet.baseline.json")
            .because("the format of the files is the business of the baseline store");
}
