package io.github.perfratchet.maven.tests;

import io.github.perfratchet.baseline.results.TestMethod;
import io.github.perfratchet.baseline.untrusted.Printable;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.objectweb.asm.Opcodes;

/**
 * Finds the performance tests of a module in its class files, by the rules of JUnit. A method is a test of each class that inherits it. A
 * method of a nested class is also a test of each class that inherits the enclosing class. {@code @PerfTest} counts on a method and on the
 * method's annotations, directly or as a meta-annotation.
 */
final class CompiledPerfTests {

    private static final Set<String> ANNOTATIONS =
            Set.of("io/github/perfratchet/PerfTest", "io/github/perfratchet/ParameterizedPerfTest");

    /** The annotations in these packages never carry {@code @PerfTest}. */
    private static final List<String> ELSEWHERE = List.of("java/", "org/junit/", "kotlin/", "org/openjdk/jmh/");

    private static final String NESTED = "org/junit/jupiter/api/Nested";

    private final CompiledClasses classes;
    private final boolean abstractIsForOthers;
    private final List<CompiledClass> all;
    private final Map<String, Boolean> perfAnnotations = new HashMap<>();
    private final Map<String, Set<String>> ancestors = new HashMap<>();
    private final List<CompiledPerfTest> found = new ArrayList<>();

    /** A method with the class that declares it. */
    private record Declared(CompiledClass owner, CompiledMethod method) {}

    private final Set<Declared> run = new HashSet<>();

    private CompiledPerfTests(CompiledClasses classes, Path tests, boolean abstractIsForOthers) {
        this.classes = classes;
        this.abstractIsForOthers = abstractIsForOthers;
        all = classes.in(tests).toList();
    }

    /**
     * {@return the performance tests}
     *
     * @param classes finds the classes of the tests, of the main code, and of the libraries
     * @param tests the folder of the test classes
     * @param abstractIsForOthers whether other modules may extend the abstract classes
     */
    static List<CompiledPerfTest> of(CompiledClasses classes, Path tests, boolean abstractIsForOthers) {
        CompiledPerfTests finder = new CompiledPerfTests(classes, tests, abstractIsForOthers);
        finder.findWhatJUnitRuns();
        finder.findTheOthers();
        return List.copyOf(finder.found);
    }

    private void findWhatJUnitRuns() {
        for (CompiledClass type : all) {
            if (!canRun(type)) {
                continue;
            }
            List<Declared> tests = methods(type).stream()
                    .filter(declared -> isPerfTest(declared.method())
                            && obstacle(declared.method()).isEmpty())
                    .toList();
            if (tests.isEmpty()) {
                continue;
            }
            for (String runClass : runClasses(type)) {
                for (Declared test : tests) {
                    run.add(test);
                    found.add(new CompiledPerfTest(named(runClass, type, test.method()), Optional.empty()));
                }
            }
        }
    }

    private void findTheOthers() {
        for (CompiledClass type : all) {
            for (CompiledMethod method : type.methods()) {
                if (!isPerfTest(method) || run.contains(new Declared(type, method))) {
                    continue;
                }
                obstacle(method)
                        .or(() -> Optional.of(obstacle(type)))
                        .filter(obstacle -> !isForOthers(type, method))
                        .ifPresent(obstacle -> found.add(
                                new CompiledPerfTest(named(type.binaryName(), type, method), Optional.of(obstacle))));
            }
        }
    }

    private static TestMethod named(String runClass, CompiledClass type, CompiledMethod method) {
        return new TestMethod(runClass, type.binaryName(), method.name(), method.parameterTypes());
    }

    /**
     * {@return whether a test that cannot run here may run elsewhere}
     *
     * <p>A method with the annotation may implement an abstract method. A method of an abstract class may run in another module.
     */
    private boolean isForOthers(CompiledClass type, CompiledMethod method) {
        boolean implemented = method.is(Opcodes.ACC_ABSTRACT)
                && run.stream().anyMatch(test -> test.method().isReplacedBy(method));
        return implemented || (abstractIsForOthers && type.is(Opcodes.ACC_ABSTRACT) && method.isInherited());
    }

    private boolean isPerfTest(CompiledMethod method) {
        return !method.is(Opcodes.ACC_SYNTHETIC)
                && method.annotations().stream().anyMatch(annotation -> isPerfTest(annotation, new HashSet<>()));
    }

    private boolean isPerfTest(String annotation, Set<String> seen) {
        if (ANNOTATIONS.contains(annotation)) {
            return true;
        }
        if (!seen.add(annotation) || ELSEWHERE.stream().anyMatch(annotation::startsWith)) {
            return false;
        }
        Boolean known = perfAnnotations.get(annotation);
        if (known == null) {
            known = classes.find(annotation).content().stream()
                    .flatMap(type -> type.annotations().stream())
                    .anyMatch(carried -> isPerfTest(carried, seen));
            perfAnnotations.put(annotation, known);
        }
        return known;
    }

    /** {@return the reason why JUnit cannot run a method in any class} */
    private static Optional<Obstacle> obstacle(CompiledMethod method) {
        if (method.is(Opcodes.ACC_PRIVATE)) {
            return Optional.of(Obstacle.modifier("private"));
        }
        if (method.is(Opcodes.ACC_STATIC)) {
            return Optional.of(Obstacle.modifier("static"));
        }
        if (!method.returnsNothing() && !method.isSuspendFunction()) {
            return Optional.of(Obstacle.returns(Printable.escape(method.returned())));
        }
        return method.is(Opcodes.ACC_ABSTRACT) ? Optional.of(Obstacle.abstractMethod()) : Optional.empty();
    }

    /** {@return the reason why JUnit cannot run the methods of a class that no other class inherits} */
    private Obstacle obstacle(CompiledClass type) {
        String name = Printable.escape(
                type.name().substring(type.name().lastIndexOf('/') + 1).replace('$', '.'));
        if (type.local()) {
            return Obstacle.localClass();
        }
        if (type.is(Opcodes.ACC_INTERFACE)) {
            return Obstacle.noClass("interface", name, "implements");
        }
        if (type.is(Opcodes.ACC_ABSTRACT)) {
            return Obstacle.noClass("abstract class", name, "extends");
        }
        if (type.is(Opcodes.ACC_PRIVATE)) {
            return Obstacle.privateClass(name);
        }
        if (isInner(type)) {
            return isNested(type) ? obstacleOfOuter(type) : Obstacle.innerClass(name);
        }
        return Obstacle.inNoClass();
    }

    private Obstacle obstacleOfOuter(CompiledClass type) {
        return Optional.ofNullable(type.outer())
                .flatMap(outer -> classes.find(outer).content())
                .map(this::obstacle)
                .orElseGet(Obstacle::inNoClass);
    }

    private static boolean canRun(CompiledClass type) {
        return !type.is(Opcodes.ACC_ABSTRACT | Opcodes.ACC_INTERFACE | Opcodes.ACC_PRIVATE)
                && !type.local()
                && (!isInner(type) || isNested(type));
    }

    private static boolean isInner(CompiledClass type) {
        return type.outer() != null && !type.is(Opcodes.ACC_STATIC);
    }

    private static boolean isNested(CompiledClass type) {
        return type.annotations().contains(NESTED);
    }

    /** {@return the classes in which JUnit runs a class: the class itself, or those that have it as a nested class} */
    private Set<String> runClasses(CompiledClass type) {
        String outer = type.outer();
        if (outer == null || !isInner(type)) {
            return Set.of(type.binaryName());
        }
        Set<String> names = new LinkedHashSet<>();
        all.stream()
                .filter(other -> canRun(other)
                        && (other.name().equals(outer) || ancestors(other).contains(outer)))
                .forEach(other -> names.addAll(runClasses(other)));
        return names;
    }

    private Set<String> ancestors(CompiledClass type) {
        Set<String> known = ancestors.get(type.name());
        if (known == null) {
            Set<String> names = new HashSet<>();
            ancestors.put(type.name(), names);
            for (String parent : type.parents()) {
                if (!parent.startsWith("java/")) {
                    names.add(parent);
                    classes.find(parent).content().ifPresent(content -> names.addAll(ancestors(content)));
                }
            }
            known = names;
        }
        return known;
    }

    /** {@return the methods of a class, including inherited methods, without those that are overridden} */
    private List<Declared> methods(CompiledClass type) {
        List<Declared> methods = new ArrayList<>();
        addMethods(type, type, methods);
        return methods;
    }

    private void addMethods(CompiledClass type, CompiledClass owner, List<Declared> methods) {
        for (CompiledMethod method : owner.methods()) {
            boolean seen = methods.stream().anyMatch(known -> known.method().isReplacedBy(method));
            if (!seen && !method.is(Opcodes.ACC_SYNTHETIC) && (owner.equals(type) || method.isInherited())) {
                methods.add(new Declared(owner, method));
            }
        }
        owner.parents().stream()
                .filter(parent -> !parent.startsWith("java/"))
                .flatMap(parent -> classes.find(parent).content().stream())
                .forEach(parent -> addMethods(type, parent, methods));
    }
}
