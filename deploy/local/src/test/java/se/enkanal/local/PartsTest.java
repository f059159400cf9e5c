package se.enkanal.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.nimbusds.jwt.SignedJWT;
import com.nimbusds.oauth2.sdk.util.JSONObjectUtils;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Pattern;
import org.apache.kafka.clients.admin.Admin;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.enkanal.contracts.Topics;
import se.enkanal.local.testing.Parts;
import se.enkanal.local.testing.RealParts;

class PartsTest {

    private static Map<String, String> config;

    @BeforeAll
    static void startAsAServicesTestDoes() {
        QuarkusTestResourceLifecycleManager parts = new RealParts();
        parts.init(Map.of("database", "intake"));
        config = parts.start();
    }

    @ParameterizedTest
    @CsvSource({
        "fsync, on",
        "full_page_writes, on",
        "synchronous_commit, on",
        "track_commit_timestamp, on",
        "max_connections, 200",
        "server_encoding, UTF8"
    })
    void databaseIsAsDurableAsInProduction(String setting, String value) throws SQLException {
        assertThat(inDatabase("intake", "show " + setting)).isEqualTo(value);
    }

    @Test
    void databaseIsTheOneAskedFor() {
        assertThat(config.get("quarkus.datasource.reactive.url"))
                .isEqualTo(Parts.databases().reactiveUrl("intake"))
                .endsWith("/intake");
    }

    @Test
    void databaseThatExistsIsLeftAsItIs() throws SQLException {
        Parts.databases().create("kept");
        inDatabase("kept", "create table remembered as select 1 as it; select 1");

        Parts.databases().create("kept");

        assertThat(inDatabase("kept", "select it from remembered")).isEqualTo("1");
    }

    @Test
    void topicsAreThereWithTheirPartitions() throws Exception {
        try (var admin = Admin.create(Map.of("bootstrap.servers", config.get("kafka.bootstrap.servers")))) {
            var names = Topics.all().stream().map(Topics.Topic::name).toList();
            var described = admin.describeTopics(names).allTopicNames().get();

            assertThat(Topics.all())
                    .allSatisfy(topic ->
                            assertThat(described.get(topic.name()).partitions()).hasSize(topic.partitions()));
        }
    }

    @Test
    void tokenSaysWhatItWasAskedToSay() throws Exception {
        var claims =
                SignedJWT.parse(RealParts.token("handler", "org-a", "org-b")).getJWTClaimsSet();

        assertThat(claims.getIssuer()).isEqualTo(config.get("enkanal.oidc.url"));
        assertThat(claims.getAudience()).containsExactly("enkanal");
        assertThat(claims.getStringListClaim("roles")).containsExactly("handler");
        assertThat(claims.getStringListClaim("organisations")).containsExactly("org-a", "org-b");
    }

    @Test
    void dpoOfTheDemoMunicipalityHasTwoNamnder() throws Exception {
        var token = new Tokens(Parts.issuer()).of(Persona.DPO);

        assertThat(SignedJWT.parse(token).getJWTClaimsSet().getStringListClaim("organisations"))
                .containsExactly("demokommunen.vard-och-omsorg", "demokommunen.socialnamnden");
    }

    @Test
    void loginPageOffersEachPersonAButton() {
        var authorize = Parts.issuer()
                + "/authorize?client_id=deadline&response_type=code&scope=openid&state=s"
                + "&redirect_uri=http%3A%2F%2Flocalhost%2Fback";

        assertThat(Http.answer(HttpRequest.newBuilder(URI.create(authorize)).build()))
                .contains("Vem är du?", "Handläggare", "Dataskyddsombud", "Analytiker", "Administratör", "Vårdpersonal")
                .doesNotContain("Verksamhetssystemet");
    }

    @Test
    void whoeverPushesAButtonIsThatPersona() throws Exception {
        var back = "http://localhost/back";
        var code = Pattern.compile("code=([^&]+)").matcher(pushed(Persona.DPO, back));
        assertThat(code.find()).isTrue();

        var tokens = tokensFor(code.group(1), back);

        for (var name : List.of("id_token", "access_token")) {
            var claims = SignedJWT.parse((String) tokens.get(name)).getJWTClaimsSet();
            assertThat(claims.getSubject()).isEqualTo("dpo");
            assertThat(claims.getStringClaim("name")).isEqualTo("Daniel Åberg");
            assertThat(claims.getStringListClaim("roles")).containsExactly("dpo");
            assertThat(claims.getStringListClaim("organisations")).hasSize(2);
        }
    }

    @Test
    void mailIsCaughtAndCanBeRead() throws Exception {
        var mail = new MimeMessage(smtpSession());
        mail.setFrom(new InternetAddress("enkanal@localhost"));
        mail.setRecipient(RecipientType.TO, new InternetAddress("dataskydd@demokommunen.example"));
        mail.setSubject("Nytt ärende");
        mail.setText("Tidigast den 2 mars kl. 10.00", "UTF-8");
        Transport.send(mail);

        var caught = await("the mail")
                .until(RealParts::mails, mails -> !mails.isEmpty())
                .getFirst();

        assertThat(caught.to()).isEqualTo(List.of("dataskydd@demokommunen.example"));
        assertThat(caught.subject()).isEqualTo("Nytt ärende");
        assertThat(caught.text()).isEqualTo("Tidigast den 2 mars kl. 10.00");
        assertThat(caught.id()).isEqualTo(mail.getMessageID());
    }

    @ParameterizedTest
    @CsvSource({Keys.TEXTS, Keys.CODES})
    void keyIsReadByItsOwnerOnly(String name) throws Exception {
        var key = Parts.keys().resolve(name);

        assertThat(Files.getPosixFilePermissions(key)).isEqualTo(PosixFilePermissions.fromString("rw-------"));
        assertThat(Base64.getDecoder().decode(Files.readString(key))).hasSize(32);
    }

    @Test
    void keysThatExistAreKept() throws Exception {
        var before = Files.readString(Parts.keys().resolve(Keys.TEXTS));

        assertThat(Files.readString(Keys.in(Parts.keys()).resolve(Keys.TEXTS))).isEqualTo(before);
    }

    /** Where the browser is sent with its code. */
    private static String pushed(Persona persona, String back) throws Exception {
        var page = HttpRequest.newBuilder(URI.create(Parts.issuer()
                        + "/authorize?client_id=deadline&response_type=code&scope=openid&state=s&redirect_uri=" + back))
                .build();
        var claims = Pattern.compile("value=\"" + persona.id() + "\">\\s*<input[^>]*name=\"claims\" value=\"([^\"]*)")
                .matcher(Http.answer(page));
        assertThat(claims.find()).isTrue();
        var form = Tokens.encoded(
                Map.of("username", persona.id(), "claims", claims.group(1).replace("&quot;", "\"")));
        var push = HttpRequest.newBuilder(page.uri())
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form))
                .build();
        try (var browser = HttpClient.newHttpClient()) {
            return browser.send(push, HttpResponse.BodyHandlers.discarding())
                    .headers()
                    .firstValue("Location")
                    .orElseThrow();
        }
    }

    private static Map<String, Object> tokensFor(String code, String back) throws Exception {
        var form = Tokens.encoded(Map.of(
                "grant_type", "authorization_code",
                "code", code,
                "redirect_uri", back,
                "client_id", "deadline",
                "client_secret", "none"));
        var request = HttpRequest.newBuilder(URI.create(Parts.issuer() + "/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form))
                .build();
        return JSONObjectUtils.parse(Http.answer(request));
    }

    private static String inDatabase(String database, String sql) throws SQLException {
        try (var connection = Parts.databases().connect(database);
                var statement = connection.createStatement()) {
            for (boolean rows = statement.execute(sql); !rows; rows = statement.getMoreResults()) {
                assertThat(statement.getUpdateCount())
                        .as("the statements end with a question")
                        .isNotEqualTo(-1);
            }
            var answer = statement.getResultSet();
            answer.next();
            return answer.getString(1);
        }
    }

    private static Session smtpSession() {
        var settings = new Properties();
        settings.put("mail.smtp.host", config.get("quarkus.mailer.host"));
        settings.put("mail.smtp.port", config.get("quarkus.mailer.port"));
        return Session.getInstance(settings);
    }
}
