package io.github.perfratchet.maven.base;

import java.util.regex.Pattern;
import org.apache.maven.plugin.MojoExecutionException;
import org.eclipse.aether.artifact.Artifact;
import org.eclipse.aether.artifact.DefaultArtifact;

/**
 * Maven coordinates, {@code groupId:artifactId[:extension[:classifier]]:version}, or {@code LATEST} for the newest release of
 * this artifact.
 */
record CoordinatesMeaning(MavenRepositories repositories, Artifact own) implements Meaning {

    private static final Pattern COORDINATES = Pattern.compile("[\\w.-]+(:[\\w.-]+){2,4}");

    @Override
    public Finding of(String text) throws MojoExecutionException {
        Artifact artifact;
        if (text.equals(MavenRepositories.LATEST)) {
            artifact = own.setVersion(text);
        } else if (COORDINATES.matcher(text).matches()) {
            artifact = new DefaultArtifact(text);
        } else {
            return Finding.nothing("");
        }
        Finding finding = repositories.resolve(artifact);
        if (finding.base().isEmpty()) {
            throw new MojoExecutionException(BaseFinder.shown(text) + ": " + finding.reason() + ". "
                    + (finding.remedy().isEmpty()
                            ? "Correct the coordinates, or add the repository that has it to the project."
                            : finding.remedy()));
        }
        return finding;
    }
}
