package io.github.perfratchet.harness.forks;

import io.github.perfratchet.fork.ForkPlan;
import io.github.perfratchet.fork.ForkedTestExecutor;
import io.github.perfratchet.trial.JvmThreads;
import io.github.perfratchet.trial.Sampling;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Determines the arguments of a forked JVM: the arguments of the test's JVM without its agents, and those that a measurement needs. */
final class JvmArguments {

    /** Large enough for most tests, and small enough to touch all of its pages quickly. */
    private static final String HEAP = "512m";

    /** The heap, plus a quarter of it for code, classes and threads. */
    private static final long BYTES_OF_A_FORK = (512 + 128) * 1024L * 1024;

    /**
     * The code that the JIT compiler generates for a method depends on the profile at the moment of the compilation. With background
     * compilation this moment is random, and forks of the same code differ by up to 20 %. With foreground compilation they agree to 1 or 2
     * %.
     */
    private static final String COMPILE_IN_FOREGROUND = "-XX:-BackgroundCompilation";

    /**
     * The code with which the JDK generates classes and reads annotations. The start of JUnit is just enough for C2 to compile it, which
     * takes 0.5 s of each fork. Hardly anything calls it later.
     */
    private static final List<String> COMPILE_LATER = List.of(
            "jdk/internal/org/objectweb/asm/*.*",
            "jdk/internal/reflect/ClassFileAssembler.*",
            "java/lang/invoke/MethodType.*",
            "sun/reflect/annotation/*.*");

    /** A multiple of the usual number of calls. The methods are compiled later, but not never, because a test might measure them. */
    private static final String MUCH_LATER = "20.0";

    /**
     * Methods that the start of JUnit calls so often that C2 would compile them then, for the way in which JUnit happened to call them.
     * Tests call them too. Forks of the same test differed by 13 % because of a branch that was taken in 70 or 71 % of these calls.
     */
    private static final List<String> PROFILE_BY_THE_TEST =
            List.of("java/lang/String*.*", "java/lang/AbstractStringBuilder.*");

    private static final String LATER = "10.0";

    /**
     * The loops that call the operation. C2 would compile them after 101,376 operations, with the operation inlined. For an operation of 5
     * µs that is in the middle of the measurement, and look-ups in a map took 20 % longer from then on.
     */
    static final List<String> CALL_THE_OPERATION = List.of(
            "io/github/perfratchet/trial/jmh_generated/OperationBenchmark_invoke_jmhTest.*",
            "io/github/perfratchet/trial/Repeated.invoke",
            "io/github/perfratchet/fixture/SetUpBatch.invoke");

    /** After 6,000 operations. By then C2 has compiled the methods that the loops call, which takes 5,376 calls. */
    private static final String SOON = "0.06";

    /**
     * Touching memory takes time, up to a second for 512 MiB on a virtual machine. Both sides have the same untouched memory, so it affects
     * them alike.
     */
    private static final String HEAP_OF_A_PAIR = "128m";

    /**
     * The small pages of memory that a fork gets are random, and so is how well they fit into the processor's caches. Forks of look-ups in
     * a large map differed by 5 %, and with huge pages by 2 %.
     */
    private static final String HUGE_PAGES = "-XX:+UseTransparentHugePages";

    /** By default stacks are cut short after 64 frames. Such stacks could not be distinguished from those of other code. */
    static final List<String> FOR_RECORDING = List.of("-XX:FlightRecorderOptions:stackdepth=2048");

    private static final List<String> AGENTS =
            List.of("-javaagent:", "-agentlib:", "-agentpath:", "-Xrunjdwp", "-Xdebug");

    private static final List<String> HEAP_SIZES = List.of(
            "-Xmx", "-Xms", "-XX:MaxHeapSize", "-XX:InitialHeapSize", "-XX:MaxRAM", "-XX:InitialRAM", "-XX:MinRAM");

    /** Linux allows 128 KiB for one argument. */
    private static final int LONGEST_CLASS_PATH = 100_000;

    private JvmArguments() {}

    static List<String> forFork(Sampling sampling, boolean inPair, Path folder) {
        return forFork(inherited(), sampling, inPair, HugePages.areOffered(), folder);
    }

    private static List<String> inherited() {
        return ManagementFactory.getRuntimeMXBean().getInputArguments();
    }

    /** {@return the maximum memory of a fork, in bytes; {@code null} if the user's arguments set the size of its heap} */
    static @Nullable Long memory(Sampling sampling) {
        boolean users =
                Stream.of(inherited(), sampling.jvmArgs()).flatMap(List::stream).anyMatch(JvmArguments::sizesHeap);
        return users ? null : BYTES_OF_A_FORK;
    }

    static List<String> forFork(
            List<String> inherited, Sampling sampling, boolean inPair, boolean hugePages, Path folder) {
        List<String> users = new ArrayList<>();
        inherited.stream().filter(argument -> !isAgent(argument)).forEach(users::add);
        users.addAll(sampling.jvmArgs());

        List<String> arguments = new ArrayList<>();
        arguments.add("-D" + ForkPlan.FOLDER_PROPERTY + "=" + folder);
        if (users.stream().noneMatch(JvmArguments::sizesHeap)) {
            // Fresh pages distort the first iterations.
            arguments.addAll(List.of("-Xms" + (inPair ? HEAP_OF_A_PAIR : HEAP), "-Xmx" + HEAP, "-XX:+AlwaysPreTouch"));
        }
        arguments.add("-XX:CompileCommand=quiet");
        CALL_THE_OPERATION.forEach(methods -> arguments.add(compileAt(SOON, methods)));
        if (inPair) {
            arguments.add(COMPILE_IN_FOREGROUND);
            if (hugePages && users.stream().noneMatch(argument -> argument.endsWith("UseLargePages"))) {
                arguments.add(HUGE_PAGES);
            }
            COMPILE_LATER.forEach(methods -> arguments.add(compileAt(MUCH_LATER, methods)));
            PROFILE_BY_THE_TEST.forEach(methods -> arguments.add(compileAt(LATER, methods)));
        }
        arguments.addAll(users);
        arguments.addAll(List.of(
                "-Djmh.executor=CUSTOM",
                "-Djmh.executor.class=" + ForkedTestExecutor.class.getName(),
                "-Djmh.shutdownTimeout=2",
                "-Djmh.shutdownTimeout.step=1",
                "--add-exports=" + JvmThreads.EXPORT));
        if (System.getProperty("java.class.path", "").length() > LONGEST_CLASS_PATH) {
            arguments.add("-Djmh.separateClasspathJAR=true");
        }
        return List.copyOf(arguments);
    }

    /** {@return an argument that scales the numbers of calls and loop iterations after which methods are compiled} */
    private static String compileAt(String scaling, String methods) {
        return "-XX:CompileCommand=CompileThresholdScaling," + methods + "," + scaling;
    }

    private static boolean isAgent(String argument) {
        return AGENTS.stream().anyMatch(argument::startsWith);
    }

    private static boolean sizesHeap(String argument) {
        return HEAP_SIZES.stream().anyMatch(argument::startsWith);
    }
}
