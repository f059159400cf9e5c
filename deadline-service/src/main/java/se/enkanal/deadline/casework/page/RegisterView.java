package se.enkanal.deadline.casework.page;

import java.util.List;
import se.enkanal.contracts.facts.Fact;
import se.enkanal.contracts.verdict.v1.Risk;
import se.enkanal.deadline.casework.Decision;
import se.enkanal.deadline.casework.Dossier;
import se.enkanal.deadline.casework.RegisterEntry;
import se.enkanal.deadline.page.Frame;
import se.enkanal.deadline.word.FactWords;
import se.enkanal.deadline.word.SwedishTime;
import se.enkanal.deadline.word.Words;

/** The register of breaches as a page. */
public record RegisterView(Frame frame, List<Entry> entries, long total, int page, boolean more) {

    /** One breach; what nobody has said is empty. */
    public record Entry(
            String id,
            String reference,
            String organisation,
            String receivedAt,
            String what,
            String data,
            String consequences,
            String measures,
            String ruling,
            boolean decided,
            String risk,
            String aware,
            String reason,
            String advice,
            String by,
            List<String> rests,
            List<String> filed) {

        static Entry of(RegisterEntry entry) {
            var facts = entry.facts();
            return new Entry(
                    entry.reportId().toString(),
                    entry.reference(),
                    entry.organisationName(),
                    SwedishTime.tight(entry.receivedAt()),
                    FactWords.answer(facts, Fact.EVENTS),
                    FactWords.answer(facts, Fact.DATA_KINDS),
                    FactWords.answer(facts, Fact.CONSEQUENCES),
                    FactWords.answer(facts, Fact.MEASURES),
                    Words.word(
                            entry.decided().isPresent() ? "ruling" : "proposal",
                            entry.ruling().name()),
                    entry.decided().isPresent(),
                    word("risk", entry.risk()),
                    entry.decided()
                            .map(Dossier.Decided::decision)
                            .map(Decision::awareAt)
                            .map(SwedishTime::tight)
                            .orElse(""),
                    entry.decided().map(Dossier.Decided::reason).orElse(""),
                    entry.decided().map(Dossier.Decided::dpoAdvice).orElse(""),
                    entry.decided()
                            .map(taken -> "%s, %s".formatted(taken.by(), SwedishTime.tight(taken.at())))
                            .orElse(""),
                    entry.rests().stream()
                            .map(asked -> "%s %s".formatted(asked.question(), Words.word("answer", asked.answer())))
                            .toList(),
                    entry.submissions().stream().map(Entry::filed).toList());
        }

        private static String filed(Dossier.Filed filed) {
            var submission = filed.submission();
            return "%s %s, %s%s"
                    .formatted(
                            Words.stage(submission.track(), submission.stage()),
                            SwedishTime.tight(submission.submittedAt()),
                            submission.authorityReference(),
                            filed.late() ? " (sen)" : "");
        }

        private static String word(String kind, Risk risk) {
            return risk == null ? "" : Words.word(kind, risk.name());
        }
    }
}
