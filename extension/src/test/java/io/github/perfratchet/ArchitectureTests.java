package io.github.perfratchet;

import static com.tngtech.archunit.core.domain.JavaModifier.FINAL;
import static com.tngtech.archunit.core.domain.JavaModifier.PUBLIC;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** Imports run one way: annotations, extension, harness, fork, trial, measurement. */
@AnalyzeClasses(packages = "io.github.perfratchet", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTests {

    @ArchTest
    static final ArchRule LAYERS = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .layer("api")
            .definedBy("io.github.perfratchet")
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
            .layer("environment")
            .definedBy("..perfratchet.environment")
            .layer("harness")
            .definedBy("..perfratchet.harness")
            .layer("fork")
            .definedBy("..perfratchet.fork")
            .layer("trial")
            .definedBy("..perfratchet.trial..")
            .layer("baseline")
            .definedBy("..perfratchet.baseline..")
            .whereLayer("api")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("assertions")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("results")
            .mayOnlyBeAccessedByLayers("api")
            .whereLayer("profile")
            .mayOnlyBeAccessedByLayers("api")
            .whereLayer("hooks")
            .mayOnlyBeAccessedByLayers("results")
            .whereLayer("disturbance")
            .mayOnlyBeAccessedByLayers("results")
            .whereLayer("environment")
            .mayOnlyBeAccessedByLayers("results", "disturbance", "harness")
            .whereLayer("harness")
            .mayOnlyBeAccessedByLayers("api")
            .whereLayer("fork")
            .mayOnlyBeAccessedByLayers("api", "harness")
            .whereLayer("trial")
            .mayOnlyBeAccessedByLayers("api", "harness", "fork", "profile");

    @ArchTest
    static final ArchRule NO_CYCLES =
            slices().matching("io.github.perfratchet.(*)..").should().beFreeOfCycles();

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
            // made, and extended, by JMH's generated code and by forks
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
}
