package se.enkanal.local.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class OptionsTest {

    @Test
    void nothingAskedForIsTheUsualStack() {
        var plan = Options.parse().plan(Home.of(Path.of("")));

        assertThat(plan.ports().of(Port.INTAKE)).isEqualTo(8080);
        assertThat(plan.services()).containsExactly(Service.values());
    }

    @Test
    void offsetMovesEveryPort() {
        var plan = Options.parse("--port-offset", "1000").plan(Home.of(Path.of("")));

        assertThat(plan.ports().of(Port.DEADLINE)).isEqualTo(9082);
        assertThat(plan.ports().of(Port.POSTGRES)).isEqualTo(16432);
    }

    @Test
    void unknownOptionIsAnsweredInASentence() {
        assertThatThrownBy(() -> Options.parse("--quick"))
                .isInstanceOf(Complaint.class)
                .hasMessageContaining("--quick");
    }

    @Test
    void offsetThatIsNoNumberIsAnsweredInASentence() {
        assertThatThrownBy(() -> Options.parse("--port-offset", "x")).isInstanceOf(Complaint.class);
    }
}
