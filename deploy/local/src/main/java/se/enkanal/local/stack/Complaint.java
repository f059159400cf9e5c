package se.enkanal.local.stack;

/** Why it cannot go on, as one sentence that says what to do. */
public final class Complaint extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public Complaint(String sentence) {
        super(sentence);
    }
}
