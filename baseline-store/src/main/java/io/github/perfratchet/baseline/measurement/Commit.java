package io.github.perfratchet.baseline.measurement;

import org.jspecify.annotations.Nullable;

/**
 * The git commit a measurement was taken at.
 *
 * @param id the full hash
 * @param branch the branch, absent on a detached head
 * @param dirty whether tracked files differed from the commit
 * @since 0.1
 */
public record Commit(String id, @Nullable String branch, boolean dirty) {}
