package se.enkanal.intake.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.enkanal.contracts.facts.Fact;
import se.enkanal.contracts.facts.Facts;

class UnitTest {

    @Test
    void isNamedFromTenStaff() {
        assertThat(unit(9, false).mayBeNamedWith(Facts.NONE)).isFalse();
        assertThat(unit(10, false).mayBeNamedWith(Facts.NONE)).isTrue();
    }

    @Test
    void isNeverNamedWhereItHidesSomebody() {
        var protectedIdentity = new Facts(Map.of(Fact.SUBJECTS, List.of("CHILDREN", "PROTECTED_IDENTITY")));

        assertThat(unit(50, true).mayBeNamedWith(Facts.NONE)).isFalse();
        assertThat(unit(50, false).mayBeNamedWith(protectedIdentity)).isFalse();
    }

    private static Unit unit(int staff, boolean hidden) {
        return new Unit("a.unit", "A unit", staff, hidden, new UUID(0, 1));
    }
}
