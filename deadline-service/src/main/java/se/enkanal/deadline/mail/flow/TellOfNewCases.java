package se.enkanal.deadline.mail.flow;

import static java.util.stream.Collectors.groupingBy;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import se.enkanal.contracts.Ids;
import se.enkanal.deadline.DeadlineConfig;
import se.enkanal.deadline.mail.Letter;
import se.enkanal.deadline.mail.Wording;
import se.enkanal.deadline.mail.store.Mails;
import se.enkanal.deadline.mail.store.Unheard;
import se.enkanal.deadline.mail.store.Unheard.Tidings;
import se.enkanal.deadline.organisation.KnownOrganisation;
import se.enkanal.deadline.organisation.store.Organisations;
import se.enkanal.outbox.Time;
import se.enkanal.outbox.Transactions;

/** Writes at most one mail per owner, address and five minutes about new cases, with their count and nearest date. */
@Singleton
public class TellOfNewCases {

    private static final Duration BETWEEN_MAILS = Duration.ofMinutes(5);

    private final Transactions transactions;
    private final Unheard unheard;
    private final Organisations organisations;
    private final Mails mails;
    private final Time time;
    private final String publicUrl;

    TellOfNewCases(
            Transactions transactions,
            Unheard unheard,
            Organisations organisations,
            Mails mails,
            Time time,
            DeadlineConfig config) {
        this.transactions = transactions;
        this.unheard = unheard;
        this.organisations = organisations;
        this.mails = mails;
        this.time = time;
        this.publicUrl = config.publicUrl();
    }

    public Uni<Void> tell() {
        var now = time.now();
        return transactions.run(tx -> unheard.take(tx, now.minus(BETWEEN_MAILS))
                .chain(tidings -> tidings.isEmpty() ? Uni.createFrom().voidItem() : write(tx, tidings, now)));
    }

    private Uni<Void> write(SqlConnection tx, List<Tidings> tidings, Instant now) {
        return organisations
                .find(tx, tidings.stream().map(Tidings::owner).distinct().toList())
                .chain(known -> mails.write(
                        tx,
                        tidings.stream().collect(groupingBy(Tidings::owner)).entrySet().stream()
                                .flatMap(entry -> letters(known.get(entry.getKey()), entry.getValue(), now))
                                .toList()));
    }

    private Stream<Letter> letters(KnownOrganisation owner, List<Tidings> tidings, Instant now) {
        return tidings.stream()
                .flatMap(each -> owner.addressesFor(each.track()).stream().map(address -> Map.entry(address, each)))
                .collect(groupingBy(Map.Entry::getKey))
                .entrySet()
                .stream()
                .map(entry -> letter(
                        owner.id(),
                        entry.getKey(),
                        entry.getValue().stream().map(Map.Entry::getValue).toList(),
                        now));
    }

    private Letter letter(String owner, String recipient, List<Tidings> tidings, Instant now) {
        int cases = tidings.stream().mapToInt(Tidings::cases).max().orElseThrow();
        var nearest = tidings.stream()
                .map(Tidings::nearestAt)
                .filter(Objects::nonNull)
                .min(Instant::compareTo)
                .orElse(null);
        var wording = Wording.ofNewCases(cases, nearest, publicUrl, now);
        return new Letter(
                Ids.newId(now), owner, recipient, Letter.Kind.NEW_CASES, null, wording.subject(), wording.body(), now);
    }
}
