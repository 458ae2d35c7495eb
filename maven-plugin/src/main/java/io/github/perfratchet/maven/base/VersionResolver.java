package io.github.perfratchet.maven.base;

import java.util.regex.Pattern;
import org.eclipse.aether.artifact.Artifact;

/** Interprets a text as a version of this artifact. */
record VersionResolver(MavenRepositories repositories, Artifact own) implements BaseResolver {

    private static final Pattern VERSION = Pattern.compile("\\d[\\w.+-]{0,99}");

    @Override
    public Resolution of(String text) {
        return VERSION.matcher(text).matches() ? repositories.resolve(own.setVersion(text)) : Resolution.nothing("");
    }
}
