package se.enkanal.routing.verdict.flow;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import se.enkanal.contracts.facts.Facts;
import se.enkanal.contracts.organisation.v1.Organisation;
import se.enkanal.contracts.organisation.v1.RegisteredSystem;
import se.enkanal.contracts.verdict.v1.ReportAssessed;
import se.enkanal.contracts.verdict.v1.ReportAssessed.Trigger;
import se.enkanal.routing.organisation.SystemName;
import se.enkanal.routing.rule.Times;
import se.enkanal.routing.rule.Verdict;
import se.enkanal.routing.rulebook.CurrentBook;
import se.enkanal.routing.verdict.Explained;
import se.enkanal.routing.verdict.News;
import se.enkanal.routing.verdict.Ruling;
import se.enkanal.routing.verdict.WholeTrace;

/** Asks the rulebook and words its answer as the event that is announced, with what is registered of the systems named. */
@Singleton
public class Judge {

    private final CurrentBook book;
    private final MeterRegistry registry;

    Judge(CurrentBook book, MeterRegistry registry) {
        this.book = book;
        this.registry = registry;
    }

    /** What a report says, judged for the {@code version}-th time. */
    Ruling judge(News news, Map<SystemName, RegisteredSystem> systems, long version, Instant saidAt, Instant now) {
        var verdict = verdict(news.organisation(), news.facts(), systems, times(news.receivedAt(), saidAt, now));
        var ruling = new Ruling(
                new ReportAssessed(
                        news.reportId(),
                        version,
                        news.cause(),
                        now,
                        news.version(),
                        news.reference(),
                        news.organisation(),
                        news.receivedAt(),
                        Trigger.FACTS,
                        verdict.rulebook(),
                        news.facts(),
                        verdict.briefTracks(),
                        verdict.briefDuties()),
                WholeTrace.of(verdict.tracks()),
                saidAt,
                news.traceparent());
        count(ruling);
        return ruling;
    }

    /** The same facts, judged again since time has passed or somebody asks. */
    Ruling again(
            ReportAssessed before,
            Map<SystemName, RegisteredSystem> systems,
            Instant saidAt,
            Instant now,
            Trigger trigger) {
        var ruling = supposed(before, systems, saidAt, now, trigger);
        count(ruling);
        return ruling;
    }

    /** What a judgement now would say; nothing has been judged. The facts are the same, and so is what was proposed. */
    Ruling supposed(
            ReportAssessed before,
            Map<SystemName, RegisteredSystem> systems,
            Instant saidAt,
            Instant now,
            Trigger trigger) {
        var verdict = verdict(before.organisation(), before.facts(), systems, times(before.receivedAt(), saidAt, now));
        return new Ruling(
                new ReportAssessed(
                        before.reportId(),
                        before.version() + 1,
                        null,
                        now,
                        before.reportVersion(),
                        before.reference(),
                        before.organisation(),
                        before.receivedAt(),
                        trigger,
                        verdict.rulebook(),
                        before.facts(),
                        verdict.briefTracks(),
                        verdict.briefDuties(),
                        before.proposed()),
                WholeTrace.of(verdict.tracks()),
                saidAt,
                null);
    }

    /** Whether the verdict was judged by other rules than today's edition. */
    boolean isOutdated(ReportAssessed verdict) {
        return !verdict.rulebook().edition().equals(book.get().edition());
    }

    /** A ruling with every rule's question. */
    ReportAssessed explained(Ruling ruling) {
        return Explained.by(book.get(), ruling.assessed(), ruling.trace());
    }

    private Verdict verdict(
            Organisation organisation, Facts facts, Map<SystemName, RegisteredSystem> systems, Times times) {
        var system = SystemName.in(organisation, facts).map(systems::get);
        return book.get().judge(facts, organisation.scope(), system, times);
    }

    private static Times times(Instant receivedAt, Instant saidAt, Instant now) {
        return new Times(receivedAt, saidAt, Optional.empty(), now);
    }

    void count(Ruling ruling) {
        registry.counter(
                        "enkanal.verdicts",
                        "trigger",
                        ruling.assessed().trigger().name())
                .increment();
    }
}
