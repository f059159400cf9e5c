package se.enkanal.deadline.casework;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import se.enkanal.contracts.casework.v1.CaseEvent;
import se.enkanal.contracts.casework.v1.CaseState.Status;

/** What one command made of a case: the case as it now is, what is to be announced and whom to remind. */
public final class Turn {

    private final CaseFile before;
    private final CaseFile after;
    private final List<News> news;
    private final List<Reminder> reminders;

    private Turn(CaseFile before, CaseFile after, List<News> news, List<Reminder> reminders) {
        this.before = before;
        this.after = after;
        this.news = news;
        this.reminders = reminders;
    }

    /** The command's own news first, then what it did to the clocks; a case with an open clock is itself open. */
    static Turn of(CaseFile before, CaseFile after, News... news) {
        return of(before, after, List.of(news), List.of());
    }

    static Turn of(CaseFile before, CaseFile after, List<News> news, List<Reminder> reminders) {
        var all = new ArrayList<>(news);
        all.addAll(ClockNews.between(before, after));
        if (before.status() == Status.CLOSED && after.status() == Status.CLOSED && after.unfinished()) {
            all.add(CaseNews.reopened(Reopening.NEW_INFORMATION));
            return new Turn(before, after.in(Status.OPEN), all, reminders);
        }
        return new Turn(before, after, all, reminders);
    }

    public CaseFile before() {
        return before;
    }

    /** The case as it now is, under the version of its last announcement. */
    public CaseFile after() {
        return after.at(before.version() + news.size());
    }

    public List<Reminder> reminders() {
        return reminders;
    }

    public boolean nothingHappened() {
        return news.isEmpty() && before.equals(after);
    }

    /** The announcements, numbered on from the last; each carries the case as it now is. */
    public List<CaseEvent> events(UUID causedBy, Instant at) {
        var state = after.state();
        long first = before.version() + 1;
        return Stream.iterate(0, index -> index < news.size(), index -> index + 1)
                .map(index ->
                        news.get(index).under(new News.Heading(after.reportId(), first + index, causedBy, at, state)))
                .toList();
    }
}
