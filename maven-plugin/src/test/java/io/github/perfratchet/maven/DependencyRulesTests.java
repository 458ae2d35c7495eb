package io.github.perfratchet.maven;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
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

@AnalyzeClasses(packages = "io.github.perfratchet.maven", importOptions = ImportOption.DoNotIncludeTests.class)
class DependencyRulesTests {

    @ArchTest
    static final ArchRule knowsResultsOnlyAsFiles = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.junit..", "org.openjdk.jmh..", "io.github.perfratchet", "io.github.perfratchet.junit..")
            .because("how a test is measured is none of the plugin's business");

    @ArchTest
    static final ArchRule goalsAreReachedFromNowhere = noClasses()
            .that()
            .resideInAPackage("io.github.perfratchet.maven.*..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("io.github.perfratchet.maven")
            .because("a goal uses what serves it, and not the other way round");

    @ArchTest
    static final ArchRule packagesAreFreeOfCycles =
            slices().matching("io.github.perfratchet.maven.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule drawsWithoutMaven = noClasses()
            .that()
            .resideInAPackage("io.github.perfratchet.maven.report")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.apache.maven..", "io.github.perfratchet.maven")
            .because("a page is made of measurements, whoever asks for it");

    @ArchTest
    static final ArchRule everyPublicTypeSaysHowStableItIs = classes()
            .that()
            .arePublic()
            .and()
            .doNotHaveSimpleName("HelpMojo")
            .should(new ArchCondition<>("have @API, or be in a package that has it") {
                @Override
                public void check(JavaClass type, ConditionEvents events) {
                    if (!type.isAnnotatedWith(API.class) && !type.getPackage().isAnnotatedWith(API.class)) {
                        events.add(SimpleConditionEvent.violated(type, type.getName() + " has no @API"));
                    }
                }
            });

    @ArchTest
    static final ArchRule theFormatOfTheFilesIsNotKnown = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAPackage("io.github.perfratchet.baseline.json")
            .because("the format of the files is the business of the baseline store");
}
