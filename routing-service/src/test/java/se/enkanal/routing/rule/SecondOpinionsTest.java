package se.enkanal.routing.rule;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.enkanal.contracts.facts.Fact;
import se.enkanal.contracts.facts.Facts;
import se.enkanal.contracts.organisation.v1.Scope;
import se.enkanal.contracts.verdict.v1.Outcome;
import se.enkanal.contracts.verdict.v1.Risk;
import se.enkanal.contracts.verdict.v1.Track;
import se.enkanal.contracts.verdict.v1.Track.Certainty;

/**
 * What others expected of incidents that authorities have decided, guidelines discuss or care meets every day. They encoded
 * the facts and wrote their answer without having seen the rules; {@code sure} says whether it is published, clear or
 * arguable. They are to be disagreed with where the law's reasons say so, but never in silence.
 */
class SecondOpinionsTest {

    private static final Path FOLDER = Path.of("src/test/resources/second-opinions");
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Instant NOON = Instant.parse("2026-11-28T12:00:00Z");
    private static final String BREACH = "PERSONAL_DATA_BREACH";
    private static final String IT = "IT_INCIDENT";

    private static final List<Opinion> ALL = Stream.of(
                    "authorities", "cybersecurity", "european-guidelines", "everyday-care")
            .flatMap(SecondOpinionsTest::opinions)
            .toList();

    private record Opinion(String file, String id, boolean arguable, JsonNode expect, Facts facts, Verdict verdict) {

        Track track(String name) {
            return verdict.tracks().stream()
                    .filter(track -> track.track().equals(name))
                    .findFirst()
                    .orElseThrow();
        }

        Track breach() {
            return track(BREACH);
        }

        Optional<Outcome> outcome(String track) {
            return Optional.ofNullable(expect.get(track.equals(BREACH) ? "outcome" : "it"))
                    .map(JsonNode::asText)
                    .map(Outcome::valueOf);
        }

        Optional<Risk> risk() {
            return Optional.ofNullable(expect.get("risk")).map(JsonNode::asText).map(Risk::valueOf);
        }

        boolean agrees(String track) {
            return outcome(track).equals(Optional.of(track(track).outcome()));
        }
    }

    @Test
    void whatOthersWouldNotifyToImyIsNotified() {
        assertThat(ALL)
                .filteredOn(each -> each.outcome(BREACH).equals(Optional.of(Outcome.NOTIFY)))
                .hasSizeGreaterThan(200)
                .allSatisfy(
                        each -> assertThat(each.breach().outcome()).as(each.id).isEqualTo(Outcome.NOTIFY));
    }

    @Test
    void whatIsClearlyToBeReportedToTheCsirtIsReportedOrAskedAbout() {
        assertThat(ALL)
                .filteredOn(each -> !each.arguable && each.outcome(IT).equals(Optional.of(Outcome.NOTIFY)))
                .hasSizeGreaterThan(40)
                .allSatisfy(each -> {
                    var track = each.track(IT);
                    assertThat(track.worstCase().outcome()).as(each.id).isEqualTo(Outcome.NOTIFY);
                    assertThat(track.outcome() == Outcome.NOTIFY || track.certainty() == Certainty.PROVISIONAL)
                            .as(each.id)
                            .isTrue();
                });
    }

    @Test
    void aHighRiskOfTheirsIsLessOnlyWhileAQuestionIsOpen() {
        assertThat(ALL)
                .filteredOn(each -> each.risk().equals(Optional.of(Risk.HIGH_RISK)))
                .filteredOn(each -> each.breach().risk() != Risk.HIGH_RISK)
                .allSatisfy(each -> {
                    assertThat(each.breach().worstCase().risk()).as(each.id).isEqualTo(Risk.HIGH_RISK);
                    assertThat(each.breach().missing()).as(each.id).isNotEmpty();
                });
    }

    @Test
    void whatTheyWouldNotNotifyIsProposedOnlyWhileAQuestionIsOpenOrForProtectedIdentities() {
        assertThat(ALL)
                .filteredOn(each -> each.outcome(BREACH).isPresent() && !each.agrees(BREACH))
                .filteredOn(each -> each.breach().outcome() == Outcome.NOTIFY)
                .filteredOn(each -> !each.facts.codes(Fact.SUBJECTS).contains("PROTECTED_IDENTITY"))
                .allSatisfy(each -> {
                    assertThat(each.breach().certainty()).as(each.id).isEqualTo(Certainty.PROVISIONAL);
                    assertThat(each.breach().missing()).as(each.id).isNotEmpty();
                });
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"authorities", "cybersecurity", "european-guidelines", "everyday-care"})
    void nineInTenOutcomesAreTheSame(String file) {
        var track = file.equals("cybersecurity") ? IT : BREACH;
        var judged = ALL.stream()
                .filter(each -> each.file.equals(file) && each.outcome(track).isPresent())
                .toList();
        long same = judged.stream().filter(each -> each.agrees(track)).count();

        assertThat(same).as("of %d", judged.size()).isGreaterThanOrEqualTo(judged.size() * 9 / 10);
    }

    @Test
    void nineInTenRisksAreTheSame() {
        var judged = ALL.stream()
                .filter(each -> each.risk().isPresent() && each.agrees(BREACH))
                .toList();
        long same = judged.stream()
                .filter(each -> each.risk().equals(Optional.of(each.breach().risk())))
                .count();

        assertThat(same).as("of %d", judged.size()).isGreaterThanOrEqualTo(judged.size() * 9 / 10);
    }

    private static Stream<Opinion> opinions(String file) {
        try {
            return Files.readAllLines(FOLDER.resolve(file + ".jsonl")).stream().map(line -> opinion(file, line));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Opinion opinion(String file, String line) {
        try {
            var json = JSON.readTree(line);
            var raw = JSON.convertValue(json.get("facts"), new TypeReference<Map<String, Object>>() {});
            assertThat(Facts.check(raw, NOON).flaws()).as(line).isEmpty();
            var facts = Facts.read(raw);
            var scope = json.has("scope") ? JSON.treeToValue(json.get("scope"), Scope.class) : Incidents.MUNICIPALITY;
            var awareAt = Optional.ofNullable(json.get("awareAt"))
                    .map(JsonNode::asText)
                    .map(Instant::parse);
            return new Opinion(
                    file,
                    json.get("id").asText(),
                    json.get("sure").asText().equals("arguable"),
                    json.get("expect"),
                    facts,
                    Incidents.BOOK.judge(facts, scope, new Times(NOON, NOON, awareAt, NOON)));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
