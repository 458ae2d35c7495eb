package io.github.perfratchet.maven;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "io.github.perfratchet.maven", importOptions = ImportOption.DoNotIncludeTests.class)
class DependencyRulesTests {

    @ArchTest
    static final ArchRule knowsResultsOnlyAsFiles = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.junit..", "org.openjdk.jmh..", "io.github.perfratchet", "io.github.perfratchet.junit..")
            .because("how a test is measured is none of the plugin's business");
}
