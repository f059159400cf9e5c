package se.enkanal.deadline.casework.page;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import se.enkanal.contracts.access.Caller;
import se.enkanal.contracts.verdict.v1.Track;
import se.enkanal.deadline.access.Person;
import se.enkanal.deadline.casework.CaseFile;
import se.enkanal.deadline.casework.CaseQuestion;
import se.enkanal.deadline.casework.Decision;
import se.enkanal.deadline.casework.FoundCases;
import se.enkanal.deadline.casework.Ownership;
import se.enkanal.deadline.page.Frame;

/** Turns found cases into the list that is shown. */
final class ListViews {

    static ListView of(FoundCases found, CaseQuestion question, Shown shown, Person person, Frame frame, Instant now) {
        var rows = found.files().stream()
                .map(file -> row(file, person.caller(), now)
                        .withNews(found.news().contains(file.reportId()) && Ownership.readsAll(person.caller(), file)))
                .toList();
        return new ListView(
                frame,
                shown,
                question.organisation(),
                organisations(question),
                rows,
                found.total(),
                question.page(),
                (long) question.page() * question.limit() < found.total(),
                frame.shownAt(),
                null);
    }

    static RowView row(CaseFile file, Caller caller, Instant now) {
        return RowView.of(file, visible(file, caller), Ownership.acts(caller, file, Decision.WHOLE_CASE), now);
    }

    private static List<Track> visible(CaseFile file, Caller caller) {
        return file.verdict().tracks().stream()
                .filter(track -> Ownership.readsAll(caller, file) || Ownership.operators(track.track()))
                .toList();
    }

    /** Only where there is a choice. */
    private static List<String> organisations(CaseQuestion question) {
        return question.readable().size() < 2
                ? List.of()
                : question.readable().stream().sorted(Comparator.naturalOrder()).toList();
    }

    private ListViews() {}
}
