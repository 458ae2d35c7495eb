package io.github.perfratchet.maven.base;

import org.apache.maven.RepositoryUtils;
import org.eclipse.aether.artifact.Artifact;

/**
 * The name of an artifact without its version.
 *
 * @param groupId the group of the artifact
 * @param artifactId the id of the artifact in its group
 * @param classifier the classifier; empty for the main artifact
 * @since 0.1
 */
public record ArtifactName(String groupId, String artifactId, String classifier) {

    /** {@return the name of an artifact} */
    public static ArtifactName of(Artifact artifact) {
        return new ArtifactName(artifact.getGroupId(), artifact.getArtifactId(), artifact.getClassifier());
    }

    /** {@return the name of an artifact} */
    public static ArtifactName of(org.apache.maven.artifact.Artifact artifact) {
        return of(RepositoryUtils.toArtifact(artifact));
    }

    static ArtifactName parse(String text) {
        String[] parts = text.split(":", -1);
        return new ArtifactName(parts[0], parts[1], parts[2]);
    }

    @Override
    public String toString() {
        return groupId + ':' + artifactId + ':' + classifier;
    }
}
