package se.enkanal.local.stack;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import se.enkanal.local.Databases;
import se.enkanal.local.Identity;
import se.enkanal.local.Keys;
import se.enkanal.local.Logs;
import se.enkanal.local.Mail;
import se.enkanal.local.MailCatcher;
import se.enkanal.local.Mailbox;
import se.enkanal.local.Tokens;

/** Everything of Enkanal on this machine. A process that is killed is started again; a test may do the killing. */
public final class Stack implements AutoCloseable {

    private final Plan plan;
    private final Progress progress;
    private final Keeper keeper;
    private final Part postgres;
    private final Part broker;
    private final Map<Service, Part> services = new EnumMap<>(Service.class);
    private final Collection<AutoCloseable> inThisJvm = new ConcurrentLinkedQueue<>();

    public Stack(Plan plan, Progress progress) {
        this.plan = plan;
        this.progress = progress;
        this.keeper = new Keeper(progress, plan.home());
        this.postgres = new PostgresPart(plan.home(), plan.ports());
        this.broker = new BrokerPart(plan.home(), plan.ports());
        plan.services().forEach(service -> services.put(service, new ServicePart(service, plan)));
    }

    /** Returns when every service says that it is ready. */
    public void start() {
        Logs.quiet();
        Keys.in(plan.home().keys());
        together(Stream.of(() -> start(postgres), () -> start(broker), this::startIdentity, this::startMail));
        together(services.values().stream().map(service -> () -> start(service)));
    }

    /** The services first, as they drain their outboxes; the databases last. */
    @Override
    public void close() {
        keeper.letGo();
        together(services.values().stream().map(service -> service::stop));
        broker.stop();
        inThisJvm.forEach(Stack::close);
        postgres.stop();
    }

    public String url(Service service) {
        return plan.ports().url(service.port());
    }

    public int port(Port port) {
        return plan.ports().of(port);
    }

    public Databases databases() {
        return new Databases(plan.ports().of(Port.POSTGRES));
    }

    public String broker() {
        return "localhost:" + plan.ports().of(Port.BROKER);
    }

    public Tokens tokens() {
        return new Tokens(Identity.issuer(plan.ports().of(Port.ISSUER)));
    }

    public List<Mail> mails() {
        return Mailbox.mailsAt(plan.ports().of(Port.MAILBOX));
    }

    public ProcessHandle processOf(Service service) {
        return services.get(service).process();
    }

    public ProcessHandle brokerProcess() {
        return broker.process();
    }

    public ProcessHandle databaseProcess() {
        return postgres.process();
    }

    List<ProcessHandle> processes() {
        return Stream.concat(services.values().stream(), Stream.of(broker, postgres))
                .map(Part::process)
                .toList();
    }

    private void start(Part part) {
        progress.timed(part.name(), () -> keeper.start(part));
    }

    private void startIdentity() {
        progress.timed(
                "OIDC issuer", () -> inThisJvm.add(Identity.at(plan.ports().of(Port.ISSUER))));
    }

    private void startMail() {
        var catcher = MailCatcher.at(plan.ports().of(Port.SMTP));
        inThisJvm.add(catcher);
        inThisJvm.add(Mailbox.at(plan.ports().of(Port.MAILBOX), catcher));
    }

    private static void close(AutoCloseable part) {
        try {
            part.close();
        } catch (Exception stubborn) {
            throw new IllegalStateException(stubborn);
        }
    }

    private static void together(Stream<Runnable> work) {
        try (var threads = Executors.newCachedThreadPool()) {
            CompletableFuture.allOf(work.map(each -> CompletableFuture.runAsync(each, threads))
                            .toArray(CompletableFuture[]::new))
                    .join();
        } catch (CompletionException failed) {
            throw failed.getCause() instanceof RuntimeException cause ? cause : failed;
        }
    }
}
