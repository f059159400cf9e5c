package se.enkanal.deadline.casework.page;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import se.enkanal.contracts.access.Caller;
import se.enkanal.contracts.casework.v1.CaseState.Status;
import se.enkanal.contracts.facts.Fact;
import se.enkanal.contracts.verdict.v1.Track;
import se.enkanal.deadline.casework.CaseFile;
import se.enkanal.deadline.casework.Closure;
import se.enkanal.deadline.casework.Dossier;
import se.enkanal.deadline.casework.Feedback;
import se.enkanal.deadline.casework.Ownership;
import se.enkanal.deadline.casework.Reopening;
import se.enkanal.deadline.casework.Ruling;
import se.enkanal.deadline.casework.Told;
import se.enkanal.deadline.clock.Clock;
import se.enkanal.deadline.page.Frame;
import se.enkanal.deadline.word.FactWords;
import se.enkanal.deadline.word.SwedishTime;
import se.enkanal.deadline.word.Words;

/**
 * A case as it is shown. {@code told} is null until somebody asks to read the reporter's own words; {@code done} says what
 * was just stored. One file because it is one page.
 */
public record CaseView(
        Frame frame,
        String id,
        String reference,
        long version,
        String status,
        boolean open,
        boolean junk,
        String organisation,
        NextStep next,
        List<ClockView> clocks,
        List<Line> times,
        List<FactWords.Answered> answers,
        Told told,
        boolean askedForWords,
        List<TrackView> tracks,
        List<TrackView> notApplicable,
        List<Line> duties,
        List<Filed> filed,
        List<Answered> answered,
        List<String> sent,
        List<Line> history,
        boolean acts,
        boolean advises,
        List<TrackView.Option> stages,
        String reasons,
        List<TrackView.Option> actTracks,
        List<TrackView.Option> kinds,
        List<TrackView.Option> channels,
        List<TrackView.Option> closures,
        List<TrackView.Option> reopenings,
        String hindrance,
        String today,
        String now,
        FormState form,
        String done) {

    public record Line(String name, String text) {}

    public record Filed(
            String what, String when, String reference, String channel, boolean late, String delay, String by) {}

    public record Answered(String what, String from, String when, String summary, boolean told, String by) {}

    private static final List<String> CHANNELS = List.of("E_SERVICE", "EMAIL", "POST", "PHONE", "OTHER");

    static CaseView of(
            Dossier dossier,
            Caller caller,
            Frame frame,
            Optional<Told> told,
            boolean asked,
            FormState form,
            String done,
            Instant now) {
        var file = dossier.file();
        var all = Ownership.readsAll(caller, file);
        var visible = file.verdict().tracks().stream()
                .filter(track -> all || Ownership.operators(track.track()))
                .toList();
        var names = visible.stream().map(Track::track).toList();
        var clocks = file.clocks().stream()
                .filter(clock -> names.contains(clock.track()))
                .toList();
        var tracks = visible.stream()
                .map(track -> TrackView.of(dossier, track, Ownership.acts(caller, file, track.track())))
                .toList();
        var fileable = clocks.stream()
                .filter(clock -> Ownership.acts(caller, file, clock.track()))
                .toList();
        return new CaseView(
                frame,
                file.reportId().toString(),
                file.verdict().reference(),
                file.version(),
                Words.word("status", file.status().name()),
                file.status() == Status.OPEN,
                file.status() == Status.NOT_A_REPORT,
                file.verdict().organisation().name(),
                NextStep.of(file),
                ClockView.inOrder(clocks, now),
                times(file),
                FactWords.answers(file.verdict().facts()),
                told.orElse(null),
                asked,
                tracks.stream().filter(track -> !set(file, track.code())).toList(),
                tracks.stream().filter(track -> set(file, track.code())).toList(),
                file.verdict().otherDuties().stream()
                        .filter(duty -> all)
                        .map(duty -> new Line(
                                Words.word("duty", duty.duty()), "%s, %s".formatted(duty.urgency(), duty.lagrum())))
                        .toList(),
                dossier.submissions().stream().map(CaseView::filed).toList(),
                dossier.feedback().stream().map(CaseView::answered).toList(),
                dossier.messages().stream()
                        .map(sent -> "%s, %s".formatted(SwedishTime.written(sent.at()), sent.by()))
                        .toList(),
                dossier.history().reversed().stream()
                        .map(entry -> new Line(
                                SwedishTime.written(entry.at()),
                                Words.word("action", entry.action()) + (entry.by() == null ? "" : ", " + entry.by())))
                        .toList(),
                tracks.stream().anyMatch(TrackView::acts),
                caller.is(Caller.DPO, file.verdict().organisation().id()),
                stages(fileable),
                reasons(fileable),
                tracks.stream()
                        .filter(TrackView::acts)
                        .map(track -> new TrackView.Option(track.code(), track.name(), false))
                        .toList(),
                options(
                        "kind",
                        Arrays.stream(Feedback.Kind.values()).map(Enum::name).toList()),
                options("channel", CHANNELS),
                options(
                        "closure",
                        Arrays.stream(Closure.values()).map(Enum::name).toList()),
                options(
                        "reopening",
                        Arrays.stream(Reopening.values()).map(Enum::name).toList()),
                hindrance(file),
                SwedishTime.date(now),
                SwedishTime.clock(now),
                form,
                done);
    }

    /** Ruled out by the rules, and nobody has decided otherwise: shown small. */
    private static boolean set(CaseFile file, String track) {
        return file.proposal(track)
                .filter(each -> file.ruling(each) == Ruling.NOT_APPLICABLE
                        && !file.decisions().containsKey(track))
                .isPresent();
    }

    /** The three times, always shown. */
    private static List<Line> times(CaseFile file) {
        var facts = file.verdict().facts();
        var aware = file.decisions().values().stream()
                .flatMap(decision -> Optional.ofNullable(decision.awareAt()).stream())
                .min(Instant::compareTo);
        return List.of(
                new Line("Hände", told(facts.moment(Fact.OCCURRED_AT), "Inte känt")),
                new Line("Märktes", told(facts.moment(Fact.NOTICED_AT), "Inte känt")),
                new Line("Rapporterades", SwedishTime.written(file.verdict().receivedAt())),
                new Line(
                        "Ni fick vetskap",
                        told(
                                aware,
                                "Inte bestämt. Räknas tills vidare från " + SwedishTime.written(file.plannedFrom()))));
    }

    private static String told(Optional<Instant> at, String otherwise) {
        return at.map(SwedishTime::written).orElse(otherwise);
    }

    private static Filed filed(Dossier.Filed filed) {
        var submission = filed.submission();
        return new Filed(
                Words.stage(submission.track(), submission.stage()) + (submission.preliminary() ? " (preliminär)" : ""),
                SwedishTime.written(submission.submittedAt()),
                submission.authorityReference(),
                Words.word("channel", submission.channel()),
                filed.late(),
                filed.delayReason() == null ? "" : filed.delayReason(),
                filed.by());
    }

    private static Answered answered(Dossier.Answered answered) {
        var feedback = answered.feedback();
        return new Answered(
                Words.word("kind", feedback.kind().name()),
                Words.authority(answered.authority()),
                SwedishTime.written(feedback.receivedAt()),
                answered.summary() == null ? "" : answered.summary(),
                answered.messageId() != null,
                answered.by());
    }

    private static List<TrackView.Option> stages(List<Clock> clocks) {
        return clocks.stream()
                .map(clock -> new TrackView.Option(
                        clock.track() + "/" + clock.stage(),
                        "%s (%s)".formatted(Words.stage(clock.track(), clock.stage()), Words.track(clock.track())),
                        false))
                .toList();
    }

    /** For which stages the law wants the reasons of a delay. */
    private static String reasons(List<Clock> clocks) {
        var wanted = clocks.stream()
                .filter(clock -> clock.counted().reasonIfLate())
                .map(clock -> "%s (%s)"
                        .formatted(
                                Words.stage(clock.track(), clock.stage()),
                                clock.counted().lagrum()))
                .toList();
        return wanted.isEmpty()
                ? "Frivilligt."
                : "Krävs om fristen har gått ut för: %s. Annars frivilligt.".formatted(String.join(", ", wanted));
    }

    private static List<TrackView.Option> options(String kind, List<String> codes) {
        return codes.stream()
                .map(code -> new TrackView.Option(code, Words.word(kind, code), false))
                .toList();
    }

    /** Why it cannot be closed yet; empty where it can. */
    private static String hindrance(CaseFile file) {
        if (file.undecided()) {
            return "Ingen har bestämt än. Bestäm först vad som ska anmälas, och varför.";
        }
        return file.unfinished() ? "En frist är inte klar. Registrera anmälan, eller bestäm att den inte behövs." : "";
    }
}
