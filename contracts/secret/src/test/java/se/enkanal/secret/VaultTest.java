package se.enkanal.secret;

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
    void makeAKey() throws IOException {
        Files.writeString(keys.resolve("texts.key"), Base64.getEncoder().encodeToString(new byte[KeyFile.BYTES]));
    }

    @Test
    void whatIsSealedOpensAgainAfterARestart() {
        var key = vault().newKey(REPORT);
        var sealed = key.seal("words", "Det som hände");

        assertThat(vault().key(REPORT, key.wrapped()).open("words", sealed)).isEqualTo("Det som hände");
    }

    @Test
    void nothingOpensAsAnotherPartOrAnotherReport() {
        var vault = vault();
        var key = vault.newKey(REPORT);
        var sealed = key.seal("contact", "0900-555 55");

        assertThatThrownBy(() -> key.open("words", sealed)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> vault.key(ANOTHER, key.wrapped())).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aSafeHangsOnThePurposeTheSecretAndTheLabel() {
        var vault = vault();
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
    void anotherServiceWithTheSameFileOpensNothing() {
        var key = vault().newKey(REPORT);
        var sealed = vault().safe("answers").seal(new byte[] {42}, new byte[] {7});
        var other = new Vault(keys, "deadline");

        assertThatThrownBy(() -> other.key(REPORT, key.wrapped())).isInstanceOf(IllegalStateException.class);
        assertThat(other.safe("answers").open(sealed, new byte[] {7})).isEmpty();
    }

    @Test
    void aMarkIsTheSameAfterARestartAndForNothingElse() {
        assertThat(vault().mark("form", "a"))
                .isEqualTo(vault().mark("form", "a"))
                .isNotEqualTo(vault().mark("form", "b"))
                .isNotEqualTo(vault().mark("link", "a"))
                .isNotEqualTo(new Vault(keys, "deadline").mark("form", "a"));
    }

    @Test
    void aMissingKeySaysWhatToDo() throws IOException {
        Files.delete(keys.resolve("texts.key"));

        assertThatThrownBy(this::vault).hasMessageContaining("openssl rand -base64 32");
    }

    private Vault vault() {
        return new Vault(keys, "intake");
    }
}
