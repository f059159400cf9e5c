package se.enkanal.deadline.mail.tick;

import static io.quarkus.scheduler.Scheduled.ConcurrentExecution.SKIP;

import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import se.enkanal.deadline.mail.flow.DeliverMails;
import se.enkanal.deadline.mail.flow.TellOfNewCases;

/** Each second, mails that are to be written and mails that are to be sent. */
@ApplicationScoped
class MailClock {

    private final TellOfNewCases tell;
    private final DeliverMails deliver;

    MailClock(TellOfNewCases tell, DeliverMails deliver) {
        this.tell = tell;
        this.deliver = deliver;
    }

    @Scheduled(identity = "new-cases", every = "${deadline.mail.every:1s}", concurrentExecution = SKIP)
    Uni<Void> write() {
        return tell.tell();
    }

    @Scheduled(identity = "mails", every = "${deadline.mail.every:1s}", concurrentExecution = SKIP)
    Uni<Void> send() {
        return deliver.deliver().replaceWithVoid();
    }
}
