package se.enkanal.deadline.casework;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toUnmodifiableMap;
import static se.enkanal.contracts.casework.v1.CaseState.Status.CLOSED;
import static se.enkanal.contracts.casework.v1.CaseState.Status.NOT_A_REPORT;
import static se.enkanal.contracts.casework.v1.CaseState.Status.OPEN;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import se.enkanal.contracts.Anchor;
import se.enkanal.contracts.casework.v1.CaseState;
import se.enkanal.contracts.casework.v1.CaseState.Status;
import se.enkanal.contracts.verdict.v1.ReportAssessed;
import se.enkanal.contracts.verdict.v1.Stage;
import se.enkanal.contracts.verdict.v1.Track;
import se.enkanal.deadline.clock.Clock;

/**
 * One report as a case. {@code verdict} is the newest, {@code version} that of the last announcement, {@code plannedFrom}
 * the earliest time anybody is known to have noticed, {@code decisions} the newest per track. One file because a case is
 * one thing: who reads it has read everything that can happen to it.
 */
public record CaseFile(
        ReportAssessed verdict,
        long version,
        Status status,
        Instant plannedFrom,
        Map<String, Decision> decisions,
        List<Clock> clocks) {

    private static final String UNKNOWN_AUTHORITY = "UNKNOWN";

    public CaseFile {
        requireNonNull(verdict, "verdict");
        requireNonNull(status, "status");
        requireNonNull(plannedFrom, "plannedFrom");
        decisions = Map.copyOf(decisions);
        clocks = List.copyOf(clocks);
    }

    /** The case a first verdict opens, whatever the verdict says: exactly one per report. */
    public static Turn opened(ReportAssessed verdict) {
        var empty = new CaseFile(verdict, 0, OPEN, Anchors.plannedFrom(verdict), Map.of(), List.of());
        return Turn.of(empty, Clockwork.proposed(empty), CaseNews.opened());
    }

    /** A newer verdict may add a track or a clock or move a planned date earlier; what a person decided stands. */
    public Turn rejudged(ReportAssessed newer, Instant now) {
        if (newer.version() <= verdict.version()) {
            return Turn.of(this, this);
        }
        var heard = Anchors.plannedFrom(newer);
        var from = heard.isBefore(plannedFrom) ? heard : plannedFrom;
        var judged = Clockwork.rejudged(new CaseFile(newer, version, status, from, decisions, clocks), now);
        var after = status == NOT_A_REPORT ? Clockwork.setAside(judged, now) : judged;
        return Turn.of(this, after, CaseNews.rejudged(newer.version()));
    }

    public Turn decided(Decision said, Instant now) {
        if (said.ruling() == Ruling.NOT_A_REPORT) {
            return Turn.of(this, Clockwork.setAside(in(NOT_A_REPORT), now), CaseNews.decided(said));
        }
        var earlier = decisions.get(said.track());
        var decision = proposal(said.track())
                .map((earlier == null ? said : said.after(earlier))::completed)
                .orElse(said)
                .restingOn(verdict.version());
        var after = Clockwork.ruled(taken(now).following(decision).with(decision), decision, now);
        var news = Stream.concat(
                Stream.of(CaseNews.decided(decision)),
                Stream.ofNullable(earlier).flatMap(before -> Anchors.corrections(before, decision)));
        return Turn.of(this, after, news.toList(), List.of());
    }

    public Turn submitted(Submission submission, Instant now) {
        var met = withClocks(
                submission.track(),
                clock -> clock.stage().equals(submission.stage()) ? clock.met(submission.submittedAt(), now) : clock);
        var after = Clockwork.started(met, submission.track(), now);
        return Turn.of(
                this, after, CaseNews.submitted(submission, authority(submission.track()), submission.late(this)));
    }

    /** An authority answered; {@code messageId} names what the reporter is told of it, null where nothing is. */
    public Turn answered(Feedback feedback, UUID messageId, Instant now) {
        boolean asks = feedback.kind() == Feedback.Kind.REQUEST_FOR_SUPPLEMENT;
        var after = withClocks(clock ->
                asks && clock.track().equals(feedback.track()) && clock.law().from() instanceof Anchor.Requested
                        ? clock.requested(feedback.receivedAt(), now)
                        : clock);
        return Turn.of(this, after, CaseNews.answered(feedback, authority(feedback.track()), messageId));
    }

    public Turn messageSent(UUID messageId) {
        return Turn.of(this, this, CaseNews.messageSent(messageId));
    }

    public Turn closed(Closure reason) {
        return Turn.of(this, in(CLOSED), CaseNews.closed(reason));
    }

    /** Open again; of what was waived as no report, the clocks return to their dates. */
    public Turn reopened(Reopening reason, Instant now) {
        return Turn.of(this, taken(now), CaseNews.reopened(reason));
    }

    /** What the passing of time asks. */
    public Turn at(Instant now) {
        return Ticking.of(this, now);
    }

    /** Something is still to be filed or decided: the case cannot be closed. */
    public boolean unfinished() {
        return clocks.stream().anyMatch(clock -> clock.open() || clock.awaitsItsEnd());
    }

    /** What the rules propose of a track, while nobody has decided it, is still to be decided. */
    public boolean undecided() {
        return verdict.tracks().stream()
                .anyMatch(track -> ruling(track) != Ruling.NOT_APPLICABLE && !decisions.containsKey(track.track()));
    }

    /** Newer facts propose to notify, or to tell those concerned, where a person, who knew less, decided not to. */
    public boolean toBeReconsidered(Track track) {
        return Optional.ofNullable(decisions.get(track.track()))
                .filter(decision -> decision.restedOn() < verdict.version())
                .filter(decision -> Telling.asksLess(decision, track))
                .isPresent();
    }

    /** A breach of personal data, notifiable or not, and every breach somebody decided about (GDPR art. 33.5). */
    public boolean belongsInTheRegister() {
        return status != NOT_A_REPORT
                && verdict.tracks().stream()
                        .filter(track -> track.track().equals(Ownership.PERSONAL_DATA_BREACH))
                        .anyMatch(track ->
                                ruling(track) != Ruling.NOT_APPLICABLE || decisions.containsKey(track.track()));
    }

    public UUID reportId() {
        return verdict.reportId();
    }

    public Optional<Track> proposal(String track) {
        return verdict.tracks().stream()
                .filter(each -> each.track().equals(track))
                .findFirst();
    }

    /** The decided ruling, else the proposed one. */
    public Ruling ruling(Track track) {
        var decision = decisions.get(track.track());
        return decision == null ? Ruling.of(track.outcome()) : decision.ruling();
    }

    /** One of the track's clocks counts otherwise if what is handled goes on. */
    public boolean mayGoOn(String track) {
        return clocks.stream()
                .anyMatch(clock -> clock.track().equals(track) && clock.law().postponed() != null);
    }

    public List<String> stages(String track) {
        return Stream.concat(
                        proposal(track).stream()
                                .flatMap(each -> each.stages().stream())
                                .map(Stage::stage),
                        clocks.stream()
                                .filter(clock -> clock.track().equals(track))
                                .map(Clock::stage))
                .distinct()
                .toList();
    }

    public Optional<Clock> clock(String track, String stage) {
        return clocks.stream()
                .filter(clock -> clock.track().equals(track) && clock.stage().equals(stage))
                .findFirst();
    }

    public String authority(String track) {
        return proposal(track).map(Track::authority).orElse(UNKNOWN_AUTHORITY);
    }

    /** The nearest date that something is to be filed by. */
    public Optional<Instant> dueAt() {
        return clocks.stream()
                .filter(Clock::open)
                .flatMap(clock -> clock.dueAt().stream())
                .min(Instant::compareTo);
    }

    /** When a clock next has something to say. */
    public Optional<Instant> nextAt() {
        return clocks.stream().flatMap(clock -> clock.nextAt().stream()).min(Instant::compareTo);
    }

    public CaseState state() {
        return new CaseState(
                verdict.reference(),
                verdict.organisation().id(),
                verdict.organisation().operator(),
                verdict.receivedAt(),
                status,
                null,
                verdict.tracks().stream().map(this::trackState).toList());
    }

    private CaseState.TrackState trackState(Track track) {
        return new CaseState.TrackState(
                track.track(),
                ruling(track).name(),
                decisions.containsKey(track.track()),
                track.authority(),
                clocks.stream()
                        .filter(clock -> clock.track().equals(track.track()))
                        .map(clock -> new CaseState.Clock(
                                clock.stage(), clock.state(), clock.dueAt().orElse(null)))
                        .toList());
    }

    /** As a report after all, where it was set aside as none. */
    private CaseFile taken(Instant now) {
        return Clockwork.takenBack(in(OPEN), now);
    }

    private CaseFile following(Decision decision) {
        var tracks = verdict.tracks().stream()
                .map(track -> track.track().equals(decision.track()) ? Telling.following(decision, track) : track)
                .toList();
        return new CaseFile(verdict.saying(tracks), version, status, plannedFrom, decisions, clocks);
    }

    CaseFile withClocks(UnaryOperator<Clock> change) {
        return with(clocks.stream().map(change).toList());
    }

    CaseFile withClocks(String track, UnaryOperator<Clock> change) {
        return withClocks(clock -> clock.track().equals(track) ? change.apply(clock) : clock);
    }

    CaseFile with(List<Clock> changed) {
        return new CaseFile(verdict, version, status, plannedFrom, decisions, changed);
    }

    private CaseFile with(Decision decision) {
        var all = Stream.concat(
                        decisions.values().stream()
                                .filter(other -> !other.track().equals(decision.track())),
                        Stream.of(decision))
                .collect(toUnmodifiableMap(Decision::track, UnaryOperator.identity()));
        return new CaseFile(verdict, version, status, plannedFrom, all, clocks);
    }

    CaseFile in(Status next) {
        return new CaseFile(verdict, version, next, plannedFrom, decisions, clocks);
    }

    CaseFile at(long announced) {
        return new CaseFile(verdict, announced, status, plannedFrom, decisions, clocks);
    }
}
