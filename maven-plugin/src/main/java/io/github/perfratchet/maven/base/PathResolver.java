package io.github.perfratchet.maven.base;

import io.github.perfratchet.baseline.untrusted.Printable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.maven.plugin.MojoExecutionException;

/**
 * Interprets a text as the path of a folder of classes or of a jar.
 *
 * @param folder the folder of the module; relative paths start there
 */
record PathResolver(Path folder) implements BaseResolver {

    /** Matches texts that can only be paths, and neither git revisions nor coordinates. {@code origin/main} can be a path or a revision. */
    private static final Pattern ONLY_A_PATH =
            Pattern.compile("\\.{1,2}|\\.{1,2}[/\\\\].*|[/~].*|[A-Za-z]:[/\\\\].*|.*\\\\.*|.*\\.jar");

    @Override
    public Resolution of(String text) throws MojoExecutionException {
        Optional<Path> path = path(text);
        if (path.isPresent() && Files.exists(path.get())) {
            return Resolution.of(at(path.get(), text));
        }
        if (ONLY_A_PATH.matcher(text).matches()) {
            throw new MojoExecutionException(BaseFinder.shown(text) + " is a path, but "
                    + path.map(MessageText::path).orElse("there")
                    + " is no file or folder. Build it first, or correct the path.");
        }
        return Resolution.nothing("no file or folder of this name is in " + MessageText.path(folder));
    }

    private FoundBase at(Path path, String text) throws MojoExecutionException {
        if (Files.exists(path.resolve("pom.xml"))) {
            throw new MojoExecutionException(BaseFinder.shown(text)
                    + " is the folder of a project, not of classes. Run mvn compile there, and use "
                    + Printable.quoted(text + "/target/classes") + ".");
        }
        ClassFiles classes;
        try {
            classes = ClassFiles.in(path);
        } catch (IOException e) {
            throw new MojoExecutionException(
                    BaseFinder.shown(text) + " cannot be read ("
                            + MessageText.reason(e)
                            + "). Use a folder of classes or a jar.",
                    e);
        }
        if (classes.count() == 0) {
            throw new MojoExecutionException(
                    BaseFinder.shown(text) + " contains no classes. Compile them first, or use another path"
                            + " (for a git branch of the same name, write refs/heads/...).");
        }
        return FoundBase.ofMainClasses(MessageText.path(Path.of(text)), path);
    }

    private Optional<Path> path(String text) {
        try {
            return Optional.of(folder.resolve(text).normalize());
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }
}
