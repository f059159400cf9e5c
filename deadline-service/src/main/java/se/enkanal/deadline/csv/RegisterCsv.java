package se.enkanal.deadline.csv;

import java.util.List;
import java.util.function.Function;
import se.enkanal.contracts.facts.Fact;
import se.enkanal.deadline.casework.Decision;
import se.enkanal.deadline.casework.Dossier;
import se.enkanal.deadline.casework.RegisterEntry;
import se.enkanal.deadline.word.FactWords;
import se.enkanal.deadline.word.SwedishTime;
import se.enkanal.deadline.word.Words;

/** The register as a table that a controller can hand over. */
public final class RegisterCsv {

    public static final String TYPE = "text/csv;charset=UTF-8";
    public static final String AS_A_FILE = "attachment; filename=\"register.csv\"";

    private static final CsvTable<RegisterEntry> TABLE = new CsvTable<RegisterEntry>()
            .text("referens", RegisterEntry::reference)
            .text("organisation", RegisterEntry::organisationName)
            .text("inkom", entry -> SwedishTime.tight(entry.receivedAt()))
            .text("hände", fact(Fact.OCCURRED_AT))
            .text("märktes", fact(Fact.NOTICED_AT))
            .text("vad_hände", fact(Fact.EVENTS))
            .text("vems_uppgifter", fact(Fact.SUBJECTS))
            .text(
                    "antal_personer",
                    entry -> entry.facts().knows(Fact.SUBJECT_NUMBER)
                            ? FactWords.answer(entry.facts(), Fact.SUBJECT_NUMBER)
                            : FactWords.answer(entry.facts(), Fact.SUBJECT_COUNT))
            .text("slags_uppgifter", fact(Fact.DATA_KINDS))
            .text("följder", fact(Fact.CONSEQUENCES))
            .text("åtgärder", fact(Fact.MEASURES))
            .text("utfall", entry -> Words.word("ruling", entry.ruling().name()))
            .text(
                    "risk",
                    entry -> entry.risk() == null
                            ? ""
                            : Words.word("risk", entry.risk().name()))
            .text("bestämt", decided(taken -> SwedishTime.tight(taken.at())))
            .text(
                    "vetskap",
                    decision(decision -> decision.awareAt() == null ? "" : SwedishTime.tight(decision.awareAt())))
            .text("skäl", decided(Dossier.Decided::reason))
            .text("dataskyddsombudets_råd", decided(Dossier.Decided::dpoAdvice))
            .text(
                    "informera_berörda",
                    decision(decision -> decision.informDataSubjects() == null
                            ? ""
                            : Words.word("inform", decision.informDataSubjects().name())))
            .text("regelbok", entry -> entry.rulebook().version())
            .text("vilar_på", RegisterCsv::rests)
            .text("anmält", filed(filed -> SwedishTime.tight(filed.submission().submittedAt())))
            .text("myndighetens_referens", filed(filed -> filed.submission().authorityReference()))
            .text("sen", filed(filed -> filed.late() ? "ja" : "nej"))
            .text("skäl_till_försening", filed(Dossier.Filed::delayReason));

    public static String of(List<RegisterEntry> entries) {
        return TABLE.of(entries);
    }

    private static Function<RegisterEntry, Object> fact(Fact fact) {
        return entry -> FactWords.answer(entry.facts(), fact);
    }

    private static Function<RegisterEntry, Object> decided(Function<Dossier.Decided, Object> of) {
        return entry -> entry.decided().map(of).orElse("");
    }

    private static Function<RegisterEntry, Object> decision(Function<Decision, Object> of) {
        return decided(taken -> of.apply(taken.decision()));
    }

    /** Of the first submission: the one that met the clock. */
    private static Function<RegisterEntry, Object> filed(Function<Dossier.Filed, Object> of) {
        return entry -> entry.submissions().stream().findFirst().map(of).orElse("");
    }

    private static String rests(RegisterEntry entry) {
        return String.join(
                "; ",
                entry.rests().stream()
                        .map(asked -> "%s %s (%s)"
                                .formatted(
                                        asked.question(),
                                        Words.word("answer", asked.answer()),
                                        asked.lagrum() == null ? asked.rule() : asked.lagrum()))
                        .toList());
    }

    private RegisterCsv() {}
}
