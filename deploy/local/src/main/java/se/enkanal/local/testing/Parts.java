package se.enkanal.local.testing;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.IntSupplier;
import java.util.stream.Stream;
import se.enkanal.local.AtExit;
import se.enkanal.local.Broker;
import se.enkanal.local.Databases;
import se.enkanal.local.Folders;
import se.enkanal.local.Identity;
import se.enkanal.local.Keys;
import se.enkanal.local.Logs;
import se.enkanal.local.Mail;
import se.enkanal.local.MailCatcher;
import se.enkanal.local.Mailbox;
import se.enkanal.local.Ports;
import se.enkanal.local.Postgres;
import se.enkanal.local.Tokens;

/**
 * The parts of this JVM, each started when first asked for and stopped at exit. A test run has several class loaders, each
 * with its own copy of this class, so what they share is kept where there is one of everything: in the system properties.
 */
public final class Parts {

    public static Databases databases() {
        return new Databases(once("postgres", Parts::startPostgres));
    }

    /** The database of the service under test. */
    public static String database() {
        return System.getProperty(property("database"), "test");
    }

    static void nameDatabase(String name) {
        System.setProperty(property("database"), name);
    }

    /** What {@code kafka.bootstrap.servers} wants. */
    public static String broker() {
        return "localhost:" + once("broker", Parts::startBroker);
    }

    public static String issuer() {
        return Identity.issuer(once("issuer", Parts::startIssuer));
    }

    public static int smtpPort() {
        mailboxPort();
        return Integer.getInteger(property("smtp"));
    }

    /** A bearer token of someone who holds the role for these organisations. */
    public static String token(String role, String... organisations) {
        return new Tokens(issuer()).of(role, List.of(organisations));
    }

    /** Every mail caught so far, in the order they came. */
    public static List<Mail> mails() {
        return Mailbox.mailsAt(mailboxPort());
    }

    /** The directory with the keys that stay outside the databases. */
    public static Path keys() {
        synchronized (property("keys").intern()) {
            if (System.getProperty(property("keys")) == null) {
                System.setProperty(
                        property("keys"), Keys.in(Folders.temporary("keys")).toString());
            }
            return Path.of(System.getProperty(property("keys")));
        }
    }

    /** All at once, which on two cores takes little longer than the slowest. */
    static void startTogether() {
        Stream.<Runnable>of(Parts::databases, Parts::broker, Parts::issuer, Parts::smtpPort)
                .map(CompletableFuture::runAsync)
                .toList()
                .forEach(CompletableFuture::join);
    }

    private static int mailboxPort() {
        return once("mailbox", Parts::startMail);
    }

    private static int once(String part, IntSupplier start) {
        var property = property(part);
        synchronized (property.intern()) {
            if (System.getProperty(property) == null) {
                System.setProperty(property, String.valueOf(withOwnClasses(start)));
            }
            return Integer.getInteger(property);
        }
    }

    /** Kafka looks classes up by name through the thread, and a pooled thread knows another loader's. */
    private static int withOwnClasses(IntSupplier start) {
        var thread = Thread.currentThread();
        var before = thread.getContextClassLoader();
        thread.setContextClassLoader(Parts.class.getClassLoader());
        try {
            Logs.quiet();
            return start.getAsInt();
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private static String property(String part) {
        return "enkanal.part." + part;
    }

    private static int startPostgres() {
        return AtExit.close(Postgres.temporary()).databases().port();
    }

    private static int startBroker() {
        return AtExit.close(Broker.temporary()).port();
    }

    private static int startIssuer() {
        int port = Ports.free(1)[0];
        AtExit.close(Identity.at(port));
        return port;
    }

    private static int startMail() {
        var ports = Ports.free(2);
        AtExit.close(Mailbox.at(ports[1], AtExit.close(MailCatcher.at(ports[0]))));
        System.setProperty(property("smtp"), String.valueOf(ports[0]));
        return ports[1];
    }

    private Parts() {}
}
