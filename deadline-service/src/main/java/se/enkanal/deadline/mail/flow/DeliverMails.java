package se.enkanal.deadline.mail.flow;

import io.quarkus.mailer.Mail;
import io.quarkus.mailer.reactive.ReactiveMailer;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import org.jboss.logging.Logger;
import se.enkanal.deadline.mail.store.Mails;
import se.enkanal.outbox.Time;
import se.enkanal.outbox.Transactions;

/** Hands written mails to the server, under the same Message-ID however often it takes. */
@Singleton
public class DeliverMails {

    private static final Logger LOG = Logger.getLogger(DeliverMails.class);
    private static final int AT_ONCE = 20;
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(10);
    private static final Duration LONGEST_PAUSE = Duration.ofHours(1);
    private static final int MOST_DOUBLINGS = 20;

    private final Transactions transactions;
    private final Mails mails;
    private final ReactiveMailer mailer;
    private final Time time;

    DeliverMails(Transactions transactions, Mails mails, ReactiveMailer mailer, Time time) {
        this.transactions = transactions;
        this.mails = mails;
        this.mailer = mailer;
        this.time = time;
    }

    /** One round: how many mails were tried. */
    public Uni<Integer> deliver() {
        return transactions.run(tx -> mails.claim(tx, time.now(), AT_ONCE).chain(waiting -> Multi.createFrom()
                .iterable(waiting)
                .onItem()
                .transformToUniAndConcatenate(mail -> deliver(tx, mail).replaceWith(mail))
                .collect()
                .asList()
                .map(List::size)));
    }

    private Uni<Void> deliver(SqlConnection tx, Mails.Waiting mail) {
        return mailer.send(Mail.withText(mail.recipient(), mail.subject(), mail.body())
                        .addHeader("Message-ID", "<%s@enkanal>".formatted(mail.id()))
                        .addHeader("Auto-Submitted", "auto-generated"))
                .onItemOrFailure()
                .transformToUni((sent, failure) -> failure == null ? sent(tx, mail) : tryAgain(tx, mail, failure));
    }

    private Uni<Void> sent(SqlConnection tx, Mails.Waiting mail) {
        LOG.infof("mail=%s outcome=sent attempts=%d", mail.id(), mail.attempts() + 1);
        return mails.sent(tx, mail.id(), time.now());
    }

    private Uni<Void> tryAgain(SqlConnection tx, Mails.Waiting mail, Throwable failure) {
        var pause = pause(mail.attempts());
        LOG.warnf("mail=%s outcome=retry in=%s reason=%s", mail.id(), pause, failure.toString());
        return mails.tryAgain(tx, mail.id(), time.now().plus(pause));
    }

    /** Ten seconds, then twice as long each time, up to an hour; never given up. */
    static Duration pause(int attempts) {
        var pause = FIRST_PAUSE.multipliedBy(1L << Math.min(attempts, MOST_DOUBLINGS));
        return pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE;
    }
}
