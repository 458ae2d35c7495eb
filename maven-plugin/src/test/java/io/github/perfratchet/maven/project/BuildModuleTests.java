package io.github.perfratchet.maven.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class BuildModuleTests {

    private static final Path FOLDER = Path.of("/projects/shop/first");
    private static final BuildModule FIRST = new BuildModule(
            "first", false, FOLDER, FOLDER.resolve("target/perfratchet"), List.of(Path.of("/projects/shop/second")));

    @Test
    void aPathIsShownAsItIsSeenFromTheModule() {
        assertThat(FIRST.shown(FOLDER.resolve("target/a"))).isEqualTo("target/a");
        assertThat(FIRST.shown(Path.of("/srv/a"))).isEqualTo("/srv/a");
    }

    @Test
    void aHostilePathDoesNotMoveTheCursor() {
        assertThat(FIRST.shown(FOLDER.resolve("a\u001b[2J"))).isEqualTo("a\\u001b[2J");
    }

    @Test
    void modulesShareWhatIsInNoneOfThem() {
        assertThat(FIRST.inSiblings(FOLDER.resolve("target/a")))
                .containsExactly(Path.of("/projects/shop/second/target/a"));
        assertThat(FIRST.isShared(FOLDER.resolve("../baselines"))).isTrue();
        assertThat(FIRST.inSiblings(Path.of("/srv/a"))).isEmpty();
    }
}
