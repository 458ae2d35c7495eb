package io.github.perfratchet.maven.base;

import java.util.regex.Pattern;
import org.apache.maven.plugin.MojoExecutionException;
import org.eclipse.aether.artifact.Artifact;
import org.eclipse.aether.artifact.DefaultArtifact;

/**
 * Interprets a text as Maven coordinates, {@code groupId:artifactId[:extension[:classifier]]:version}, or as {@code LATEST}, which is the
 * newest release of this artifact.
 */
record CoordinatesResolver(MavenRepositories repositories, Artifact own) implements BaseResolver {

    private static final Pattern COORDINATES = Pattern.compile("[\\w.-]+(:[\\w.-]+){2,4}");

    @Override
    public Resolution of(String text) throws MojoExecutionException {
        Artifact artifact;
        if (text.equals(MavenRepositories.LATEST)) {
            artifact = own.setVersion(text);
        } else if (COORDINATES.matcher(text).matches()) {
            artifact = new DefaultArtifact(text);
        } else {
            return Resolution.nothing("");
        }
        Resolution finding = repositories.resolve(artifact);
        if (finding.base().isEmpty()) {
            throw new MojoExecutionException(BaseFinder.shown(text) + ": " + finding.reason() + ". "
                    + (finding.remedy().isEmpty()
                            ? "Correct the coordinates, or add the repository of the artifact to the project."
                            : finding.remedy()));
        }
        return finding;
    }
}
