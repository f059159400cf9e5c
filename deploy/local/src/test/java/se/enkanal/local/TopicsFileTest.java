package se.enkanal.local;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import se.enkanal.contracts.Topics;
import se.enkanal.contracts.Topics.Topic;

class TopicsFileTest {

    @Test
    void fileForOperatorsSaysWhatTheCodeSays() throws IOException {
        assertThat(written()).isEqualTo(Topics.all());
    }

    private static List<Topic> written() throws IOException {
        var file = new YAMLMapper().readTree(Path.of("../topics.yaml").toFile());
        return StreamSupport.stream(file.get("topics").spliterator(), false)
                .map(TopicsFileTest::topic)
                .toList();
    }

    private static Topic topic(JsonNode row) {
        return new Topic(
                row.get("name").asText(),
                row.get("partitions").asInt(),
                row.get("cleanup").asText().equals("compact"),
                row.path("retentionDays").asInt(),
                row.get("maxMessageBytes").asInt());
    }
}
