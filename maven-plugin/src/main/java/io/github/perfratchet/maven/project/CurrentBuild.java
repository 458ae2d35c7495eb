package io.github.perfratchet.maven.project;

import java.time.Instant;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What a goal knows of the build that runs it.
 *
 * @param module the module
 * @param start when the build started
 * @param bound whether the goal is bound to a phase of the build; false if a command named it
 * @param properties looks up a property as Maven does; it returns null for a property that nobody sets
 */
public record CurrentBuild(
        BuildModule module, Instant start, boolean bound, UnaryOperator<@Nullable String> properties) {}
