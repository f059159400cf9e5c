package se.enkanal.deadline.casework.page;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import se.enkanal.contracts.Reference;
import se.enkanal.contracts.facts.Fact;
import se.enkanal.contracts.verdict.v1.ReportAssessed;
import se.enkanal.contracts.verdict.v1.Risk;
import se.enkanal.contracts.verdict.v1.Track;
import se.enkanal.deadline.casework.CaseFile;
import se.enkanal.deadline.casework.Decision;
import se.enkanal.deadline.casework.Decision.InformDataSubjects;
import se.enkanal.deadline.casework.Dossier;
import se.enkanal.deadline.casework.Ownership;
import se.enkanal.deadline.casework.Ruling;
import se.enkanal.deadline.word.ChangeWords;
import se.enkanal.deadline.word.FactWords;
import se.enkanal.deadline.word.SwedishTime;
import se.enkanal.deadline.word.Words;

/**
 * What the rules propose of a track and why, what was decided, and what a decision form begins with. {@code alike} are the
 * references of what suggests a recurrence, {@code decided} is null while nobody has. One file because it is one panel of
 * the page.
 */
public record TrackView(
        String code,
        String name,
        String law,
        String authority,
        String proposal,
        String tone,
        String certainty,
        List<String> marks,
        List<Reason> reasons,
        List<String> missing,
        List<String> alike,
        String worstCase,
        List<String> changes,
        Decided decided,
        boolean reconsider,
        boolean acts,
        boolean breach,
        List<Option> outcomes,
        List<Option> risks,
        List<Option> informs,
        List<Option> exemptions,
        String awareDate,
        String awareTime,
        boolean mayGoOn,
        String endedDate,
        String endedTime) {

    public record Reason(String question, String answer, String lagrum, List<String> because) {}

    /** {@code aware} and {@code advice} are empty where they were not said. */
    public record Decided(
            String ruling,
            String risk,
            String inform,
            String exemption,
            String aware,
            String ended,
            String reason,
            String advice,
            String by,
            String at) {}

    public record Option(String code, String words, boolean suggested) {}

    /** The name of this track's decision form. */
    public String formName() {
        return "beslut-" + code;
    }

    /** Counts from when it was seen to be significant. */
    public boolean operators() {
        return Ownership.operators(code);
    }

    static TrackView of(Dossier dossier, Track track, boolean acts) {
        var file = dossier.file();
        var standing = Optional.ofNullable(file.decisions().get(track.track()));
        var aware = standing.map(decision -> Ownership.operators(track.track()) && decision.significantAt() != null
                        ? decision.significantAt()
                        : decision.awareAt())
                .orElse(file.plannedFrom());
        var ended = standing.map(Decision::handlingEndedAt)
                .or(() -> file.verdict().facts().moment(Fact.ENDED_AT));
        return new TrackView(
                track.track(),
                Words.track(track.track()),
                Words.word("law", track.track()),
                track.authority() == null ? "" : Words.authority(track.authority()),
                Words.word("proposal", track.outcome().name()),
                track.outcome().name().toLowerCase(Locale.ROOT),
                Words.word("certainty", track.certainty().name()),
                marks(track),
                track.trace().stream()
                        .filter(asked -> asked.question() != null)
                        .map(TrackView::reason)
                        .toList(),
                track.missing().stream().map(FactWords::missing).toList(),
                alike(file.verdict(), track),
                worstCase(track),
                track.changesAt().stream()
                        .map(change -> ChangeWords.of(
                                change, track.outcome(), file.verdict().facts()))
                        .toList(),
                decided(dossier, track),
                file.toBeReconsidered(track),
                acts,
                Ownership.PERSONAL_DATA_BREACH.equals(track.track()),
                outcomes(file, track),
                options("risk", Risk.values(), standing.map(Decision::risk).orElse(track.risk())),
                options(
                        "inform",
                        InformDataSubjects.values(),
                        standing.isPresent()
                                ? apart(standing.get().risk(), standing.get().informDataSubjects())
                                : apart(track.risk(), proposedInform(track))),
                options(
                        "exemption",
                        Decision.Exemption.values(),
                        standing.map(Decision::exemption).orElse(null)),
                aware == null ? "" : SwedishTime.date(aware),
                aware == null ? "" : SwedishTime.clock(aware),
                file.mayGoOn(track.track()),
                ended.map(SwedishTime::date).orElse(""),
                ended.map(SwedishTime::clock).orElse(""));
    }

    private static List<String> marks(Track track) {
        return Stream.of(
                        Optional.ofNullable(track.risk()).map(risk -> Words.word("risk", risk.name())),
                        Optional.ofNullable(track.informDataSubjects()).map(inform -> Words.word("inform", inform)))
                .flatMap(Optional::stream)
                .toList();
    }

    /** Only the operator's law asks whether it has happened before. */
    private static List<String> alike(ReportAssessed verdict, Track track) {
        return verdict.proposed().stream()
                .filter(proposed -> Ownership.operators(track.track())
                        && proposed.fact().equals(Fact.RECURRING_WITHIN_6_MONTHS.field()))
                .flatMap(proposed -> proposed.because().stream())
                .map(report -> Reference.of(report).shown())
                .toList();
    }

    private static Reason reason(Track.Asked asked) {
        return new Reason(
                asked.question(),
                Words.word("answer", asked.answer()),
                asked.lagrum() == null ? "" : asked.lagrum(),
                asked.because().stream().map(FactWords::ground).toList());
    }

    private static String worstCase(Track track) {
        var worst = track.worstCase();
        if (worst == null || worst.outcome() == null || track.certainty() == Track.Certainty.CONFIRMED) {
            return "";
        }
        var risk = worst.risk() == null
                ? ""
                : ", " + Words.word("risk", worst.risk().name()).toLowerCase(Locale.of("sv"));
        return Words.word("proposal", worst.outcome().name()) + risk;
    }

    private static Decided decided(Dossier dossier, Track track) {
        return dossier.decisions().stream()
                .filter(each -> each.decision().track().equals(track.track()))
                .findFirst()
                .map(TrackView::decided)
                .orElse(null);
    }

    private static Decided decided(Dossier.Decided taken) {
        var decision = taken.decision();
        return new Decided(
                Words.word("ruling", decision.ruling().name()),
                decision.risk() == null
                        ? ""
                        : Words.word("risk", decision.risk().name()),
                decision.informDataSubjects() == null
                        ? ""
                        : Words.word("inform", decision.informDataSubjects().name()),
                decision.exemption() == null
                        ? ""
                        : Words.word("exemption", decision.exemption().name()),
                Stream.of(Optional.ofNullable(decision.significantAt()), Optional.ofNullable(decision.awareAt()))
                        .flatMap(Optional::stream)
                        .findFirst()
                        .map(SwedishTime::written)
                        .orElse(""),
                decision.handlingEndedAt() == null ? "" : SwedishTime.written(decision.handlingEndedAt()),
                taken.reason(),
                taken.dpoAdvice() == null ? "" : taken.dpoAdvice(),
                taken.by(),
                SwedishTime.written(taken.at()));
    }

    private static List<Option> outcomes(CaseFile file, Track track) {
        return Arrays.stream(Ruling.values())
                .filter(ruling -> ruling != Ruling.NOT_A_REPORT)
                .map(ruling ->
                        new Option(ruling.name(), Words.word("ruling", ruling.name()), ruling == file.ruling(track)))
                .toList();
    }

    private static InformDataSubjects proposedInform(Track track) {
        return track.informDataSubjects() == null ? null : InformDataSubjects.valueOf(track.informDataSubjects());
    }

    /** What is said of telling apart from the risk; nothing where it follows of it, so that a raised risk is not belied. */
    private static InformDataSubjects apart(Risk risk, InformDataSubjects inform) {
        boolean follows = risk != null && (risk == Risk.HIGH_RISK) == (inform == InformDataSubjects.REQUIRED);
        return follows ? null : inform;
    }

    private static List<Option> options(String kind, Enum<?>[] codes, Enum<?> suggested) {
        return Arrays.stream(codes)
                .map(code -> new Option(code.name(), Words.word(kind, code.name()), code == suggested))
                .toList();
    }
}
