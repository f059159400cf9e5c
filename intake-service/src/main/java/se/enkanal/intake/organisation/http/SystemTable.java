package se.enkanal.intake.organisation.http;

import static java.util.Locale.ROOT;

import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.enkanal.contracts.facts.Flaw;
import se.enkanal.edge.Problems;
import se.enkanal.intake.organisation.ItSystem;

/**
 * An organisation's systems as a table: CSV in UTF-8, with commas or, as a Swedish spreadsheet writes it, semicolons. The
 * headers may be ours or KLASSA's Swedish words. Every flaw is named with its line.
 */
record SystemTable(List<ItSystem> systems) {

    private static final String HEADERS =
            "id,name,kind,confidentiality,integrity,availability,sectorCritical,medicalDevice,securitySensitive";

    private static final Map<String, String> OTHER_WORDS = Map.of(
            "namn", "name",
            "typ", "kind",
            "konfidentialitet", "confidentiality",
            "riktighet", "integrity",
            "tillgänglighet", "availability",
            "samhällsviktig", "sectorCritical",
            "medicinteknisk", "medicalDevice",
            "säkerhetskänslig", "securitySensitive");

    private static final List<String> LEVELS = List.of("0", "1", "2", "3", "4");
    private static final List<String> KINDS =
            List.of("RECORDS_OR_PLANNING", "MEDICATION", "ALARM_OR_CAMERA", "PHONE_OR_NETWORK", "LOGIN", "OTHER");
    private static final List<String> YES = List.of("ja", "j", "yes", "true", "1", "x");
    private static final List<String> NO = List.of("nej", "n", "no", "false", "0", "");
    private static final ObjectReader ROWS = CsvMapper.builder()
            .enable(CsvParser.Feature.WRAP_AS_ARRAY, CsvParser.Feature.TRIM_SPACES)
            .build()
            .readerFor(String[].class);

    static SystemTable read(byte[] csv) {
        var rows = rows(new String(csv, StandardCharsets.UTF_8).replace("\uFEFF", ""));
        if (rows.isEmpty()) {
            throw Problems.wrong(
                    List.of(Flaw.of("rad 1", Flaw.Code.REQUIRED, "Första raden ska vara rubriker: " + HEADERS)));
        }
        var headers = Stream.of(rows.getFirst()).map(SystemTable::header).toList();
        var flaws = new ArrayList<Flaw>();
        for (var needed : List.of("id", "name")) {
            if (!headers.contains(needed)) {
                flaws.add(Flaw.of("rad 1", Flaw.Code.REQUIRED, "Kolumnen %s behövs.".formatted(needed)));
            }
        }
        if (!flaws.isEmpty()) {
            throw Problems.wrong(flaws);
        }
        var systems = new ArrayList<ItSystem>();
        var seen = new HashSet<String>();
        for (int line = 2; line <= rows.size(); line++) {
            var typed = new TypedLine(line, headers, rows.get(line - 1), flaws);
            var system = typed.toSystem();
            if (!system.id().isEmpty()) {
                system.flawOfId(typed.place("id")).ifPresent(flaws::add);
            }
            if (!seen.add(system.id())) {
                flaws.add(Flaw.of("rad " + line, Flaw.Code.CONTRADICTION, "Id:t finns redan på en rad ovanför."));
            }
            systems.add(system);
        }
        if (!flaws.isEmpty()) {
            throw Problems.wrong(flaws);
        }
        return new SystemTable(List.copyOf(systems));
    }

    String toCsv() {
        return Stream.concat(Stream.of(HEADERS), systems.stream().map(SystemTable::line))
                .collect(Collectors.joining("\r\n", "", "\r\n"));
    }

    private static List<String[]> rows(String text) {
        var schema = CsvSchema.emptySchema()
                .withColumnSeparator(text.lines().findFirst().orElse("").contains(";") ? ';' : ',');
        try (var rows = ROWS.with(schema).<String[]>readValues(text)) {
            return rows.readAll().stream()
                    .filter(row -> Stream.of(row).anyMatch(cell -> !cell.isBlank()))
                    .toList();
        } catch (IOException unreadable) {
            throw Problems.wrong(
                    List.of(Flaw.of("tabellen", Flaw.Code.UNREADABLE, "Tabellen går inte att läsa som CSV.")));
        }
    }

    private static String header(String cell) {
        var word = cell.strip();
        return OTHER_WORDS.getOrDefault(
                word.toLowerCase(ROOT),
                Stream.of(HEADERS.split(","))
                        .filter(word::equalsIgnoreCase)
                        .findFirst()
                        .orElse(word));
    }

    private static String line(ItSystem system) {
        return Stream.of(
                        system.id(),
                        system.name(),
                        system.kind(),
                        system.confidentiality(),
                        system.integrity(),
                        system.availability(),
                        system.sectorCritical(),
                        system.medicalDevice(),
                        system.securitySensitive())
                .map(SystemTable::cell)
                .collect(Collectors.joining(","));
    }

    /** Quoted where it must be; what a spreadsheet would take for a formula stays a text. */
    private static String cell(Object value) {
        var text = value == null ? "" : value.toString();
        if (!text.isEmpty() && "=+-@".indexOf(text.charAt(0)) >= 0) {
            text = "'" + text;
        }
        return text.matches("(?s).*[\",;\r\n].*") ? '"' + text.replace("\"", "\"\"") + '"' : text;
    }

    /** One line of the table, as somebody typed it. */
    private record TypedLine(int line, List<String> headers, String[] cells, List<Flaw> flaws) {

        ItSystem toSystem() {
            return new ItSystem(
                    needed("id").toLowerCase(ROOT),
                    needed("name"),
                    kind(),
                    level("confidentiality"),
                    level("integrity"),
                    level("availability"),
                    flag("sectorCritical"),
                    flag("medicalDevice"),
                    flag("securitySensitive"));
        }

        private String needed(String column) {
            var text = text(column);
            if (text.isEmpty()) {
                flaws.add(Flaw.of(place(column), Flaw.Code.REQUIRED, "Värdet behövs."));
            }
            return text;
        }

        private String kind() {
            var text = text("kind");
            if (text.isEmpty()) {
                return "OTHER";
            }
            return oneOf("kind", text, KINDS) ? text : "OTHER";
        }

        private Integer level(String column) {
            var text = text(column);
            return text.isEmpty() || !oneOf(column, text, LEVELS) ? null : Integer.valueOf(text);
        }

        private boolean flag(String column) {
            var text = text(column).toLowerCase(ROOT);
            return !NO.contains(text) && oneOf(column, text, YES);
        }

        private boolean oneOf(String column, String text, List<String> allowed) {
            if (!allowed.contains(text)) {
                flaws.add(new Flaw(
                        place(column), Flaw.Code.UNKNOWN_CODE, "Värdet finns inte bland de tillåtna.", allowed));
                return false;
            }
            return true;
        }

        private String text(String column) {
            int at = headers.indexOf(column);
            return at < 0 || at >= cells.length ? "" : cells[at].strip();
        }

        private String place(String column) {
            return "rad %d, %s".formatted(line, column);
        }
    }
}
