package se.enkanal.routing.simulation.page;

import java.util.Locale;

/** Numbers as Swedes write them: <i>100 000</i>. */
final class Numbers {

    static String of(long number) {
        return String.format(Locale.ROOT, "%,d", number).replace(',', '\u00a0');
    }

    private Numbers() {}
}
