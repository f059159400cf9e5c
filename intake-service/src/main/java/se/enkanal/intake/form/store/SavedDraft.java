package se.enkanal.intake.form.store;

import se.enkanal.intake.form.Draft;
import se.enkanal.intake.report.Receipt;

/** A draft, and the receipt once it has been sent; from then on the draft holds no answers. */
public record SavedDraft(Draft draft, Receipt receipt) {

    public static SavedDraft open(Draft draft) {
        return new SavedDraft(draft, null);
    }

    public static SavedDraft sent(Draft draft, Receipt receipt) {
        return new SavedDraft(Draft.begun(draft.key(), draft.organisation(), draft.unit(), draft.startedAt()), receipt);
    }

    public boolean isSent() {
        return receipt != null;
    }
}
