package se.enkanal.intake.report;

import java.util.stream.Stream;

/**
 * What a person wrote in their own words, and how to reach them; each may be null. Never in an event, a log or a mail.
 * {@code noticed} is when they noticed, as they put it.
 */
public record Texts(String narrative, String contact, String unit, String system, String noticed) {

    public static final Texts NONE = new Texts(null, null, null, null, null);

    public Texts {
        narrative = blankToNull(narrative);
        contact = blankToNull(contact);
        unit = blankToNull(unit);
        system = blankToNull(system);
        noticed = blankToNull(noticed);
    }

    public boolean isEmpty() {
        return Stream.of(narrative, contact, unit, system, noticed).allMatch(text -> text == null);
    }

    @Override
    public String toString() {
        return "Texts[hidden]";
    }

    private static String blankToNull(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
