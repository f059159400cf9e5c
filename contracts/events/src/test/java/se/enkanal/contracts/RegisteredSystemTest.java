package se.enkanal.contracts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.enkanal.contracts.organisation.v1.RegisteredSystem;

class RegisteredSystemTest {

    @ParameterizedTest
    @ValueSource(ints = {-1, 5})
    void aLevelOutsideKlassasScaleIsRefused(int level) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new RegisteredSystem("journalen", null, level, null, false, false, false))
                .withMessageContaining("no level " + level);
    }

    @Test
    void whatIsNotClassifiedIsNotLevelZero() {
        var system = new RegisteredSystem("journalen", null, 0, 4, false, false, false);

        assertThat(system.confidentiality()).isNull();
        assertThat(system.integrity()).isZero();
    }
}
