package se.enkanal.deadline.statistics.http;

import jakarta.ws.rs.NotAcceptableException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import se.enkanal.contracts.facts.Flaw;
import se.enkanal.deadline.problem.Refused;
import se.enkanal.deadline.statistics.Grain;
import se.enkanal.deadline.statistics.Selection;
import se.enkanal.deadline.statistics.Table;

/** What of a table a URL asks for, and in which form. */
record TableQuery(Selection selection, Format format, boolean byteOrderMark) {

    static final List<String> PARAMETERS = List.of("organisation", "period", "from", "to", "format", "bom");

    static TableQuery of(Table table, MultivaluedMap<String, String> said, List<MediaType> accepted) {
        return new Reading(table.grain(), said).query(table, accepted);
    }

    /** Reads parameter by parameter and remembers every flaw. */
    private record Reading(Grain grain, MultivaluedMap<String, String> said, List<Flaw> flaws) {

        Reading(Grain grain, MultivaluedMap<String, String> said) {
            this(grain, said, new ArrayList<>());
        }

        TableQuery query(Table table, List<MediaType> accepted) {
            said.keySet().stream()
                    .filter(name -> !PARAMETERS.contains(name))
                    .map(name -> new Flaw(name, Flaw.Code.UNKNOWN_FIELD, "Parametern finns inte.", PARAMETERS))
                    .forEach(flaws::add);
            var periods = all("period").stream()
                    .flatMap(text -> period("period", text).stream())
                    .toList();
            var from = all("from").stream().findFirst().flatMap(text -> period("from", text));
            var to = all("to").stream().findFirst().flatMap(text -> period("to", text));
            var format = format(accepted);
            var mark = oneOf("bom", List.of("1", "0"));
            if (from.isPresent() && to.isPresent() && from.get().isAfter(to.get())) {
                flaws.add(Flaw.of("to", Flaw.Code.OUT_OF_ORDER, "Slutet ligger före början."));
            }
            if (!periods.isEmpty() && (from.isPresent() || to.isPresent())) {
                flaws.add(Flaw.of("period", Flaw.Code.CONTRADICTION, "Ange antingen period eller from och to."));
            }
            if (!flaws.isEmpty()) {
                throw Refused.wrong(flaws);
            }
            return new TableQuery(
                    new Selection(table, all("organisation"), periods, from, to),
                    format,
                    mark.equals(Optional.of("1")));
        }

        /** The parameter says it; else the Accept header does. */
        private Format format(List<MediaType> accepted) {
            return all("format").isEmpty()
                    ? Format.acceptedAs(accepted).orElseThrow(NotAcceptableException::new)
                    : oneOf("format", Format.ids()).flatMap(Format::called).orElse(Format.JSON_STAT);
        }

        private Optional<String> oneOf(String name, List<String> allowed) {
            var text = all(name).stream().findFirst();
            text.filter(value -> !allowed.contains(value))
                    .map(value ->
                            new Flaw(name, Flaw.Code.UNKNOWN_CODE, "Värdet finns inte bland de tillåtna.", allowed))
                    .ifPresent(flaws::add);
            return text;
        }

        private Optional<YearMonth> period(String name, String text) {
            var period = grain.read(text);
            if (period.isEmpty()) {
                flaws.add(Flaw.of(
                        name,
                        Flaw.Code.UNREADABLE,
                        grain == Grain.MONTH ? "Skriv en månad som 2026-03." : "Skriv ett år som 2026."));
            }
            return period;
        }

        /** Repeated or parted by commas. */
        private List<String> all(String name) {
            return said.getOrDefault(name, List.of()).stream()
                    .flatMap(text -> Arrays.stream(text.split(",")))
                    .map(String::strip)
                    .filter(text -> !text.isEmpty())
                    .toList();
        }
    }
}
