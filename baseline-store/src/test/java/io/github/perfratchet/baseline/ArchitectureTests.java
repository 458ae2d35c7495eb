package io.github.perfratchet.baseline;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apiguardian.api.API;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Checks the architecture of the module. If the dependencies of packages change, change the table below. */
class ArchitectureTests {

    private static final String ROOT = "io.github.perfratchet.baseline";

    /** All packages except {@code json}, which other modules must not use. */
    private static final Set<String> EXPORTED = Set.of(
            "comparison",
            "environment",
            "files",
            "growth",
            "interchange",
            "measurement",
            "pairs",
            "quantity",
            "report",
            "results",
            "runs",
            "selftest",
            "sessions",
            "statistics",
            "store",
            "text",
            "threshold",
            "untrusted",
            "update",
            "verdict");

    private static final Path SOURCES = Path.of("src/main/java");
    private static final Path FOLDER = SOURCES.resolve(ROOT.replace('.', '/'));

    private static final JavaClasses MAIN =
            new ClassFileImporter(List.of(new ImportOption.DoNotIncludeTests())).importPackages(ROOT);

    @ParameterizedTest
    @CsvSource(
            value = {
                "statistics, ''",
                "untrusted, ''",
                "files, measurement untrusted",
                "quantity, untrusted",
                "growth, untrusted",
                "threshold, quantity untrusted",
                "measurement, statistics threshold",
                "environment, measurement",
                "json, files measurement statistics threshold untrusted",
                "results, files json measurement untrusted",
                "store, files json measurement untrusted",
                "verdict, statistics measurement threshold quantity",
                "sessions, verdict store statistics measurement threshold quantity",
                "pairs, verdict statistics measurement threshold quantity",
                "comparison, sessions pairs verdict store statistics measurement threshold quantity untrusted",
                "report, files json measurement threshold verdict untrusted",
                "runs, files json statistics measurement threshold results store untrusted",
                "interchange, files json report statistics measurement quantity untrusted",
                "selftest, files json report measurement threshold comparison verdict statistics quantity untrusted",
                "text, measurement statistics threshold comparison verdict runs selftest quantity untrusted",
                "update, measurement store comparison sessions verdict untrusted"
            })
    void packagesDependOnlyOnThoseBelowThem(String name, String below) {
        Set<String> allowed = Set.of((name + " " + below).trim().split(" "));

        classes()
                .that()
                .resideInAPackage(ROOT + "." + name)
                .should()
                .onlyDependOnClassesThat(new DescribedPredicate<>("are of " + allowed + " or not of this module") {
                    @Override
                    public boolean test(JavaClass target) {
                        return !target.getPackageName().startsWith(ROOT) || allowed.contains(lastPart(target));
                    }
                })
                .check(MAIN);
    }

    @Test
    void everyPackageHasItsRule() throws IOException {
        try (Stream<Path> folders = Files.list(FOLDER)) {
            assertThat(folders.map(folder -> folder.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(
                            Stream.concat(EXPORTED.stream(), Stream.of("json")).toList());
        }
    }

    @Test
    void packagesHaveNoCycles() {
        slices().matching(ROOT + ".(*)..").should().beFreeOfCycles().check(MAIN);
    }

    @Test
    void nothingHereKnowsJUnitJmhOrMaven() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.junit..", "org.openjdk.jmh..", "org.apache.maven..", "org.assertj..")
                .check(MAIN);
    }

    @Test
    void onlyTheFilesKnowJackson() {
        noClasses()
                .that()
                .resideOutsideOfPackages(
                        ROOT + ".json",
                        ROOT + ".store",
                        ROOT + ".interchange",
                        ROOT + ".report",
                        ROOT + ".results",
                        ROOT + ".runs",
                        ROOT + ".selftest")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.fasterxml..")
                .check(MAIN);
    }

    @Test
    void packagesAreNamedByWhatTheyAreAbout() {
        noClasses()
                .should()
                .resideInAnyPackage("..util..", "..utils..", "..impl..", "..common..", "..manager..", "..helper..")
                .check(MAIN);
    }

    @Test
    void noForeignTypeLeaksFromWhatIsExported() {
        List<String> leaks = new ArrayList<>();
        for (JavaClass type : MAIN) {
            if (isExported(type)) {
                for (JavaCodeUnit unit : type.getCodeUnits()) {
                    if (isVisible(unit)) {
                        involved(unit)
                                .filter(involved -> !mayBeSeen(involved))
                                .forEach(involved -> leaks.add(unit.getFullName() + ": " + involved.getName()));
                    }
                }
            }
        }

        assertThat(leaks).isEmpty();
    }

    private static boolean isExported(JavaClass type) {
        return type.getModifiers().contains(JavaModifier.PUBLIC) && EXPORTED.contains(lastPart(type));
    }

    private static boolean isVisible(JavaCodeUnit unit) {
        return unit.getModifiers().contains(JavaModifier.PUBLIC)
                || unit.getModifiers().contains(JavaModifier.PROTECTED);
    }

    private static Stream<JavaClass> involved(JavaCodeUnit unit) {
        Stream<JavaType> types = Stream.concat(Stream.of(unit.getReturnType()), unit.getParameterTypes().stream());
        return Stream.concat(
                types.flatMap(type -> type.getAllInvolvedRawTypes().stream()), unit.getExceptionTypes().stream());
    }

    private static boolean mayBeSeen(JavaClass type) {
        return type.isPrimitive() || type.getPackageName().startsWith("java.") || isExported(type);
    }

    private static String lastPart(JavaClass type) {
        return type.getPackageName().substring(type.getPackageName().lastIndexOf('.') + 1);
    }

    /** Matches a Javadoc comment, annotations, and then a public type at the start of a line. */
    private static final Pattern PUBLIC_TYPE = Pattern.compile(
            "(?<doc>/\\*\\*(?:(?!\\*/).)*\\*/\\s*)?(?:@\\w+(?:\\([^)]*\\))?\\s+)*^public (?:\\w+ )*(?:class|interface|enum|record) (?<name>\\w+)",
            Pattern.DOTALL | Pattern.MULTILINE);

    @Test
    void everyExportedTypeHasJavadocThatSaysSince() throws IOException {
        List<String> undocumented = new ArrayList<>();
        int types = 0;
        for (Path file : sources()) {
            Matcher matcher = PUBLIC_TYPE.matcher(Files.readString(file));
            if (isExported(file) && matcher.find()) {
                types++;
                String doc = matcher.group("doc");
                if (doc == null || !doc.contains("@since 0.1")) {
                    undocumented.add(matcher.group("name"));
                }
            }
        }

        assertThat(undocumented).isEmpty();
        assertThat(types).isGreaterThan(20);
    }

    private static boolean isExported(Path file) {
        return EXPORTED.stream().anyMatch(name -> file.startsWith(FOLDER.resolve(name)));
    }

    @Test
    void everyPublicTypeSaysHowStableItIs() {
        classes()
                .that()
                .arePublic()
                .should(new ArchCondition<>("have @API, or be in a package that has it") {
                    @Override
                    public void check(JavaClass type, ConditionEvents events) {
                        if (!type.isAnnotatedWith(API.class)
                                && !type.getPackage().isAnnotatedWith(API.class)) {
                            events.add(SimpleConditionEvent.violated(type, type.getName() + " has no @API"));
                        }
                    }
                })
                .check(MAIN);
    }

    @Test
    void everyPackageIsNullMarked() throws IOException {
        for (Path file : sources()) {
            Path info = file.resolveSibling("package-info.java");
            assertThat(info).content().contains("@NullMarked");
        }
    }

    private static List<Path> sources() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList();
        }
    }
}
