package io.github.perfratchet.baseline.selftest;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.perfratchet.baseline.files.StoreException;
import io.github.perfratchet.baseline.json.JsonFile;
import io.github.perfratchet.baseline.json.JsonNumber;
import io.github.perfratchet.baseline.json.ProvenanceJson;
import io.github.perfratchet.baseline.report.ReportFile;
import io.github.perfratchet.baseline.statistics.BinomialInterval;
import java.nio.file.Path;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * Writes the findings of a self-test for programs, by convention to {@code target/perfratchet/self-test.json}.
 *
 * <p>Each count comes with the total number of verdicts that count, and with its exact 95 % interval as ratios. The interval is left out if
 * no verdict counts. Resolutions are ratios, for example 0.03 for 3 %. A value that is not known is left out.
 *
 * @since 0.1
 */
public final class SelfTestReport {

    private static final int SCHEMA_VERSION = 1;

    private SelfTestReport() {}

    /**
     * Writes a report. It replaces the previous one as a whole or not at all.
     *
     * @param runs the runs that the self-test is based on
     * @throws StoreException if the file cannot be written
     */
    public static void write(Path file, SelfTest selfTest, Collection<SelfTestRun> runs) {
        ReportFile.write(file, JsonFile.render(content(selfTest, runs)));
    }

    private static ObjectNode content(SelfTest selfTest, Collection<SelfTestRun> runs) {
        ObjectNode root = JsonFile.newObject()
                .put("schemaVersion", SCHEMA_VERSION)
                .put("outcome", selfTest.outcome().name())
                .put("runs", runs.size());
        ProvenanceJson.put(
                root, runs.stream().flatMap(run -> run.results().stream()).toList());
        put(root.putObject("total"), selfTest.total());
        ArrayNode benchmarks = root.putArray("benchmarks");
        selfTest.benchmarks().forEach(proof -> put(benchmarks.addObject(), proof));
        return root;
    }

    private static void put(ObjectNode node, GateProof proof) {
        node.put("id", proof.id().toString());
        if (proof.group() != null) {
            node.put("group", proof.group());
        }
        node.put("ability", proof.ability().name());
        put(node, proof.findings());
        ArrayNode notes = node.putArray("notes");
        proof.notes().forEach(notes::add);
    }

    private static void put(ObjectNode node, Findings findings) {
        put(node.putObject("falseAlarms"), findings.falseAlarms());
        put(node.putObject("found5"), findings.found5());
        put(node.putObject("found10"), findings.found10());
        put(node, "seconds", findings.seconds());
        put(node, "resolution", findings.resolution());
    }

    private static void put(ObjectNode node, Tally tally) {
        node.put("count", tally.hits()).put("of", tally.of());
        if (tally.of() > 0) {
            BinomialInterval interval = tally.interval();
            node.putObject("interval")
                    .put("low", JsonNumber.rounded(interval.low()))
                    .put("high", JsonNumber.rounded(interval.high()));
        }
    }

    private static void put(ObjectNode node, String key, @Nullable Double value) {
        if (value != null) {
            node.put(key, JsonNumber.rounded(value));
        }
    }
}
