package se.enkanal.deadline.statistics.http;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.ArrayList;
import java.util.List;
import se.enkanal.contracts.facts.Flaw;
import se.enkanal.deadline.problem.Refused;

/** Which part of a list a URL asks for. */
record PageQuery(int page, int limit) {

    private static final List<String> PARAMETERS = List.of("page", "limit");
    private static final int DEFAULT_LIMIT = 20;
    private static final int MOST = 100;

    static PageQuery of(MultivaluedMap<String, String> said) {
        var flaws = new ArrayList<Flaw>();
        said.keySet().stream()
                .filter(name -> !PARAMETERS.contains(name))
                .map(name -> new Flaw(name, Flaw.Code.UNKNOWN_FIELD, "Parametern finns inte.", PARAMETERS))
                .forEach(flaws::add);
        int page = number("page", said.getFirst("page"), 1, Integer.MAX_VALUE, flaws);
        int limit = number("limit", said.getFirst("limit"), DEFAULT_LIMIT, MOST, flaws);
        if (!flaws.isEmpty()) {
            throw Refused.wrong(flaws);
        }
        return new PageQuery(page, limit);
    }

    long skipped() {
        return (page - 1L) * limit;
    }

    private static int number(String name, String said, int unsaid, int most, List<Flaw> flaws) {
        try {
            int number = said == null ? unsaid : Integer.parseInt(said);
            if (number >= 1 && number <= most) {
                return number;
            }
        } catch (NumberFormatException unreadable) {
            // the one flaw below
        }
        flaws.add(Flaw.of(name, Flaw.Code.UNREADABLE, "Skriv ett heltal från 1 till %d.".formatted(most)));
        return unsaid;
    }
}
