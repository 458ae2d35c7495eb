package io.github.perfratchet.maven.tests;

/**
 * The reason why a test was not measured.
 *
 * @param why the predicate of a sentence about the test, such as {@code is private}; safe to print
 * @param remedy the advice, in complete sentences
 */
public record Obstacle(String why, String remedy) {

    private static final String RETURN_NOTHING =
            "JUnit forbids tests that return a value. Give the result to a Blackhole parameter,"
                    + " blackhole.consume(parser.parse(text)), or measure it with a Benchmark parameter,"
                    + " benchmark.measure(() -> parser.parse(text)).";

    static Obstacle returns(String type) {
        return new Obstacle("returns " + type, RETURN_NOTHING);
    }

    static Obstacle modifier(String name) {
        return new Obstacle(
                "is " + name, "JUnit does not run private or static methods as tests. Remove the modifier.");
    }

    static Obstacle abstractMethod() {
        return new Obstacle(
                "is abstract",
                "A method that implements another does not inherit its annotations. Annotate the method that"
                        + " implements it.");
    }

    static Obstacle noClass(String kind, String name, String extended) {
        return new Obstacle(
                "is in the " + kind + " " + name + ", which no compiled class " + extended,
                "JUnit runs the tests of an abstract class or an interface in each class that inherits them. Add such a"
                        + " class, or turn it into a class that JUnit can run.");
    }

    static Obstacle privateClass(String name) {
        return new Obstacle(
                "is in the private class " + name, "JUnit does not run private classes. Remove the modifier.");
    }

    static Obstacle innerClass(String name) {
        return new Obstacle(
                "is in the inner class " + name + ", which has no @Nested",
                "JUnit runs an inner class only if it has the annotation @Nested. Add it.");
    }

    static Obstacle localClass() {
        return new Obstacle(
                "is in a local or anonymous class", "JUnit does not run such classes. Make it a top-level class.");
    }

    static Obstacle inNoClass() {
        return new Obstacle(
                "is not run by JUnit in any class",
                "The classes that inherit it override it without the annotation, or JUnit cannot run them. Annotate"
                        + " the method that overrides it.");
    }

    static Obstacle staticNestedClass() {
        return new Obstacle(
                "is in a static nested class",
                "Surefire and Failsafe exclude static nested classes. Make it a top-level class, or an inner class with"
                        + " @Nested.");
    }

    static Obstacle pattern(String plugin) {
        return new Obstacle(
                "is in a class that the name patterns of " + plugin + " exclude",
                "Without includes in the pom, Surefire runs classes whose name starts with Test or ends with Test, Tests or"
                        + " TestCase, and Failsafe those whose name starts with IT or ends with IT or ITCase. Rename the"
                        + " class, or change includes and excludes.");
    }

    static Obstacle noEngine(boolean junit4) {
        return new Obstacle(
                "needs JUnit Jupiter, but its engine is not on the class path of the tests",
                "Nothing runs a @PerfTest without junit-jupiter-engine: add org.junit.jupiter:junit-jupiter, scope test."
                        + (junit4
                                ? " The JUnit 4 tests of this project then also need org.junit.vintage:junit-vintage-engine,"
                                        + " scope test, in the same version: with Jupiter on the class path, Surefire before"
                                        + " 3.6 silently skips JUnit 4 tests without it."
                                : ""));
    }

    static Obstacle oldLauncher(String plugin, String version) {
        return new Obstacle(
                "was not found by " + plugin + " " + version,
                plugin + " " + version
                        + " brings its own JUnit launcher, version 1.3, which finds no test of a newer JUnit."
                        + " Use version 3 of the plugin, or add org.junit.platform:junit-platform-launcher, scope test, in"
                        + " the version of the other JUnit artifacts.");
    }

    static Obstacle failed(String reason) {
        return new Obstacle("failed before it was measured: " + reason, "");
    }

    static Obstacle ended() {
        return new Obstacle(
                "did not run, because the tests' JVM ended before it", "The log above shows how that JVM ended.");
    }

    static Obstacle ran() {
        return new Obstacle(
                "ran, but nothing measured it",
                "Either a source of arguments is empty, so that no call was made, or another JUnit extension runs the"
                        + " test in a way that PerfRatchet cannot see, for example in a separate class loader.");
    }

    static Obstacle unknown() {
        return new Obstacle(
                "did not run",
                "JUnit did not find it. Check whether its class is among the tests that ran, and whether the"
                        + " configuration of Surefire, Failsafe or JUnit excludes it.");
    }
}
