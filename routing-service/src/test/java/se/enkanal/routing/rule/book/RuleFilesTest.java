package se.enkanal.routing.rule.book;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RuleFilesTest {

    private static final RuleFiles OWN = RuleFiles.own();

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

    private static Map<String, String> contents() {
        return OWN.all().stream()
                .collect(toMap(RuleFile::name, RuleFile::content, (one, other) -> one, LinkedHashMap::new));
    }
}
