/** Measurements, their comparison, their storage, and their output as text. */
@SuppressWarnings("requires-automatic")
module io.github.perfratchet.baseline {
    requires com.fasterxml.jackson.databind;
    requires jdk.management;
    requires commons.math3;
    requires static transitive org.apiguardian.api;
    requires static transitive org.jspecify;

    exports io.github.perfratchet.baseline.comparison;
    exports io.github.perfratchet.baseline.environment;
    exports io.github.perfratchet.baseline.files;
    exports io.github.perfratchet.baseline.growth;
    exports io.github.perfratchet.baseline.interchange;
    exports io.github.perfratchet.baseline.measurement;
    exports io.github.perfratchet.baseline.pairs;
    exports io.github.perfratchet.baseline.quantity;
    exports io.github.perfratchet.baseline.report;
    exports io.github.perfratchet.baseline.results;
    exports io.github.perfratchet.baseline.runs;
    exports io.github.perfratchet.baseline.selftest;
    exports io.github.perfratchet.baseline.sessions;
    exports io.github.perfratchet.baseline.statistics;
    exports io.github.perfratchet.baseline.store;
    exports io.github.perfratchet.baseline.text;
    exports io.github.perfratchet.baseline.threshold;
    exports io.github.perfratchet.baseline.untrusted;
    exports io.github.perfratchet.baseline.update;
    exports io.github.perfratchet.baseline.verdict;

    uses io.github.perfratchet.baseline.store.BaselineStoreProvider;
}
