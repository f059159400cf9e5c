package se.enkanal.routing.simulation.http;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.enkanal.contracts.Within;
import se.enkanal.contracts.facts.Flaw;
import se.enkanal.routing.rule.Draft;
import se.enkanal.routing.rule.RuleBook;
import se.enkanal.routing.rule.RulesInForce;
import se.enkanal.routing.simulation.Simulation.Question;

/** What was asked for, as far as it could be understood, and what was wrong with the rest. Days are Swedish and inclusive. */
public record AskedRules(Optional<Question> question, List<Flaw> flaws) {

    private static final String DRAFT = "draft:";
    private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2199, 12, 31);

    public static AskedRules read(String rulebookAt, String from, String to, RuleBook book) {
        var flaws = new ArrayList<Flaw>();
        var rules = rules(rulebookAt, book, flaws);
        var first = day("from", from, flaws);
        var last = day("to", to, flaws);
        if (first.isPresent() && last.isPresent() && last.get().isBefore(first.get())) {
            flaws.add(Flaw.of("to", Flaw.Code.OUT_OF_ORDER, "Perioden slutar innan den börjar."));
        }
        return new AskedRules(
                rules.filter(known -> flaws.isEmpty())
                        .map(known -> new Question(
                                known, first.map(AskedRules::start), last.map(day -> start(day.plusDays(1))))),
                flaws);
    }

    private static Optional<RulesInForce> rules(String rulebookAt, RuleBook book, List<Flaw> flaws) {
        if (rulebookAt.isEmpty()) {
            flaws.add(flaw(Flaw.Code.REQUIRED, "Säg vilken dags regler, eller vilket förslag.", book));
            return Optional.empty();
        }
        var name = rulebookAt.startsWith(DRAFT) ? rulebookAt.substring(DRAFT.length()) : rulebookAt;
        var rules = book.draft(name).or(() -> parsed(rulebookAt).map(book::inForce));
        if (rules.isEmpty()) {
            flaws.add(flaw(Flaw.Code.UNKNOWN_CODE, "Skriv en dag som 2026-07-01, eller ett förslags namn.", book));
        }
        return rules;
    }

    private static Optional<LocalDate> day(String field, String text, List<Flaw> flaws) {
        if (text.isEmpty()) {
            return Optional.empty();
        }
        var day = parsed(text);
        if (day.isEmpty()) {
            flaws.add(Flaw.of(field, Flaw.Code.UNREADABLE, "Skriv en dag som 2026-07-01."));
        }
        return day;
    }

    private static Optional<LocalDate> parsed(String text) {
        try {
            return Optional.of(LocalDate.parse(text)).filter(day -> !day.isBefore(EARLIEST) && !day.isAfter(LATEST));
        } catch (DateTimeParseException unreadable) {
            return Optional.empty();
        }
    }

    private static Instant start(LocalDate day) {
        return day.atStartOfDay(Within.SWEDEN).toInstant();
    }

    private static Flaw flaw(Flaw.Code code, String message, RuleBook book) {
        return new Flaw(
                "rulebookAt",
                code,
                message,
                book.drafts().stream().map(Draft::name).toList());
    }
}
