package se.enkanal.local;

import static java.util.stream.Collectors.joining;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.function.Supplier;

/** The caught mails in a browser, newest first; {@code /raw} has them for programs, oldest first, a line of base64 each. */
public final class Mailbox implements AutoCloseable {

    private final HttpServer server;

    private Mailbox(HttpServer server) {
        this.server = server;
    }

    public static Mailbox at(int port, MailCatcher catcher) {
        try {
            var server = HttpServer.create(new InetSocketAddress(Ports.LOOPBACK, port), 0);
            server.createContext("/", exchange -> answer(exchange, "text/html", () -> page(catcher)));
            server.createContext("/raw", exchange -> answer(exchange, "text/plain", () -> raw(catcher)));
            server.start();
            return new Mailbox(server);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The mails of a mailbox that another program, or another class loader, has open. */
    public static List<Mail> mailsAt(int port) {
        var raw = URI.create("http://%s:%d/raw".formatted(Ports.LOOPBACK, port));
        return Http.answer(HttpRequest.newBuilder(raw).build())
                .lines()
                .map(Base64.getDecoder()::decode)
                .map(Mail::parse)
                .toList();
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private static void answer(HttpExchange exchange, String type, Supplier<String> body) throws IOException {
        var bytes = body.get().getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", type + "; charset=utf-8");
        exchange.sendResponseHeaders(200, bytes.length == 0 ? -1 : bytes.length);
        try (var out = exchange.getResponseBody()) {
            out.write(bytes);
        }
    }

    private static String raw(MailCatcher catcher) {
        return catcher.mails().stream()
                .map(mail -> Base64.getEncoder().encodeToString(mail.raw()))
                .collect(joining("\n"));
    }

    private static String page(MailCatcher catcher) {
        var mails = catcher.mails().reversed().stream().map(Mailbox::article).collect(joining());
        return """
                <!DOCTYPE html>
                <html lang="sv"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
                <title>Fångad e-post</title>
                <style>body{font:1rem/1.5 system-ui;max-width:45rem;margin:2rem auto;padding:0 1rem}
                pre{white-space:pre-wrap;font:inherit}article{border-top:1px solid #c3cad6}h2{font-size:1.1rem}</style>
                <h1>Fångad e-post</h1>%s</html>
                """
                .formatted(mails.isEmpty() ? "<p>Inget har skickats än.</p>" : mails);
    }

    private static String article(Mail mail) {
        return "<article><h2>%s</h2><p>Till %s, från %s</p><pre>%s</pre></article>\n"
                .formatted(
                        escaped(mail.subject()),
                        escaped(String.join(", ", mail.to())),
                        escaped(mail.from()),
                        escaped(mail.text()));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
