package io.github.perfratchet.maven.base;

import io.github.perfratchet.baseline.untrusted.Printable;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.aether.DefaultRepositorySystemSession;
import org.eclipse.aether.RepositorySystem;
import org.eclipse.aether.RepositorySystemSession;
import org.eclipse.aether.artifact.Artifact;
import org.eclipse.aether.collection.CollectRequest;
import org.eclipse.aether.graph.Dependency;
import org.eclipse.aether.graph.DependencyNode;
import org.eclipse.aether.repository.RemoteRepository;
import org.eclipse.aether.resolution.ArtifactResult;
import org.eclipse.aether.resolution.DependencyRequest;
import org.eclipse.aether.resolution.DependencyResolutionException;
import org.eclipse.aether.resolution.VersionRangeRequest;
import org.eclipse.aether.resolution.VersionRangeResolutionException;
import org.eclipse.aether.version.Version;

/**
 * Resolves artifacts with their runtime dependencies. It uses only repositories, and not the modules of this build: these have the code
 * that is compared, so they must not stand for a release.
 */
final class MavenRepositories {

    static final String LATEST = "LATEST";

    private static final String RUNTIME = "runtime";
    private static final Set<String> RUNTIME_SCOPES = Set.of("", "compile", RUNTIME);

    private final RepositorySystem system;
    private final RepositorySystemSession session;
    private final List<RemoteRepository> remotes;

    MavenRepositories(RepositorySystem system, RepositorySystemSession session, List<RemoteRepository> remotes) {
        this.system = system;
        this.session = new DefaultRepositorySystemSession(session).setWorkspaceReader(null);
        this.remotes = List.copyOf(remotes);
    }

    /**
     * Resolves an artifact.
     *
     * @param wanted the artifact; the version {@code LATEST} means its newest release, never a snapshot
     */
    Resolution resolve(Artifact wanted) {
        try {
            Optional<Artifact> artifact = wanted.getVersion().equals(LATEST) ? newest(wanted) : Optional.of(wanted);
            if (artifact.isEmpty()) {
                return Resolution.nothing(
                        shown(wanted) + " has no release", "Release a version, or use a version instead of LATEST.");
            }
            CollectRequest request = new CollectRequest(new Dependency(artifact.get(), RUNTIME), remotes);
            List<Artifact> resolved = system
                    .resolveDependencies(session, new DependencyRequest(request, (node, parents) -> isAtRuntime(node)))
                    .getArtifactResults()
                    .stream()
                    .map(ArtifactResult::getArtifact)
                    .toList();
            return Resolution.of(FoundBase.withDependencies(
                    shown(artifact.get()),
                    resolved.stream().map(found -> found.getFile().toPath()).toList(),
                    resolved.stream().map(ArtifactName::of).collect(Collectors.toUnmodifiableSet())));
        } catch (DependencyResolutionException | VersionRangeResolutionException e) {
            return Resolution.nothing(
                    shown(wanted) + " cannot be resolved (" + MessageText.reason(e) + ")",
                    session.isOffline() ? "Maven is offline; run it without -o." : "");
        }
    }

    private Optional<Artifact> newest(Artifact wanted) throws VersionRangeResolutionException {
        VersionRangeRequest request = new VersionRangeRequest(wanted.setVersion("[0,)"), remotes, null);
        return system.resolveVersionRange(session, request).getVersions().stream()
                .filter(version -> !version.toString().endsWith("SNAPSHOT"))
                .max(Comparator.<Version>naturalOrder())
                .map(version -> wanted.setVersion(version.toString()));
    }

    private static boolean isAtRuntime(DependencyNode node) {
        return node.getDependency() != null
                && RUNTIME_SCOPES.contains(node.getDependency().getScope());
    }

    private static String shown(Artifact artifact) {
        String classifier = artifact.getClassifier().isEmpty() ? "" : ':' + artifact.getClassifier();
        return Printable.bounded(
                artifact.getGroupId() + ':' + artifact.getArtifactId() + classifier + ':' + artifact.getVersion(), 200);
    }
}
