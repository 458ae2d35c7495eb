package io.github.perfratchet.hooks;

import io.github.perfratchet.baseline.measurement.ClassResults;
import io.github.perfratchet.baseline.measurement.Commit;
import io.github.perfratchet.baseline.untrusted.Printable;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.function.Function;

/**
 * Calls the providers on the class path of the tests. The texts that they return are bounded and escaped.
 *
 * @since 0.1
 */
public final class Hooks {

    private static final int MOST_FACTS = 100;
    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_TEXT = 1000;

    private final List<MachineFactsProvider> machineFacts;
    private final List<CommitProvider> commits;
    private final List<ResultListener> listeners;

    private Hooks(
            List<MachineFactsProvider> machineFacts, List<CommitProvider> commits, List<ResultListener> listeners) {
        this.machineFacts = machineFacts;
        this.commits = commits;
        this.listeners = listeners;
    }

    /**
     * {@return the hooks of this JVM}
     *
     * @throws HookException if a provider cannot be loaded
     */
    public static Hooks load() {
        return new Hooks(
                providers(MachineFactsProvider.class),
                providers(CommitProvider.class),
                providers(ResultListener.class));
    }

    private static <T> List<T> providers(Class<T> type) {
        try {
            return ServiceLoader.load(type).stream()
                    .map(ServiceLoader.Provider::get)
                    .toList();
        } catch (ServiceConfigurationError e) {
            throw new HookException(
                    Printable.bounded(String.valueOf(e.getMessage()), LONGEST_TEXT)
                            + "; fix it, or remove it from META-INF/services/" + type.getName(),
                    e);
        }
    }

    /**
     * {@return the known facts of this machine, with those of the providers added}
     *
     * @throws HookException if a provider fails
     */
    public Map<String, String> machineFacts(Map<String, String> known) {
        Map<String, String> facts = new LinkedHashMap<>(known);
        for (MachineFactsProvider provider : machineFacts) {
            ask(MachineFactsProvider.class, provider, asked -> Map.copyOf(asked.facts())).entrySet().stream()
                    .sorted(Map.Entry.comparingByKey())
                    .limit(MOST_FACTS)
                    .forEach(fact -> facts.put(
                            Printable.bounded(fact.getKey(), LONGEST_NAME),
                            Printable.bounded(fact.getValue(), LONGEST_TEXT)));
        }
        return facts;
    }

    /**
     * {@return the commit of the first provider that returns one; empty if none does}
     *
     * @throws HookException if a provider fails
     */
    public Optional<Commit> commit(Path folder) {
        return commits.stream()
                .flatMap(provider -> ask(CommitProvider.class, provider, asked -> asked.commit(folder).stream()))
                .findFirst()
                .map(commit -> new Commit(
                        Printable.bounded(commit.id(), LONGEST_NAME),
                        commit.branch() == null ? null : Printable.bounded(commit.branch(), LONGEST_NAME),
                        commit.dirty(),
                        commit.time()));
    }

    /**
     * Notifies the listeners of the results of a test class.
     *
     * @throws HookException if a listener fails; the others have been notified
     */
    public void classFinished(ClassResults results) {
        HookException failure = null;
        for (ResultListener listener : listeners) {
            try {
                ask(ResultListener.class, listener, asked -> {
                    asked.classFinished(results);
                    return true;
                });
            } catch (HookException e) {
                if (failure == null) {
                    failure = e;
                } else {
                    failure.addSuppressed(e);
                }
            }
        }
        if (failure != null) {
            throw failure;
        }
    }

    private static <T, R> R ask(Class<T> type, T provider, Function<T, R> question) {
        try {
            return question.apply(provider);
        } catch (RuntimeException | LinkageError e) {
            throw new HookException(
                    "the " + type.getSimpleName() + " " + provider.getClass().getName() + " failed ("
                            + Printable.bounded(e.toString(), LONGEST_TEXT)
                            + "); fix it, or remove it from META-INF/services/"
                            + type.getName(),
                    e);
        }
    }
}
