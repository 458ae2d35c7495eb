package io.github.perfratchet.baseline.runs;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.perfratchet.baseline.files.StoreException;
import io.github.perfratchet.baseline.json.CommitJson;
import io.github.perfratchet.baseline.json.JsonObject;
import io.github.perfratchet.baseline.json.ResultsJson;
import io.github.perfratchet.baseline.json.StoreFile;
import io.github.perfratchet.baseline.untrusted.Printable;

/** Reads and writes the file of a saved run. It contains the header, and then the results of each class as in a results file. */
final class RunJson {

    private static final String CLASSES = "classes";

    private RunJson() {}

    static ObjectNode write(SavedRun run) {
        RunHeader header = run.header();
        ObjectNode root = StoreFile.newContent().put("number", header.number());
        if (header.name() != null) {
            root.put("name", header.name());
        }
        root.put("savedAt", CommitJson.text(header.savedAt()));
        CommitJson.put(root, header.commit());
        root.put("passed", header.passed());
        ArrayNode doubts = root.putArray("doubts");
        header.doubts().forEach(doubts::add);
        ArrayNode classes = root.putArray(CLASSES);
        run.results().forEach(results -> ResultsJson.put(classes.addObject(), results));
        return root;
    }

    static SavedRun require(StoreFile file) {
        return file.read(RunJson::read).orElseThrow(() -> missing(file));
    }

    /** {@return the header, without the results} */
    static RunHeader requireHeader(StoreFile file) {
        return file.readUntil(CLASSES, RunJson::header).orElseThrow(() -> missing(file));
    }

    private static StoreException missing(StoreFile file) {
        return new StoreException(
                "there is no saved run " + Printable.escape(file.path().toString())
                        + "; see which there are with `mvn perfratchet:list`",
                null);
    }

    private static SavedRun read(JsonObject json) {
        return new SavedRun(header(json), json.objects(CLASSES, ResultsJson::read));
    }

    private static RunHeader header(JsonObject json) {
        return new RunHeader(
                (int) json.whole("number", 1, 999_999_999),
                json.optionalText("name"),
                json.instant("savedAt"),
                CommitJson.read(json),
                json.flag("passed"),
                json.texts("doubts"));
    }
}
