package se.enkanal.local.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.admin.Admin;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.enkanal.contracts.Topics;

class StackTest {

    private static final Duration SOON = Duration.ofSeconds(60);

    @TempDir
    private static Path state;

    private static final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private static Stack stack;

    @BeforeAll
    static void startTheParts() {
        var home = new Home(Path.of("../..").toAbsolutePath().normalize(), state);
        stack = new Stack(
                new Plan(home, PortPlan.free(), List.of(), Optional.empty()), new Progress(new PrintStream(said)));
        stack.start();
    }

    @AfterAll
    static void stop() {
        stack.close();
    }

    @Test
    void eachServiceHasItsDatabase() throws SQLException {
        for (var service : Service.values()) {
            try (var connection = stack.databases().connect(service.id())) {
                assertThat(connection.isValid(1)).isTrue();
            }
        }
    }

    @Test
    void brokerThatIsKilledIsStartedAgain() {
        var killed = stack.brokerProcess();

        killed.destroyForcibly();

        await("the broker").atMost(SOON).until(() -> !stack.brokerProcess().equals(killed));
        await("its topics").atMost(SOON).ignoreExceptions().until(StackTest::topics, topics -> topics > 0);
        assertThat(said.toString()).contains("Kafka stopped unexpectedly");
    }

    @Test
    void databaseThatIsKilledKeepsWhatItHas() throws SQLException {
        var killed = stack.databaseProcess();
        in("intake", "create table kept as select 7 as it");

        killed.destroyForcibly();

        await("the database").atMost(SOON).ignoreExceptions().untilAsserted(() -> in("intake", "select it from kept"));
        assertThat(stack.databaseProcess()).isNotEqualTo(killed);
    }

    private static int topics() throws Exception {
        try (var admin = Admin.create(Map.of("bootstrap.servers", stack.broker()))) {
            return admin.describeTopics(List.of(Topics.REPORT))
                    .allTopicNames()
                    .get()
                    .size();
        }
    }

    private static void in(String database, String sql) throws SQLException {
        try (var connection = stack.databases().connect(database);
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
