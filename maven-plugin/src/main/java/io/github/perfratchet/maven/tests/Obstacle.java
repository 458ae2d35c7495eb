package io.github.perfratchet.maven.tests;

/**
 * What keeps a test from being measured.
 *
 * @param why the end of a sentence whose subject is the test: {@code is private}; safe to print
 * @param remedy what to do about it, in whole sentences
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
        return new Obstacle("is " + name, "JUnit runs no private or static method as a test. Remove the modifier.");
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
                        + " class, or make it one that JUnit can run.");
    }

    static Obstacle privateClass(String name) {
        return new Obstacle("is in the private class " + name, "JUnit runs no private class. Remove the modifier.");
    }

    static Obstacle innerClass(String name) {
        return new Obstacle(
                "is in the inner class " + name + ", which has no @Nested",
                "JUnit runs an inner class only if it has the annotation @Nested. Add it.");
    }

    static Obstacle localClass() {
        return new Obstacle(
                "is in a local or anonymous class", "JUnit runs no such class. Make it a class of its own.");
    }

    static Obstacle inNoClass() {
        return new Obstacle(
                "is in no class that JUnit runs as it is",
                "The classes that inherit it override it without the annotation, or JUnit cannot run them. Annotate"
                        + " the method that overrides it.");
    }

    static Obstacle staticNestedClass() {
        return new Obstacle(
                "is in a static nested class",
                "Surefire and Failsafe leave nested classes out. Make it a top-level class, or an inner class with"
                        + " @Nested.");
    }

    static Obstacle pattern(String plugin) {
        return new Obstacle(
                "is in a class that the name patterns of " + plugin + " leave out",
                "Without includes in the pom, Surefire runs classes whose name starts with Test or ends with Test, Tests or"
                        + " TestCase, and Failsafe those whose name starts with IT or ends with IT or ITCase. Rename the"
                        + " class, or change includes and excludes.");
    }

    static Obstacle noEngine(boolean junit4) {
        return new Obstacle(
                "needs JUnit Jupiter, and its engine is not on the class path of the tests",
                "Nothing runs a @PerfTest without junit-jupiter-engine: add org.junit.jupiter:junit-jupiter, scope test."
                        + (junit4
                                ? " The JUnit 4 tests of this project then also need org.junit.vintage:junit-vintage-engine,"
                                        + " scope test, in the same version: with Jupiter on the class path, Surefire before"
                                        + " 3.6 does not run JUnit 4 tests without it, and says nothing."
                                : ""));
    }

    static Obstacle oldLauncher(String plugin, String version) {
        return new Obstacle(
                "was not found by " + plugin + " " + version,
                plugin + " " + version
                        + " brings a JUnit launcher of its own, 1.3, which finds no test of a newer JUnit."
                        + " Use version 3 of the plugin, or add org.junit.platform:junit-platform-launcher, scope test, in"
                        + " the version that fits the other JUnit artifacts.");
    }

    static Obstacle failed(String reason) {
        return new Obstacle("failed before it was measured: " + reason, "");
    }

    static Obstacle ended() {
        return new Obstacle(
                "was to run, but the tests' JVM ended before", "Look for the end of that JVM in the log above.");
    }

    static Obstacle ran() {
        return new Obstacle(
                "ran, but nothing measured it",
                "Either no call was made, because a source gave no arguments, or another JUnit extension runs the"
                        + " test in a way that PerfRatchet cannot see, such as in a class loader of its own.");
    }

    static Obstacle unknown() {
        return new Obstacle(
                "did not run",
                "JUnit did not find it: look for its class among the tests that ran, and for a configuration of Surefire,"
                        + " Failsafe or JUnit that leaves it out.");
    }
}
