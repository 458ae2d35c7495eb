package io.github.perfratchet.fork;

import java.util.List;
import java.util.stream.Collectors;

/** Thrown if the JVM of a fork does not have the call that the fork was started for. */
public final class CallNotFoundException extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private static final int MOST_SHOWN = 10;

    private final String call;

    CallNotFoundException(WantedCall wanted, List<String> others) {
        super(wanted.test() + " was not measured: its fork does not have the call " + wanted.shown() + ", it has "
                + shown(others)
                + ". The source of the arguments gives different values in each JVM. Make it give the same values in"
                + " the same order everywhere, with a fixed seed for random ones; name an argument whose text differs,"
                + " Named.of(\"small\", value)");
        this.call = wanted.shown();
    }

    private static String shown(List<String> calls) {
        if (calls.isEmpty()) {
            return "none";
        }
        String first = calls.stream().limit(MOST_SHOWN).collect(Collectors.joining(", "));
        return calls.size() <= MOST_SHOWN ? first : first + " and " + (calls.size() - MOST_SHOWN) + " more";
    }

    /** {@return the call as messages show it, such as {@code [1000]}} */
    public String call() {
        return call;
    }
}
