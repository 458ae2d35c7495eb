package io.github.perfratchet.baseline.comparison;

import io.github.perfratchet.baseline.measurement.Fork;
import io.github.perfratchet.baseline.measurement.JudgedFork;
import io.github.perfratchet.baseline.measurement.Metric;
import io.github.perfratchet.baseline.measurement.Steadiness;
import io.github.perfratchet.baseline.measurement.Summary;
import io.github.perfratchet.baseline.store.Session;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * The forks of a measurement and of the sessions of its baseline, and which of them count. A verdict takes more than half of the forks of
 * this run, and a session of the baseline with more than half of its own.
 *
 * @param current the forks of this run
 * @param sessions those of each session
 */
record UsableForks(List<JudgedFork> current, List<List<JudgedFork>> sessions) {

    static UsableForks of(List<Fork> current, List<Session> sessions) {
        List<Fork> recorded =
                sessions.stream().flatMap(session -> session.forks().stream()).toList();
        Metric time = Summary.gating(current, recorded);
        return new UsableForks(
                Steadiness.of(current, time),
                sessions.stream()
                        .map(session -> Steadiness.of(session.forks(), time))
                        .toList());
    }

    /** {@return whether there are enough to judge the times} */
    boolean areEnough() {
        return areEnough(JudgedFork::counts);
    }

    /** {@return whether there are enough to judge the bytes} */
    boolean areEnoughForBytes() {
        return areEnough(JudgedFork::bytesCount);
    }

    private boolean areEnough(Predicate<JudgedFork> counts) {
        return isMost(current, counts)
                && (sessions.isEmpty() || sessions.stream().anyMatch(session -> isMost(session, counts)));
    }

    private static boolean isMost(List<JudgedFork> forks, Predicate<JudgedFork> counts) {
        return 2 * forks.stream().filter(counts).count() > forks.size();
    }

    /** {@return those that count; all of them, less their cold iterations, if these are not enough} */
    List<Fork> timed() {
        return forks(current, areEnough() ? JudgedFork::counts : fork -> true);
    }

    List<List<Fork>> timedSessions() {
        return sessions(areEnough(), JudgedFork::counts);
    }

    List<Fork> counted() {
        return forks(current, areEnoughForBytes() ? JudgedFork::bytesCount : fork -> true);
    }

    List<List<Fork>> countedSessions() {
        return sessions(areEnoughForBytes(), JudgedFork::bytesCount);
    }

    private List<List<Fork>> sessions(boolean enough, Predicate<JudgedFork> counts) {
        return sessions.stream()
                .filter(session -> !enough || isMost(session, counts))
                .map(session -> forks(session, enough ? counts : fork -> true))
                .toList();
    }

    private static List<Fork> forks(List<JudgedFork> forks, Predicate<JudgedFork> counts) {
        return forks.stream().filter(counts).map(JudgedFork::fork).toList();
    }

    /** {@return what the reader should know, a sentence or two each} */
    List<String> notes() {
        List<String> notes = new ArrayList<>(
                FlawNotes.of("fork", current.stream().map(JudgedFork::flaw).toList(), areEnough()));
        for (List<JudgedFork> session : sessions) {
            for (String note : FlawNotes.of(
                    "fork of the baseline",
                    session.stream().map(JudgedFork::flaw).toList(),
                    areEnough())) {
                if (!notes.contains(note)) {
                    notes.add(note);
                }
            }
        }
        ColdNote.of("forks", current).ifPresent(notes::add);
        return notes;
    }
}
