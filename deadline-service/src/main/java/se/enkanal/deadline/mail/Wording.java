package se.enkanal.deadline.mail;

import java.time.Instant;
import java.util.UUID;
import se.enkanal.deadline.casework.Reminder;
import se.enkanal.deadline.word.SwedishTime;
import se.enkanal.deadline.word.Words;

/** What a mail says. */
public record Wording(String subject, String body) {

    private static final String SIGNATURE =
            """
            Fristen räknas dygnet runt, också på helger.
            Det här är ett automatiskt meddelande från Enkanal. Svara inte på det.
            """;

    /** A clock of one case has something to tell. */
    public static Wording of(Reminder reminder, String reference, UUID reportId, String publicUrl, Instant now) {
        var stage = Words.stage(reminder.track(), reminder.stage());
        return new Wording(
                "%s: %s".formatted(reference, headline(reminder)),
                """
                Ärende %s
                %s
                %s.
                %s
                Öppna ärendet: %s/arenden/%s

                %s"""
                        .formatted(
                                reference,
                                stage,
                                capital(SwedishTime.leftUntil(now, reminder.dueAt())),
                                advice(reminder),
                                publicUrl,
                                reportId,
                                SIGNATURE));
    }

    /** So many new cases since the last mail, of which this is the nearest date. */
    public static Wording ofNewCases(int cases, Instant nearestAt, String publicUrl, Instant now) {
        var count = cases == 1 ? "Ett nytt ärende" : cases + " nya ärenden";
        var nearest = nearestAt == null
                ? "Ingen frist är planerad."
                : "Närmaste frist: %s.".formatted(SwedishTime.leftUntil(now, nearestAt));
        return new Wording(
                count,
                """
                %s väntar på att någon bestämmer.
                %s

                Öppna listan: %s/arenden

                %s"""
                        .formatted(count, nearest, publicUrl, SIGNATURE));
    }

    private static String headline(Reminder reminder) {
        return switch (reminder.kind()) {
            case DUE_SOON -> "mindre än %s kvar".formatted(whole(reminder));
            case PLANNED_PASSED -> "bestäm när ni fick vetskap";
            case MISSED -> "fristen har gått ut";
        };
    }

    private static String advice(Reminder reminder) {
        return switch (reminder.kind()) {
            case DUE_SOON -> reminder.planned() ? "Tiden är planerad: ingen har bestämt när ni fick vetskap.\n" : "";
            case PLANNED_PASSED -> "Den planerade tiden har passerat. Bestäm när ni fick vetskap.\n";
            case MISSED ->
                reminder.reasonIfLate()
                        ? "Skicka det ändå, och skriv varför det är sent: lagen kräver det.\n"
                        : "Skicka det ändå.\n";
        };
    }

    private static String whole(Reminder reminder) {
        long hours = reminder.left().toHours();
        if (hours == 1) {
            return "1 timme";
        }
        return hours > 24 ? reminder.left().toDays() + " dygn" : hours + " timmar";
    }

    private static String capital(String sentence) {
        return Character.toUpperCase(sentence.charAt(0)) + sentence.substring(1);
    }
}
