package se.enkanal.routing.verdict.flow;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import se.enkanal.contracts.organisation.v1.RegisteredSystem;
import se.enkanal.outbox.Outbox;
import se.enkanal.routing.organisation.SystemName;
import se.enkanal.routing.organisation.store.Organisations;
import se.enkanal.routing.verdict.News;
import se.enkanal.routing.verdict.Ruling;
import se.enkanal.routing.verdict.store.Rejudges;
import se.enkanal.routing.verdict.store.StoredVerdict;
import se.enkanal.routing.verdict.store.Verdicts;

/** Taking reports up again, and saying what came of it: the verdicts, when time will change them, and the news. */
@Singleton
class Rulings {

    private final Verdicts verdicts;
    private final Rejudges rejudges;
    private final Organisations organisations;
    private final Outbox outbox;

    Rulings(Verdicts verdicts, Rejudges rejudges, Organisations organisations, Outbox outbox) {
        this.verdicts = verdicts;
        this.rejudges = rejudges;
        this.organisations = organisations;
        this.outbox = outbox;
    }

    /** The newest verdicts, for this transaction alone. What time would change is cancelled first, so that it waits. */
    Uni<Map<UUID, StoredVerdict>> takenUp(SqlConnection tx, Collection<UUID> reports) {
        return rejudges.cancel(tx, reports).chain(() -> verdicts.held(tx, reports));
    }

    /** The newest verdicts, to look at. */
    Uni<Map<UUID, StoredVerdict>> newest(SqlConnection tx, Collection<UUID> reports) {
        return verdicts.latest(tx, reports);
    }

    /** What is registered of the systems that the reports name. */
    Uni<Map<SystemName, RegisteredSystem>> systems(SqlConnection tx, Collection<StoredVerdict> before) {
        return organisations.systems(
                tx,
                before.stream()
                        .map(StoredVerdict::assessed)
                        .flatMap(verdict -> SystemName.in(verdict.organisation(), verdict.facts()).stream())
                        .toList());
    }

    /** What is registered of the systems that news names. */
    Uni<Map<SystemName, RegisteredSystem>> systemsIn(SqlConnection tx, Collection<News> newest) {
        return organisations.systems(
                tx,
                newest.stream()
                        .flatMap(news -> SystemName.in(news.organisation(), news.facts()).stream())
                        .toList());
    }

    /** Answers which of the reports had such a verdict before; those it says nothing new of. */
    Uni<Set<UUID>> pronounce(SqlConnection tx, List<Ruling> rulings) {
        return verdicts.add(tx, rulings, outbox::prepare).chain(stored -> {
            var fresh = rulings.stream()
                    .filter(ruling -> !stored.known().contains(ruling.assessed().reportId()))
                    .toList();
            return rejudges.plan(tx, fresh)
                    .chain(() -> outbox.addAll(tx, stored.announcements()))
                    .replaceWith(stored.known());
        });
    }

    /** Says the newest verdicts once more, each under the id it has. */
    Uni<Void> repeat(SqlConnection tx, Collection<UUID> reports) {
        return verdicts.latest(tx, reports)
                .chain(stored -> outbox.addAll(
                        tx,
                        stored.values().stream()
                                .map(each -> outbox.prepare(each.announcedAs(), each.assessed(), null))
                                .toList()));
    }

    /** Nothing new is said, but time may still change what was. */
    Uni<Void> keep(SqlConnection tx, List<Ruling> rulings) {
        return rejudges.plan(tx, rulings);
    }
}
