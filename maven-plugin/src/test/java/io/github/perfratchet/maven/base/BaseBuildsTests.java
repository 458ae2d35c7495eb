package io.github.perfratchet.maven.base;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BaseBuildsTests {

    private static final String ONE = "1".repeat(40);
    private static final String TWO = "2".repeat(40);
    private static final String RECIPE = "on JDK 17";

    private final Path temporary;
    private final AtomicInteger times = new AtomicInteger();
    private final BaseBuilds builds;

    BaseBuildsTests(@TempDir Path temporary) {
        this.temporary = temporary;
        builds = new BaseBuilds(temporary.resolve("target/base"));
    }

    @Test
    void buildsACommitOnce() throws Exception {
        Path first = builds.require(ONE, RECIPE, this::build);
        Path second = builds.require(ONE, RECIPE, this::build);

        assertThat(first).isEqualTo(second).isEqualTo(builds.folder().resolve(ONE));
        assertThat(times).hasValue(1);
    }

    @Test
    void buildsAnewByAnotherRecipe() throws Exception {
        builds.require(ONE, RECIPE, this::build);
        builds.require(ONE, "on JDK 25", this::build);

        assertThat(times).hasValue(2);
    }

    @Test
    void buildsAnewWhatWasNotFinished() throws Exception {
        assertThatThrownBy(() -> builds.require(ONE, RECIPE, folder -> {
                    Files.writeString(folder.resolve("half"), "");
                    throw new IOException("killed");
                }))
                .hasMessage("killed");

        Path folder = builds.require(ONE, RECIPE, this::build);

        assertThat(times).hasValue(1);
        assertThat(folder.resolve("half")).doesNotExist();
    }

    @Test
    void deletesOtherCommitsButNothingElse() throws Exception {
        Path precious = Files.writeString(temporary.resolve("precious"), "");
        Path old = builds.require(TWO, RECIPE, folder -> Files.createSymbolicLink(folder.resolve("link"), temporary));
        Path foreign = Files.createDirectory(builds.folder().resolve("notes"));

        builds.require(ONE, RECIPE, this::build);

        assertThat(old).doesNotExist();
        assertThat(precious).exists();
        assertThat(foreign).exists();
    }

    @Test
    void isBuiltByOneOfSeveralThatWantItAtOnce() throws Exception {
        Callable<Path> wanted = () -> builds.require(ONE, RECIPE, this::build);
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            for (Future<Path> path : threads.invokeAll(Collections.nCopies(4, wanted))) {
                assertThat(path.get().resolve("classes")).exists();
            }
        } finally {
            threads.shutdown();
        }
        assertThat(times).hasValue(1);
    }

    private void build(Path folder) throws IOException {
        times.incrementAndGet();
        try (Stream<Path> before = Files.list(folder)) {
            assertThat(before).isEmpty();
        }
        Files.createDirectory(folder.resolve("classes"));
    }
}
