package se.enkanal.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.junit.jupiter.api.Test;
import se.enkanal.contracts.Topics;
import se.enkanal.local.Persona;
import se.enkanal.local.stack.Service;

/** What somebody wrote stays where it was written: a canary in every text sings on no topic, in no log and in no mail. */
class SecretsTest {

    private static final String CANARY = "kanariefågel";

    private final Client client = new Client();

    @Test
    void noTextLeavesTheServiceItWasWrittenIn() {
        var report = client.post(
                Running.intake() + "/intake/v1/reports",
                null,
                Map.of(
                        "organisation",
                        Running.CARE,
                        "facts",
                        Map.of("events", List.of("DISCLOSED"), "dataKinds", List.of("HEALTH")),
                        "narrative",
                        CANARY + " i berättelsen",
                        "contact",
                        CANARY + "@example.org"));
        var code = report.get("followUpCode").asText();
        client.post(
                Running.intake() + "/intake/v1/follow-ups/messages",
                null,
                Map.of("code", code, "text", CANARY + " i ett tillägg"));
        handled(Running.deadline() + "/deadline/v1/cases/" + report.get("id").asText());

        assertThat(topics()).as("topics").isNotEmpty().noneMatch(SecretsTest::sings);
        for (var service : Service.values()) {
            assertThat(Running.log(service)).as("log of " + service).doesNotContain(CANARY);
        }
        assertThat(Running.stack().mails()).as("mails").noneMatch(mail -> sings(mail.raw()));
        assertThat(topics()).as("the follow-up code").noneMatch(record -> new String(record, StandardCharsets.UTF_8)
                .contains(code));
    }

    private void handled(String caseUrl) {
        await("the case").atMost(Duration.ofSeconds(30)).until(() -> client.status(caseUrl, Persona.HANDLER) == 200);
        var aware = Instant.now().minusSeconds(60).toString();
        client.post(
                caseUrl + "/decisions",
                Persona.HANDLER,
                Map.of(
                        "track",
                        "PERSONAL_DATA_BREACH",
                        "outcome",
                        "NOTIFY",
                        "awareAt",
                        aware,
                        "dpoAdvice",
                        CANARY + " i rådet",
                        "reason",
                        CANARY + " i motiveringen"));
        client.post(
                caseUrl + "/submissions",
                Persona.HANDLER,
                Map.of(
                        "track", "PERSONAL_DATA_BREACH",
                        "stage", "NOTIFICATION",
                        "submittedAt", Instant.now().toString(),
                        "authorityReference", "IMY-2026-4711",
                        "channel", "E_SERVICE",
                        "delayReason", CANARY + " i skälet"));
        client.post(
                caseUrl + "/feedback",
                Persona.HANDLER,
                Map.of(
                        "track",
                        "PERSONAL_DATA_BREACH",
                        "kind",
                        "CLOSED_WITHOUT_ACTION",
                        "receivedAt",
                        Instant.now().toString(),
                        "summary",
                        CANARY + " i svaret",
                        "tellReporter",
                        CANARY + " till den som rapporterade"));
        client.post(caseUrl + "/messages", Persona.HANDLER, Map.of("text", CANARY + " i ett meddelande"));
        await("everything announced").atMost(Duration.ofSeconds(30)).until(() -> topics().stream()
                .anyMatch(record -> new String(record, StandardCharsets.UTF_8).contains("CLOSED_WITHOUT_ACTION")));
    }

    private static boolean sings(byte[] record) {
        return new String(record, StandardCharsets.UTF_8).contains(CANARY);
    }

    /** Every key, header and value on every topic. */
    private static List<byte[]> topics() {
        var found = new ArrayList<byte[]>();
        try (var consumer = new KafkaConsumer<>(
                Map.<String, Object>of("bootstrap.servers", Running.stack().broker()),
                new ByteArrayDeserializer(),
                new ByteArrayDeserializer())) {
            var partitions = Topics.all().stream()
                    .flatMap(topic -> consumer.partitionsFor(topic.name()).stream())
                    .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            var end = consumer.endOffsets(partitions);
            while (partitions.stream().anyMatch(each -> consumer.position(each) < end.get(each))) {
                consumer.poll(Duration.ofMillis(200)).forEach(record -> Stream.concat(
                                Stream.of(record.key(), record.value()),
                                Stream.of(record.headers().toArray()).map(header -> header.value()))
                        .filter(bytes -> bytes != null)
                        .forEach(found::add));
            }
        }
        return found;
    }
}
