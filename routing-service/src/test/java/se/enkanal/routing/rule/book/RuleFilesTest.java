package se.enkanal.routing.rule.book;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.enkanal.routing.rule.Rule;

class RuleFilesTest {

    private static final RuleFiles OWN = RuleFiles.own();

    private static final List<String> POINTING = List.of(
            "patientsakerhetslagen.yaml",
            "socialtjanstlagen.yaml",
            "socialtjanstlagen-2001.yaml",
            "sosfs-2011-9.yaml",
            "hslf-fs-2021-52.yaml",
            "brottsbalken.yaml",
            "sakerhetsskyddslagen.yaml");

    @Test
    void aKeptEditionIsReadInTheOrderItWasAskedIn() {
        var kept = RuleFiles.kept(contents());

        assertThat(kept.statutes()).isEqualTo(OWN.statutes());
        assertThat(kept.edition()).isEqualTo(OWN.edition());
    }

    @Test
    void anEditionWhoseStatutesHadOtherFilesKeepsAllItsRules() {
        var older = contents();
        older.put("other-duties.yaml", older.remove("sosfs-2011-9.yaml"));

        var kept = RuleFiles.kept(older);

        assertThat(kept.statutes()).extracting(RuleFile::name).endsWith("other-duties.yaml");
        assertThat(RuleBookReader.read(kept).rules())
                .hasSameSizeAs(RuleBookReader.read(OWN).rules());
    }

    @Test
    void anEditionFromBeforeEachStatuteHadItsFileKeepsAllItsRules() throws IOException {
        var older = contents();
        older.keySet().removeAll(POINTING);
        older.put("other-duties.yaml", released("other-duties.yaml"));
        older.put("authorities.yaml", released("authorities.yaml"));

        var kept = RuleFiles.kept(older);

        assertThat(kept.statutes())
                .extracting(RuleFile::name)
                .containsExactly("gdpr.yaml", "nis-lagen.yaml", "cybersakerhetslagen.yaml", "other-duties.yaml");
        assertThat(RuleBookReader.read(kept).rules())
                .extracting(Rule::id)
                .contains("GDPR-33.1", "CSL-2.5")
                .endsWith("PSL-6.4", "SOL-14.3", "SOL-27.2", "PSL-3.5", "HSLFFS-5.5", "BRB-4.9-c", "SAKSKYDD-1");
    }

    private static String released(String name) throws IOException {
        return Files.readString(Path.of("src/test/resources/released/2026-11-22/rules", name));
    }

    private static Map<String, String> contents() {
        return OWN.all().stream()
                .collect(toMap(RuleFile::name, RuleFile::content, (one, other) -> one, LinkedHashMap::new));
    }
}
