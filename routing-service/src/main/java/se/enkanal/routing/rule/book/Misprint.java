package se.enkanal.routing.rule.book;

/** The rulebook doesn't hold together; the message is a sentence for the one who writes it. */
public final class Misprint extends RuntimeException {

    private static final long serialVersionUID = 1L;

    Misprint(String message) {
        super(message);
    }
}
