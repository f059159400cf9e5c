package se.enkanal.local;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.config.TopicConfig;
import se.enkanal.contracts.Topics;
import se.enkanal.contracts.Topics.Topic;

/** Topics are there before any consumer asks: one that asks too early looks again only after many seconds. */
final class TopicsOnBroker {

    private static final int SECONDS = 30;

    static void createMissing(String broker) {
        Map<String, Object> config = Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, broker);
        try (var admin = Admin.create(config)) {
            var there = admin.listTopics().names().get(SECONDS, TimeUnit.SECONDS);
            var missing = Topics.all().stream()
                    .filter(topic -> !there.contains(topic.name()))
                    .map(TopicsOnBroker::asNew)
                    .toList();
            admin.createTopics(missing).all().get(SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException e) {
            throw new IllegalStateException("The topics could not be created at " + broker, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Stopped while creating topics", e);
        }
    }

    private static NewTopic asNew(Topic topic) {
        return new NewTopic(topic.name(), topic.partitions(), (short) 1).configs(configOf(topic));
    }

    private static Map<String, String> configOf(Topic topic) {
        var largest = String.valueOf(topic.largestRecord());
        var retention = String.valueOf(Duration.ofDays(topic.retentionDays()).toMillis());
        return topic.compacted()
                ? Map.of(
                        TopicConfig.MAX_MESSAGE_BYTES_CONFIG,
                        largest,
                        TopicConfig.CLEANUP_POLICY_CONFIG,
                        TopicConfig.CLEANUP_POLICY_COMPACT)
                : Map.of(
                        TopicConfig.MAX_MESSAGE_BYTES_CONFIG, largest,
                        TopicConfig.RETENTION_MS_CONFIG, retention);
    }

    private TopicsOnBroker() {}
}
