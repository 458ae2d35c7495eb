package io.github.perfratchet.maven.base;

import java.util.regex.Pattern;
import org.eclipse.aether.artifact.Artifact;

/** A version of this artifact. */
record VersionMeaning(MavenRepositories repositories, Artifact own) implements Meaning {

    private static final Pattern VERSION = Pattern.compile("\\d[\\w.+-]{0,99}");

    @Override
    public Finding of(String text) {
        return VERSION.matcher(text).matches() ? repositories.resolve(own.setVersion(text)) : Finding.nothing("");
    }
}
