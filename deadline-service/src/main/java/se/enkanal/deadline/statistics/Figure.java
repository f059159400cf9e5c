package se.enkanal.deadline.statistics;

import java.time.YearMonth;

/** What an organisation had in one period, named by its first month. */
public record Figure(String organisation, YearMonth period, long reports, long events) {

    static Figure none(String organisation, YearMonth period) {
        return new Figure(organisation, period, 0, 0);
    }

    boolean nothing() {
        return reports == 0 && events == 0;
    }
}
