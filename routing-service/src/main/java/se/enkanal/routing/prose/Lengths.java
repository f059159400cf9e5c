package se.enkanal.routing.prose;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import se.enkanal.contracts.Within;

/** Lengths of time and shares as a person says them: <i>5 timmar och 30 minuter</i>. */
public final class Lengths {

    private static final int HOURS_SAID_AS_HOURS = 96;

    public static String of(Duration length) {
        var said = new ArrayList<String>();
        long hours = length.toHours();
        if (hours > HOURS_SAID_AS_HOURS) {
            said.addAll(units(hours / 24, "dygn", "dygn"));
            hours %= 24;
        }
        said.addAll(units(hours, "timme", "timmar"));
        said.addAll(units(length.toMinutesPart(), "minut", "minuter"));
        said.addAll(units(length.toSecondsPart(), "sekund", "sekunder"));
        return said.isEmpty() ? "0 minuter" : Lists.and(said);
    }

    /** How long a law gives; nothing is "without undue delay". */
    public static String of(Within within) {
        return switch (within) {
            case null -> "utan onödigt dröjsmål";
            case Within.Hours(var hours) -> "inom " + of(hours);
            case Within.CalendarPeriod(var period) -> "inom " + of(period);
        };
    }

    public static String number(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString().replace('.', ',');
    }

    public static String percent(BigDecimal share) {
        return number(share.movePointRight(2)) + "\u00a0%";
    }

    private static String of(Period period) {
        return Lists.and(Stream.of(
                        units(period.getYears(), "år", "år"),
                        units(period.getMonths(), "månad", "månader"),
                        units(period.getDays(), "dag", "dagar"))
                .flatMap(List::stream)
                .toList());
    }

    private static List<String> units(long number, String one, String many) {
        return number == 0 ? List.of() : List.of(number + "\u00a0" + (number == 1 ? one : many));
    }

    private Lengths() {}
}
