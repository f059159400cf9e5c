package se.enkanal.deadline.word;

import java.time.Duration;
import java.time.Period;
import java.util.Locale;
import se.enkanal.contracts.Anchor;
import se.enkanal.contracts.Within;
import se.enkanal.deadline.clock.Clock;
import se.enkanal.deadline.clock.Start;

/** Each date explains itself: how much time, from what, and how sure that is. */
public final class ClockWords {

    private static final Locale SWEDISH = Locale.of("sv", "SE");

    public static String explained(Clock clock) {
        var limit = limit(clock.counted().within());
        return switch (clock.start()) {
            case Start.Awaited() -> "%s från att %s.".formatted(limit, anchor(clock));
            case Start.Planned(var at)
            when clock.tentative() ->
                "%s från %s, då %s. Pågår det fortfarande då lämnas steget %s i stället, och det här räknas från att hanteringen är klar."
                        .formatted(limit, SwedishTime.written(at), past(clock), inPlace(clock));
            case Start.Planned(var at) ->
                "%s från %s, då det tidigast kan ha varit känt. Ingen har bekräftat tiden än."
                        .formatted(limit, SwedishTime.written(at));
            case Start.Confirmed(var at) -> "%s från %s, då %s.".formatted(limit, SwedishTime.written(at), past(clock));
            case Start.Postponed() ->
                "%s från att %s. Steget %s är lämnat. Skriv i beslutet när hanteringen var klar, så räknas fristen."
                        .formatted(limit, anchor(clock), inPlace(clock));
            case Start.Resumed(var at) -> "%s från %s, då %s.".formatted(limit, SwedishTime.written(at), past(clock));
        };
    }

    /** Why an open clock's date is only planned; empty where somebody stands for it. */
    public static String plan(Clock clock) {
        if (!clock.open() || clock.start().confirmed()) {
            return "";
        }
        return clock.tentative()
                ? "Planerad tid. Den gäller om det är över då."
                : "Planerad tid. Ingen har bestämt när ni fick vetskap.";
    }

    private static String inPlace(Clock clock) {
        return stage(clock, clock.law().postponed().by());
    }

    private static String stage(Clock clock, String stage) {
        return Words.stage(clock.track(), stage).toLowerCase(SWEDISH);
    }

    private static String limit(Within within) {
        return switch (within) {
            case null -> "Utan onödigt dröjsmål";
            case Within.Hours(var hours) -> hours(hours);
            case Within.CalendarPeriod(var period) -> period(period);
        };
    }

    private static String hours(Duration hours) {
        return hours.toHours() == 1 ? "1 timme" : hours.toHours() + " timmar";
    }

    private static String period(Period period) {
        if (period.equals(Period.ofMonths(1))) {
            return "En kalendermånad";
        }
        return period.toTotalMonths() > 0 ? period.toTotalMonths() + " kalendermånader" : period.getDays() + " dygn";
    }

    private static String anchor(Clock clock) {
        return switch (clock.counted().from()) {
            case Anchor.Noticed() -> "det märks";
            case Anchor.Aware() -> "ni får vetskap";
            case Anchor.Significant() -> "ni bedömer incidenten som betydande";
            case Anchor.Submitted(var stage) -> "steget %s skickas".formatted(stage(clock, stage));
            case Anchor.Requested() -> "myndigheten ber om det";
            case Anchor.HandlingEnded() -> "hanteringen är klar";
        };
    }

    private static String past(Clock clock) {
        return switch (clock.counted().from()) {
            case Anchor.Noticed() -> "det märktes";
            case Anchor.Aware() -> "ni fick vetskap";
            case Anchor.Significant() -> "ni bedömde incidenten som betydande";
            case Anchor.Submitted(var stage) -> "steget %s skickades".formatted(stage(clock, stage));
            case Anchor.Requested() -> "myndigheten bad om det";
            case Anchor.HandlingEnded() -> "hanteringen var klar";
        };
    }

    private ClockWords() {}
}
