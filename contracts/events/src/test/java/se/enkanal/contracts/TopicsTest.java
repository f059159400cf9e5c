package se.enkanal.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import se.enkanal.contracts.Topics.Topic;

class TopicsTest {

    @Test
    void everyEventHasATopicThatIsToBeCreated() {
        assertThat(Topics.all())
                .extracting(Topic::name)
                .containsAll(Contract.all()
                        .map(contract -> Json.read(Json.tree(contract.example()), contract.event())
                                .topic())
                        .toList());
    }

    @Test
    void everyServiceHasADeadLetterTopic() {
        assertThat(Topics.all())
                .extracting(Topic::name)
                .contains("enkanal.dead.intake.v1", "enkanal.dead.routing.v1", "enkanal.dead.deadline.v1");
    }

    @Test
    void onlyOrganisationsAreKeptForEverAndNothingElseLongerThanNinetyDays() {
        assertThat(Topics.all()).allSatisfy(topic -> {
            assertThat(topic.compacted()).isEqualTo(topic.name().equals(Topics.ORGANISATION));
            assertThat(topic.retentionDays()).isEqualTo(topic.compacted() ? 0 : 90);
        });
    }

    @Test
    void aReportHasTheSameNumberOfPartitionsAllAlongTheLine() {
        assertThat(Topics.all())
                .filteredOn(topic -> topic.name().matches("enkanal\\.(report|verdict|case)\\.v1"))
                .extracting(Topic::partitions)
                .hasSize(3)
                .containsOnly(8);
    }
}
