package io.github.perfratchet.maven.project;

import java.time.Instant;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The facts about the current build that goals need.
 *
 * @param module the module
 * @param start the time at which the build started
 * @param bound whether the goal is bound to a phase of the build; {@code false} if the user called it
 * @param properties returns the value of a property as Maven resolves it; {@code null} if the property is not set
 */
public record CurrentBuild(
        BuildModule module, Instant start, boolean bound, UnaryOperator<@Nullable String> properties) {}
