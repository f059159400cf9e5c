package se.enkanal.deadline.mail.flow;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import se.enkanal.contracts.Ids;
import se.enkanal.deadline.DeadlineConfig;
import se.enkanal.deadline.casework.CaseFile;
import se.enkanal.deadline.casework.Ownership;
import se.enkanal.deadline.mail.FiredReminder;
import se.enkanal.deadline.mail.Letter;
import se.enkanal.deadline.mail.Wording;
import se.enkanal.deadline.mail.store.Mails;
import se.enkanal.deadline.mail.store.Reminders;
import se.enkanal.deadline.organisation.KnownOrganisation;
import se.enkanal.deadline.organisation.store.Organisations;

/** Proves that reminders fired and writes their mails, once each. */
@Singleton
public class WriteReminders {

    private final Reminders reminders;
    private final Organisations organisations;
    private final Mails mails;
    private final String publicUrl;

    WriteReminders(Reminders reminders, Organisations organisations, Mails mails, DeadlineConfig config) {
        this.reminders = reminders;
        this.organisations = organisations;
        this.mails = mails;
        this.publicUrl = config.publicUrl();
    }

    public Uni<Void> write(SqlConnection tx, List<FiredReminder> fired) {
        var owners = fired.stream()
                .flatMap(each -> Stream.of(owner(each), controller(each.file())))
                .distinct()
                .toList();
        return fired.isEmpty()
                ? Uni.createFrom().voidItem()
                : reminders.prove(tx, fired).chain(first -> organisations
                        .find(tx, owners)
                        .chain(known -> mails.write(
                                tx,
                                fired.stream()
                                        .filter(each -> first.contains(each.id()))
                                        .flatMap(each -> letters(each, known))
                                        .toList())));
    }

    private Stream<Letter> letters(FiredReminder fired, Map<String, KnownOrganisation> known) {
        var wording = Wording.of(
                fired.reminder(),
                fired.file().verdict().reference(),
                fired.file().reportId(),
                publicUrl,
                fired.at());
        return recipients(fired, known).map(recipient -> letter(fired, recipient, wording, fired.at()));
    }

    /** The owner's addresses; an operator without a reception is reached through the controller. */
    private static Stream<String> recipients(FiredReminder fired, Map<String, KnownOrganisation> known) {
        var track = fired.reminder().track();
        return Stream.of(owner(fired), controller(fired.file()))
                .flatMap(id -> Stream.ofNullable(known.get(id)))
                .map(organisation -> organisation.addressesFor(track))
                .filter(addresses -> !addresses.isEmpty())
                .findFirst()
                .stream()
                .flatMap(List::stream);
    }

    private static Letter letter(FiredReminder fired, String recipient, Wording wording, Instant now) {
        return new Letter(
                Ids.newId(now),
                owner(fired),
                recipient,
                Letter.Kind.REMINDER,
                fired.id(),
                wording.subject(),
                wording.body(),
                now);
    }

    private static String owner(FiredReminder fired) {
        return Ownership.owner(fired.file(), fired.reminder().track());
    }

    private static String controller(CaseFile file) {
        return file.verdict().organisation().id();
    }
}
