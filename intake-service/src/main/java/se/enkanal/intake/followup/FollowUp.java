package se.enkanal.intake.followup;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import se.enkanal.contracts.Reference;
import se.enkanal.intake.followup.TimelineEntry.Kind;

/** A report as its reporter sees it. */
public record FollowUp(
        UUID reportId,
        String organisation,
        Instant receivedAt,
        Status status,
        List<TimelineEntry> timeline,
        List<Message> messages) {

    /** An authority's word that something came. */
    private static final String RECEIPT = "RECEIPT";

    /** What is known of a report besides its case; each time may be null. */
    public record Milestones(Instant receivedAt, Instant openedAt, Instant readAt, Instant withdrawnAt) {}

    /** Puts together what the case, the readers and the writers have done, in the order it happened. */
    public static FollowUp of(
            UUID reportId,
            String organisation,
            Status caseStatus,
            Milestones milestones,
            List<TimelineEntry> entries,
            List<Message> messages) {
        var timeline = new ArrayList<>(entries);
        add(timeline, milestones.receivedAt, Kind.RECEIVED);
        add(timeline, milestones.openedAt, Kind.OPENED);
        add(timeline, milestones.readAt, Kind.READ);
        add(timeline, milestones.withdrawnAt, Kind.WITHDRAWN);
        timeline.sort(comparing(TimelineEntry::at).thenComparing(TimelineEntry::kind));
        var told = messages.stream()
                .filter(message -> isTold(message, entries))
                .sorted(comparing(Message::at))
                .toList();
        var status = caseStatus.with(milestones.readAt != null, asked(entries, told), milestones.withdrawnAt != null);
        return new FollowUp(reportId, organisation, milestones.receivedAt, status, List.copyOf(timeline), told);
    }

    public Reference reference() {
        return Reference.of(reportId);
    }

    /** There is a question to answer. */
    public boolean asked() {
        return status == Status.QUESTION;
    }

    /** Whoever was notified has said more than that it came, on every track. */
    public boolean answered() {
        var notified = tracks(entry -> entry.kind() == Kind.SUBMITTED);
        return !notified.isEmpty()
                && tracks(entry -> entry.kind() == Kind.FEEDBACK && !RECEIPT.equals(entry.outcome()))
                        .containsAll(notified);
    }

    private Set<String> tracks(Predicate<TimelineEntry> which) {
        return timeline.stream().filter(which).map(TimelineEntry::track).collect(toUnmodifiableSet());
    }

    public boolean mayBeWithdrawn() {
        return status != Status.CLOSED && timeline.stream().noneMatch(entry -> entry.kind() == Kind.WITHDRAWN);
    }

    /** A handler's words count once the case says that they were sent. */
    private static boolean isTold(Message message, List<TimelineEntry> entries) {
        return message.from() == Message.Author.REPORTER
                || entries.stream().anyMatch(entry -> message.id().equals(entry.messageId()));
    }

    /** A handler wrote, and the reporter has not written since. */
    private static boolean asked(List<TimelineEntry> entries, List<Message> messages) {
        var lastAnswer = messages.stream()
                .filter(message -> message.from() == Message.Author.REPORTER)
                .map(Message::at)
                .max(Instant::compareTo)
                .orElse(Instant.MIN);
        return entries.stream()
                .anyMatch(entry -> entry.kind() == Kind.MESSAGE && entry.at().isAfter(lastAnswer));
    }

    private static void add(List<TimelineEntry> timeline, Instant at, Kind kind) {
        if (at != null) {
            timeline.add(TimelineEntry.of(at, kind));
        }
    }
}
