package se.enkanal.intake.secret;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VaultTest {

    private static final UUID REPORT = new UUID(1, 1);
    private static final UUID ANOTHER = new UUID(1, 2);

    @TempDir
    Path keys;

    @BeforeEach
    void makeKeys() throws IOException {
        for (var name : new String[] {"texts.key", "codes.key"}) {
            Files.writeString(keys.resolve(name), Base64.getEncoder().encodeToString(new byte[KeyFile.BYTES]));
        }
    }

    @Test
    void whatIsSealedOpensAgainAfterARestart() {
        var key = new Vault(keys).newKey(REPORT);
        var sealed = key.seal("words", "Det som hände");

        assertThat(new Vault(keys).key(REPORT, key.wrapped()).open("words", sealed))
                .isEqualTo("Det som hände");
    }

    @Test
    void nothingOpensAsAnotherPartOrAnotherReport() {
        var vault = new Vault(keys);
        var key = vault.newKey(REPORT);
        var sealed = key.seal("contact", "0900-555 55");

        assertThatThrownBy(() -> key.open("words", sealed)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> vault.key(ANOTHER, key.wrapped())).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aSafeHangsOnThePurposeTheSecretAndTheLabel() {
        var vault = new Vault(keys);
        var sealed = vault.safe("drafts", new byte[] {1}).seal(new byte[] {42}, new byte[] {7});

        assertThat(vault.safe("drafts", new byte[] {1}).open(sealed, new byte[] {7}))
                .contains(new byte[] {42});
        assertThat(vault.safe("drafts", new byte[] {2}).open(sealed, new byte[] {7}))
                .isEmpty();
        assertThat(vault.safe("answers", new byte[] {1}).open(sealed, new byte[] {7}))
                .isEmpty();
        assertThat(vault.safe("drafts", new byte[] {1}).open(sealed, new byte[] {8}))
                .isEmpty();
    }

    @Test
    void fingerprintsOfDifferentPurposesDiffer() {
        var codes = new Codes(keys);

        assertThat(codes.fingerprint(Codes.Purpose.FOLLOW_UP_CODE, "A"))
                .isNotEqualTo(codes.fingerprint(Codes.Purpose.UNIT_LINK, "A"))
                .isEqualTo(new Codes(keys).fingerprint(Codes.Purpose.FOLLOW_UP_CODE, "A"));
    }

    @Test
    void aMissingKeySaysWhatToDo() throws IOException {
        Files.delete(keys.resolve("texts.key"));

        assertThatThrownBy(() -> new Vault(keys)).hasMessageContaining("openssl rand -base64 32");
    }
}
