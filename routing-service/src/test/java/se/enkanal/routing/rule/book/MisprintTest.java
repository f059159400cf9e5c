package se.enkanal.routing.rule.book;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class MisprintTest {

    private static final Path RULES = Path.of("src/main/resources/rules");

    private static final String RULE =
            """
            title: Prov
            rules:
              - id: PROV-1
                question: Stämmer det?
                lagrum: { forfattning: PROV, artikel: "1" }
                from: 2020-01-01
                when: { fact: dataKinds, is: HEALTH }
            """;

    @Test
    void anUnknownFactIsNamedWithFileLineAndRule() {
        assertThatThrownBy(() -> read(RULE.replace("fact: dataKinds", "fact: dataSorts")))
                .hasMessage("brottsbalken.yaml rad 7, regel PROV-1: faktat 'dataSorts' finns inte.");
    }

    @Test
    void anUnknownCodeIsNamedWithWhatItCouldBe() {
        assertThatThrownBy(() -> read(RULE.replace("HEALTH", "HEALHT")))
                .hasMessageStartingWith(
                        "brottsbalken.yaml rad 7, regel PROV-1: koden 'HEALHT' finns inte för dataKinds. Det kan stå: CONTACT,");
    }

    @Test
    void howASystemIsClassifiedIsNoRulesBusiness() {
        assertThatThrownBy(() -> read(RULE.replace("{ fact: dataKinds, is: HEALTH }", "{ system: integrity, is: 4 }")))
                .hasMessageStartingWith("brottsbalken.yaml rad 7, regel PROV-1: ordet 'system' finns inte här.");
    }

    @Test
    void anIdUsedTwiceOnTheSameDayIsNamed() {
        assertThatThrownBy(() -> read(RULE + RULE.substring(RULE.indexOf("  - id"))))
                .hasMessage("brottsbalken.yaml rad 8, regel PROV-1: finns två gånger 2020-01-01.");
    }

    @Test
    void aReceiverThatCannotBeLookedUpIsNamed() {
        var pointing = RULE + "    then: { yes: { duty: POLICE, urgency: genast, reason: Ring., authority: %s } }%n";

        assertThatCode(() -> read(pointing.formatted("POLISEN"))).doesNotThrowAnyException();
        assertThatThrownBy(() -> read(pointing.formatted("POLIISEN")))
                .hasMessage(
                        "brottsbalken.yaml rad 3, regel PROV-1: mottagaren 'POLIISEN' finns inte i authorities.yaml hela "
                                + "tiden 2020-01-01 till 9999-12-31.");
        assertThatThrownBy(() -> read(pointing.formatted("POLISEN").replace("2020-01-01", "2007-05-31")))
                .hasMessageContaining("mottagaren 'POLISEN' finns inte i authorities.yaml hela tiden 2007-05-31");
    }

    @Test
    void whatIsSaidOfADutyNamesTheDuty() {
        assertThatThrownBy(() -> read(RULE + "    then: { yes: { outcome: NOTIFY, authority: POLISEN } }\n"))
                .hasMessage(
                        "brottsbalken.yaml rad 8, regel PROV-1: en följd som inte pekar på en plikt (duty) har varken "
                                + "urgency eller authority eller reason.");
    }

    @Test
    void aTrackWhoseReceiverCannotBeLookedUpAllTheTimeIsNamed() {
        assertThatThrownBy(() -> readAuthorities("- id: CSIRT\n", "- id: CSIRTT\n"))
                .hasMessageMatching("tracks.yaml rad \\d+: mottagaren 'CSIRT' finns inte i authorities.yaml hela tiden "
                        + "2026-01-15 till 9999-12-31.");
        assertThatThrownBy(() -> readAuthorities("from: 2018-05-25\n  until: 2020", "from: 2018-05-26\n  until: 2020"))
                .hasMessageMatching(
                        "tracks.yaml rad \\d+: mottagaren 'IMY' finns inte .* hela tiden 2018-05-25 till .*");
    }

    @Test
    void aReceiverIsThereWithoutAGapAndOnce() {
        assertThatThrownBy(() -> readAuthorities("until: 2026-06-30", "until: 2026-06-29"))
                .hasMessageMatching("authorities.yaml rad \\d+: lucka från 2026-06-30 till 2026-07-01.");
        assertThatThrownBy(() -> readAuthorities("until: 2026-06-30", "until: 2026-07-01"))
                .hasMessageMatching("authorities.yaml rad \\d+: finns två gånger 2026-07-01.");
    }

    @Test
    void aGapBetweenTwoVersionsIsNamed() {
        var until = RULE.replace("from: 2020-01-01", "from: 2020-01-01\n    until: 2020-12-31");
        var later = RULE.substring(RULE.indexOf("  - id")).replace("2020-01-01", "2021-01-02");

        assertThatThrownBy(() -> read(until + later))
                .hasMessageContaining("regel PROV-1: lucka från 2021-01-01 till 2021-01-02.");
    }

    @Test
    void anOverlapIsNamed() {
        var until = RULE.replace("from: 2020-01-01", "from: 2020-01-01\n    until: 2020-12-31");
        var later = RULE.substring(RULE.indexOf("  - id")).replace("2020-01-01", "2020-12-31");

        assertThatThrownBy(() -> read(until + later)).hasMessageContaining("finns två gånger 2020-12-31.");
    }

    @Test
    void aRuleCanOnlyAskWhatStandsBeforeIt() {
        assertThatThrownBy(() -> read(RULE.replace("{ fact: dataKinds, is: HEALTH }", "{ rule: PROV-2 }")))
                .hasMessageContaining("regel PROV-1: regeln 'PROV-2' finns inte före den här.");
        assertThatThrownBy(() -> read(RULE.replace("{ fact: dataKinds, is: HEALTH }", "{ rule: PROV-1 }")))
                .hasMessageContaining("regeln 'PROV-1' finns inte före den här.");
    }

    @Test
    void whatIsAskedMustBeInForce() {
        var dated = RULE.replace("from: 2020-01-01", "from: 2020-01-01\n    until: 2020-12-31");
        var asking = RULE.substring(RULE.indexOf("  - id"))
                .replace("PROV-1", "PROV-2")
                .replace("{ fact: dataKinds, is: HEALTH }", "{ rule: PROV-1 }");

        assertThatThrownBy(() -> read(dated + asking))
                .hasMessageContaining("regel PROV-2: frågar 'PROV-1', som inte gäller hela tiden");
    }

    @Test
    void aMisspeltWordIsNamed() {
        assertThatThrownBy(() -> read(RULE.replace("question:", "qestion:")))
                .hasMessageContaining("rad 4")
                .hasMessageContaining("ordet 'qestion' finns inte här.");
    }

    @Test
    void aMissingCitationIsNamed() {
        assertThatThrownBy(() -> read(RULE.replace("    lagrum: { forfattning: PROV, artikel: \"1\" }\n", "")))
                .hasMessage("brottsbalken.yaml rad 3, regel PROV-1: 'lagrum' saknas.");
    }

    @Test
    void aStageIsPostponedByOneThatExistsAndOnlyWhereItHasALimit() {
        assertThatThrownBy(() -> read(postponed("within: P1M, ", "PROGRES_REPORT")))
                .hasMessage("brottsbalken.yaml rad 3, regel PROV-1: ingen regel begär steget 'PROGRES_REPORT', som ska "
                        + "lämnas i stället.");
        assertThatThrownBy(() -> read(postponed("", "PROGRESS_REPORT")))
                .hasMessageContaining("regel PROV-1: 'within' saknas.");
        assertThatCode(() -> read(postponed("within: P1M, ", "PROGRESS_REPORT")))
                .doesNotThrowAnyException();
    }

    private static String postponed(String within, String by) {
        return RULE.stripTrailing()
                + """

                    then:
                      yes:
                        stages:
                          - { stage: LAST, from: AWARE, %spostponed: { by: %s, from: HANDLING_ENDED, within: P1M } }
                """
                        .formatted(within, by);
    }

    @Test
    void whatIsNotYamlIsNamedWithItsLine() {
        assertThatThrownBy(() -> read(RULE + "  - {"))
                .hasMessageStartingWith("brottsbalken.yaml rad 8: det går inte att läsa som YAML");
    }

    @Test
    void anUnmeasurableFactHasNoLimit() {
        assertThatThrownBy(() -> read(RULE.replace("is: HEALTH", "moreThan: PT1H")))
                .hasMessageContaining("dataKinds går inte att mäta.");
    }

    @Test
    void aDraftHasNoDates() {
        assertThatThrownBy(() -> readDraft(RULE))
                .hasMessage(
                        "drafts/eu-digital-omnibus.yaml rad 7, regel PROV-1: ett förslag gäller aldrig och har inga datum.");
    }

    @Test
    void aDraftCanOnlyAskWhatIsInForce() {
        assertThatThrownBy(() -> readDraft(RULE.replace("    from: 2020-01-01\n", "")
                        .replace("{ fact: dataKinds, is: HEALTH }", "{ rule: NIS-18 }")))
                .hasMessageEndingWith("regel PROV-1: frågar 'NIS-18', som inte gäller längre.");
    }

    @Test
    void aDraftTellsSomebodyWhoCanBeLookedUp() {
        var proposed = RULE.replace("    from: 2020-01-01\n", "")
                + "    then: { yes: { duty: POLICE, urgency: genast, reason: Ring., authority: %s } }%n";

        assertThatCode(() -> readDraft(proposed.formatted("POLISEN"))).doesNotThrowAnyException();
        assertThatCode(() -> readDraft(proposed.formatted("PROV") + "authorities: [ { id: PROV, name: Prov } ]\n"))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> readDraft(proposed.formatted("POLIISEN")))
                .hasMessageEndingWith(
                        "regel PROV-1: mottagaren 'POLIISEN' finns varken i authorities.yaml eller i förslaget.");
        assertThatThrownBy(() ->
                        readDraft("title: Prov\ntracks: [ { track: T, label: T, authority: NOBODY, steps: [] } ]\n"))
                .hasMessageEndingWith("mottagaren 'NOBODY' finns varken i authorities.yaml eller i förslaget.");
    }

    private static void readDraft(String rules) {
        RuleBookReader.read(RuleFiles.from(name -> name.startsWith("drafts/") ? "draft: prov\n" + rules : own(name)));
    }

    private static void read(String statute) {
        RuleBookReader.read(RuleFiles.from(name -> name.equals("brottsbalken.yaml") ? statute : own(name)));
    }

    private static void readAuthorities(String said, String instead) {
        RuleBookReader.read(RuleFiles.from(
                name -> name.equals("authorities.yaml") ? own(name).replace(said, instead) : own(name)));
    }

    private static String own(String name) {
        try {
            return Files.readString(RULES.resolve(name));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
