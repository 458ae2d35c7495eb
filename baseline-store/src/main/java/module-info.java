/** What a measurement is, how two are compared, where they are kept, how they are shown as text. */
module io.github.perfratchet.baseline {
    requires com.fasterxml.jackson.databind;
    requires jdk.management;
    requires org.apache.commons.statistics.distribution;
    requires static transitive org.jspecify;

    exports io.github.perfratchet.baseline.comparison;
    exports io.github.perfratchet.baseline.environment;
    exports io.github.perfratchet.baseline.growth;
    exports io.github.perfratchet.baseline.interchange;
    exports io.github.perfratchet.baseline.measurement;
    exports io.github.perfratchet.baseline.quantity;
    exports io.github.perfratchet.baseline.report;
    exports io.github.perfratchet.baseline.runs;
    exports io.github.perfratchet.baseline.selftest;
    exports io.github.perfratchet.baseline.store;
    exports io.github.perfratchet.baseline.text;
    exports io.github.perfratchet.baseline.threshold;
    exports io.github.perfratchet.baseline.untrusted;
    exports io.github.perfratchet.baseline.update;

    uses io.github.perfratchet.baseline.store.BaselineStoreProvider;
}
