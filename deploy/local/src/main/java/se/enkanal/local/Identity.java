package se.enkanal.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.util.Set;
import no.nav.security.mock.oauth2.MockOAuth2Server;
import no.nav.security.mock.oauth2.OAuth2Config;
import no.nav.security.mock.oauth2.http.MockWebServerWrapper;
import no.nav.security.mock.oauth2.token.OAuth2TokenProvider;

/** An OIDC issuer that takes anyone's word for who they are. Loopback only; its signing keys are public knowledge. */
public final class Identity implements AutoCloseable {

    public static final String AUDIENCE = "enkanal";
    static final String ISSUER_ID = "enkanal";

    private final MockOAuth2Server server;
    private final int port;

    private Identity(MockOAuth2Server server, int port) {
        this.server = server;
        this.port = port;
    }

    public static Identity at(int port) {
        // Not its Netty server: that one needs Netty 4.2, and the services run on 4.1.
        var config = new OAuth2Config(
                true,
                loginPage(),
                null,
                false,
                new OAuth2TokenProvider(),
                Set.of(new PersonaTokens()),
                new MockWebServerWrapper());
        var server = new MockOAuth2Server(config);
        try {
            server.start(InetAddress.getByName(Ports.LOOPBACK), port);
        } catch (UnknownHostException e) {
            throw new UncheckedIOException(e);
        }
        return new Identity(server, port);
    }

    public String issuer() {
        return issuer(port);
    }

    public static String issuer(int port) {
        return "http://localhost:%d/%s".formatted(port, ISSUER_ID);
    }

    @Override
    public void close() {
        server.shutdown();
    }

    /** The library wants a file. */
    private static String loginPage() {
        try {
            var file = Folders.temporary("login").resolve("login.html");
            return Files.writeString(file, LoginPage.html()).toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
