package se.enkanal.deadline.casework.page;

import java.time.Instant;
import java.util.List;
import se.enkanal.contracts.casework.v1.CaseState.Status;
import se.enkanal.contracts.facts.Fact;
import se.enkanal.contracts.verdict.v1.Track;
import se.enkanal.deadline.casework.CaseFile;
import se.enkanal.deadline.casework.Ruling;
import se.enkanal.deadline.word.FactWords;
import se.enkanal.deadline.word.SwedishTime;
import se.enkanal.deadline.word.Words;

/** A case in the list. {@code clock} is null where nothing counts. */
public record RowView(
        String id,
        String reference,
        long version,
        ClockView clock,
        String what,
        List<String> tracks,
        String status,
        String next,
        List<String> missing,
        String organisation,
        String receivedAt,
        boolean mayBeJunk,
        boolean news) {

    private static final int MISSING_SHOWN = 3;

    static RowView of(CaseFile file, List<Track> visible, boolean acts, Instant now) {
        var names = visible.stream().map(Track::track).toList();
        var clocks = file.clocks().stream()
                .filter(clock -> clock.open() && names.contains(clock.track()))
                .toList();
        return new RowView(
                file.reportId().toString(),
                file.verdict().reference(),
                file.version(),
                ClockView.inOrder(clocks, now).stream().findFirst().orElse(null),
                FactWords.answer(file.verdict().facts(), Fact.EVENTS),
                visible.stream()
                        .filter(track -> file.ruling(track) != Ruling.NOT_APPLICABLE)
                        .map(track -> Words.track(track.track()))
                        .toList(),
                Words.word("status", file.status().name()),
                NextStep.of(file).words(),
                missing(visible),
                file.verdict().organisation().name(),
                SwedishTime.tight(file.verdict().receivedAt()),
                acts && file.status() == Status.OPEN && file.decisions().isEmpty(),
                false);
    }

    /** The reporter has done something that nobody has seen yet. */
    RowView withNews(boolean heard) {
        return new RowView(
                id,
                reference,
                version,
                clock,
                what,
                tracks,
                status,
                next,
                missing,
                organisation,
                receivedAt,
                mayBeJunk,
                heard);
    }

    private static List<String> missing(List<Track> visible) {
        return visible.stream()
                .flatMap(track -> track.missing().stream())
                .distinct()
                .limit(MISSING_SHOWN)
                .map(FactWords::missing)
                .toList();
    }
}
