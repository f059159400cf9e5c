package se.enkanal.intake.report.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.UUID;
import se.enkanal.intake.report.Texts;
import se.enkanal.outbox.EventJson;
import se.enkanal.secret.Vault;

/** A report's texts as they lie in its row; all null where nothing was written, so that no key is made for nothing. */
public record SealedTexts(byte[] wrappedKey, byte[] words, byte[] contact) {

    static final String WORDS = "words";
    static final String CONTACT = "contact";

    private static final SealedTexts NONE = new SealedTexts(null, null, null);

    static SealedTexts of(UUID reportId, Texts texts, Vault vault) {
        if (texts.isEmpty()) {
            return NONE;
        }
        var key = vault.newKey(reportId);
        return new SealedTexts(key.wrapped(), key.seal(WORDS, words(texts)), key.seal(CONTACT, texts.contact()));
    }

    Texts open(UUID reportId, Vault vault) {
        if (wrappedKey == null) {
            return Texts.NONE;
        }
        var key = vault.key(reportId, wrappedKey);
        var texts = words == null ? Texts.NONE : texts(key.open(WORDS, words));
        return new Texts(texts.narrative(), key.open(CONTACT, contact), texts.unit(), texts.system(), texts.noticed());
    }

    /** The contact is sealed apart, so that it can go while the narrative stays. */
    private static String words(Texts texts) {
        var words = new Texts(texts.narrative(), null, texts.unit(), texts.system(), texts.noticed());
        try {
            return words.isEmpty() ? null : EventJson.MAPPER.writeValueAsString(words);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Texts texts(String json) {
        try {
            return EventJson.MAPPER.readValue(json, Texts.class);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
