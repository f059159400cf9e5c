package se.enkanal.intake.report.flow;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import se.enkanal.intake.report.Receipt;
import se.enkanal.intake.report.flow.Reception.KeyUsedBefore;
import se.enkanal.intake.report.flow.Reception.Received;
import se.enkanal.intake.report.store.Replay;
import se.enkanal.intake.report.store.Replays;
import se.enkanal.intake.secret.Codes;
import se.enkanal.outbox.EventJson;
import se.enkanal.secret.Safe;
import se.enkanal.secret.Vault;

/**
 * The receipts that clients may ask for again, for a day: sealed, since they hold a follow-up code, and found by a
 * fingerprint of client and key, so that a key gives nothing away to anybody else.
 */
@Singleton
class KeptReceipts {

    private final Replays replays;
    private final Codes codes;
    private final Safe safe;

    KeptReceipts(Replays replays, Codes codes, Vault vault) {
        this.replays = replays;
        this.codes = codes;
        this.safe = vault.safe("idempotency-answers");
    }

    Replay keep(Repeatable repeatable, Receipt receipt) {
        var key = codes.fingerprint(
                Codes.Purpose.IDEMPOTENCY_KEY,
                repeatable.client(),
                repeatable.key().toString());
        try {
            return new Replay(key, repeatable.body(), safe.seal(EventJson.MAPPER.writeValueAsBytes(receipt), key));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** What was answered when the same was asked before, if it was the same. */
    Uni<Reception> sameAsBefore(Replay asked) {
        return replays.find(asked.key())
                .map(stored -> MessageDigest.isEqual(asked.body(), stored.body())
                        ? new Received(opened(stored))
                        : new KeyUsedBefore());
    }

    private Receipt opened(Replay stored) {
        try {
            return EventJson.MAPPER.readValue(
                    safe.open(stored.answer(), stored.key()).orElseThrow(), Receipt.class);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
