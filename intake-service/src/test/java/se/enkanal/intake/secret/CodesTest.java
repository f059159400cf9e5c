package se.enkanal.intake.secret;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.enkanal.intake.secret.Codes.Purpose;

class CodesTest {

    @Test
    void fingerprintsOfDifferentPurposesDiffer(@TempDir Path keys) throws IOException {
        Files.writeString(keys.resolve("codes.key"), Base64.getEncoder().encodeToString(new byte[32]));
        var codes = new Codes(keys);

        assertThat(codes.fingerprint(Purpose.FOLLOW_UP_CODE, "A"))
                .isNotEqualTo(codes.fingerprint(Purpose.UNIT_LINK, "A"))
                .isEqualTo(new Codes(keys).fingerprint(Purpose.FOLLOW_UP_CODE, "A"));
    }
}
