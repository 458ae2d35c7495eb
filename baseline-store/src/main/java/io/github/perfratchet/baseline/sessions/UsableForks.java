package io.github.perfratchet.baseline.sessions;

import io.github.perfratchet.baseline.measurement.Fork;
import io.github.perfratchet.baseline.measurement.JudgedFork;
import io.github.perfratchet.baseline.measurement.Metric;
import io.github.perfratchet.baseline.measurement.Steadiness;
import io.github.perfratchet.baseline.measurement.Summary;
import io.github.perfratchet.baseline.store.Session;
import io.github.perfratchet.baseline.verdict.ColdNote;
import io.github.perfratchet.baseline.verdict.FlawNotes;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * The forks of a measurement and of the sessions of its baseline, with the information which of them count. For a verdict, more than half
 * of the forks of this run must count. If there are sessions, more than half of the forks of at least one session must count too.
 *
 * @param current the forks of this run
 * @param sessions the forks of each session
 * @since 0.1
 */
public record UsableForks(List<JudgedFork> current, List<List<JudgedFork>> sessions) {

    public static UsableForks of(List<Fork> current, List<Session> sessions) {
        List<Fork> recorded =
                sessions.stream().flatMap(session -> session.forks().stream()).toList();
        Metric time = Summary.gating(current, recorded);
        return new UsableForks(
                Steadiness.of(current, time),
                sessions.stream()
                        .map(session -> Steadiness.of(session.forks(), time))
                        .toList());
    }

    /** {@return whether enough forks count to judge the times} */
    public boolean areEnough() {
        return isMost(current) && (sessions.isEmpty() || sessions.stream().anyMatch(UsableForks::isMost));
    }

    private static boolean isMost(List<JudgedFork> forks) {
        return 2 * forks.stream().filter(JudgedFork::counts).count() > forks.size();
    }

    /** {@return the forks of this run that count; all of them, without their cold iterations, if not enough count} */
    public List<Fork> timed() {
        return forks(current, areEnough() ? JudgedFork::counts : fork -> true);
    }

    public List<List<Fork>> timedSessions() {
        boolean enough = areEnough();
        return sessions.stream()
                .filter(session -> !enough || isMost(session))
                .map(session -> forks(session, enough ? JudgedFork::counts : fork -> true))
                .toList();
    }

    private static List<Fork> forks(List<JudgedFork> forks, Predicate<JudgedFork> counts) {
        return forks.stream().filter(counts).map(JudgedFork::fork).toList();
    }

    /** {@return the notes for the reader, a sentence or two each} */
    public List<String> notes() {
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
