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
 * A folder of classes, or a jar.
 *
 * @param folder the module's folder, which a relative path starts from
 */
record PathMeaning(Path folder) implements Meaning {

    /** What can be no revision of git and no coordinates; {@code origin/main} could be both a path and a revision. */
    private static final Pattern ONLY_A_PATH =
            Pattern.compile("\\.{1,2}|\\.{1,2}[/\\\\].*|[/~].*|[A-Za-z]:[/\\\\].*|.*\\\\.*|.*\\.jar");

    @Override
    public Finding of(String text) throws MojoExecutionException {
        Optional<Path> path = path(text);
        if (path.isPresent() && Files.exists(path.get())) {
            return Finding.of(at(path.get(), text));
        }
        if (ONLY_A_PATH.matcher(text).matches()) {
            throw new MojoExecutionException(BaseFinder.shown(text) + " is a path, but "
                    + path.map(Shown::path).orElse("there")
                    + " is no file or folder. Build what is to be there, or correct the path.");
        }
        return Finding.nothing("no file or folder of this name is in " + Shown.path(folder));
    }

    private FoundBase at(Path path, String text) throws MojoExecutionException {
        if (Files.exists(path.resolve("pom.xml"))) {
            throw new MojoExecutionException(
                    BaseFinder.shown(text) + " is the folder of a project, not of classes. Give "
                            + Printable.quoted(text + "/target/classes") + ", after mvn compile there.");
        }
        ClassFiles classes;
        try {
            classes = ClassFiles.in(path);
        } catch (IOException e) {
            throw new MojoExecutionException(
                    BaseFinder.shown(text) + " cannot be read ("
                            + Shown.reason(e)
                            + "). Give a folder of classes or a jar.",
                    e);
        }
        if (classes.count() == 0) {
            throw new MojoExecutionException(
                    BaseFinder.shown(text) + " holds no class. Compile what is to be there, or give another path"
                            + " (a git branch of the same name is refs/heads/...).");
        }
        return FoundBase.ofMainClasses(Shown.path(Path.of(text)), path);
    }

    private Optional<Path> path(String text) {
        try {
            return Optional.of(folder.resolve(text).normalize());
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }
}
