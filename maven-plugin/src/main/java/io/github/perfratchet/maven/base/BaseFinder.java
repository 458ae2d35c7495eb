package io.github.perfratchet.maven.base;

import io.github.perfratchet.baseline.untrusted.Printable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.maven.RepositoryUtils;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.logging.Log;
import org.apache.maven.project.MavenProject;
import org.eclipse.aether.RepositorySystem;
import org.eclipse.aether.artifact.Artifact;

/**
 * Finds the code that a text such as {@code origin/main} or {@code com.acme:parser:1.4.2} refers to. It tries the possible meanings of the
 * text in order, and takes the first one that fits.
 *
 * @since 0.1
 */
public final class BaseFinder {

    static final String FORMS = "Use a path to classes or a jar (../base/target/classes), coordinates"
            + " (com.acme:parser:1.4.2), a version of this artifact (1.4.2, or LATEST for its newest release), or a git"
            + " revision (origin/main, HEAD~1, a tag).";

    private final List<BaseResolver> meanings;

    /** Creates a finder that tries these meanings in this order. */
    BaseFinder(List<BaseResolver> meanings) {
        this.meanings = List.copyOf(meanings);
    }

    /**
     * Creates a finder that tries all meanings in this order: a path, coordinates, a git revision, a version.
     *
     * @param project the module that is measured
     * @param plugin this plugin as {@code groupId:artifactId:version}
     * @param buildArguments arguments to add to the Maven command that builds a git revision
     * @throws MojoExecutionException if the running Maven does not say where it is installed
     */
    public static BaseFinder of(
            MavenProject project,
            MavenSession session,
            RepositorySystem system,
            String plugin,
            List<String> buildArguments,
            Log log)
            throws MojoExecutionException {
        MavenRepositories repositories =
                new MavenRepositories(system, session.getRepositorySession(), project.getRemoteProjectRepositories());
        Artifact own = RepositoryUtils.toArtifact(project.getArtifact());
        return new BaseFinder(List.of(
                new PathResolver(project.getBasedir().toPath()),
                new CoordinatesResolver(repositories, own),
                new RevisionResolver(
                        project, root(session), BuildWithoutTests.of(session, plugin, buildArguments), log),
                new VersionResolver(repositories, own)));
    }

    /** {@return the project that Maven was called for; with {@code -pl}, it may not be among the projects that are built} */
    private static MavenProject root(MavenSession session) {
        return session.getAllProjects().stream()
                .filter(MavenProject::isExecutionRoot)
                .findFirst()
                .orElse(session.getTopLevelProject());
    }

    /**
     * Finds the code that a text refers to.
     *
     * @param text the value of {@code perfratchet.against}
     * @throws MojoExecutionException if the text refers to nothing, or to code that this JVM cannot run
     */
    public FoundBase find(String text) throws MojoExecutionException {
        refuseMalformed(text);
        List<String> reasons = new ArrayList<>();
        List<String> remedies = new ArrayList<>();
        for (BaseResolver meaning : meanings) {
            Resolution finding = meaning.of(text);
            if (finding.base().isPresent()) {
                FoundBase base = finding.base().get();
                refuseNewerJava(text, base);
                return base;
            }
            if (!finding.reason().isEmpty()) {
                reasons.add(finding.reason());
            }
            if (!finding.remedy().isEmpty()) {
                remedies.add(finding.remedy());
            }
        }
        remedies.add(FORMS);
        throw new MojoExecutionException("Cannot resolve " + shown(text) + ": " + String.join("; ", reasons) + ". "
                + String.join(" ", remedies));
    }

    private static void refuseNewerJava(String text, FoundBase base) throws MojoExecutionException {
        int running = Runtime.version().feature();
        ClassFiles classes;
        try {
            classes = ClassFiles.in(base.mainClasses());
        } catch (IOException e) {
            throw new MojoExecutionException(
                    shown(text) + " cannot be read (" + MessageText.reason(e) + "). Build or download it again.", e);
        }
        if (classes.count() == 0) {
            throw new MojoExecutionException(shown(text) + " contains no classes. " + FORMS);
        }
        if (classes.java() > running) {
            throw new MojoExecutionException(shown(text) + " was compiled for Java " + classes.java()
                    + ", but Maven runs on Java " + running + ", and so do the tests unless they use a toolchain. Run"
                    + " Maven with JDK " + classes.java() + ", or use a base that was compiled for Java " + running
                    + ".");
        }
    }

    /** {@return the key with its value, for the start of a message} */
    static String shown(String text) {
        return "perfratchet.against=" + Printable.quoted(text);
    }

    /** Rejects a text that cannot be a base. Git would interpret a leading dash as the start of an option. */
    private static void refuseMalformed(String text) throws MojoExecutionException {
        if (text.isBlank()) {
            throw new MojoExecutionException("perfratchet.against is empty. " + FORMS + " Or omit the key.");
        }
        if (text.startsWith("-") || text.chars().anyMatch(Character::isISOControl)) {
            throw new MojoExecutionException(
                    shown(text) + " starts with a dash or contains a control character. " + FORMS);
        }
    }
}
