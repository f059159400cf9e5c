package se.enkanal.deadline.casework.flow;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.enkanal.contracts.Ids;
import se.enkanal.contracts.verdict.v1.Risk;
import se.enkanal.deadline.casework.CaseFile;
import se.enkanal.deadline.casework.Decision;
import se.enkanal.deadline.casework.Decision.Exemption;
import se.enkanal.deadline.casework.Decision.InformDataSubjects;
import se.enkanal.deadline.casework.Ruling;
import se.enkanal.deadline.casework.Turn;
import se.enkanal.deadline.casework.flow.Desk.Sitting;
import se.enkanal.deadline.casework.store.Cases;
import se.enkanal.deadline.casework.store.Decisions;
import se.enkanal.deadline.problem.Refused;
import se.enkanal.outbox.Time;

/** A person confirms or overrides what the rules propose, and says when we became aware. */
@Singleton
public class DecideCase {

    private static final Set<String> FIELDS = Set.of(
            "track",
            "outcome",
            "risk",
            "informDataSubjects",
            "exemption",
            "awareAt",
            "significantAt",
            "handlingEndedAt",
            "reason",
            "dpoAdvice",
            "adviceFollowed");

    private final Desk desk;
    private final Cases cases;
    private final Decisions decisions;
    private final Time time;

    DecideCase(Desk desk, Cases cases, Decisions decisions, Time time) {
        this.desk = desk;
        this.cases = cases;
        this.decisions = decisions;
        this.time = time;
    }

    private record Asked(Decision decision, String reason, String dpoAdvice) {}

    public Uni<CaseFile> decide(Asker asker, Map<String, ?> said) {
        return desk.ask(asker, () -> read(Fields.of(said, FIELDS)))
                .chain(asked -> desk.change(
                        asker, asked.decision().track(), "DecisionRecorded", sitting -> take(sitting, asked)));
    }

    private Asked read(Fields fields) {
        var ruling = fields.requiredCode("outcome", Ruling.class, "Välj vad ni bestämmer.");
        var track = ruling == Ruling.NOT_A_REPORT
                ? Decision.WHOLE_CASE
                : fields.requiredText("track", "Säg vilket regelverk beslutet gäller.");
        var risk = fields.code("risk", Risk.class);
        var inform = fields.code("informDataSubjects", InformDataSubjects.class);
        var exemption = fields.code("exemption", Exemption.class);
        var awareAt = fields.time("awareAt");
        var significantAt = fields.time("significantAt");
        var endedAt = fields.time("handlingEndedAt");
        var followed = fields.flag("adviceFollowed");
        var advice = fields.text("dpoAdvice");
        var reason = fields.requiredText("reason", "Skriv varför ni bestämmer så.");
        fields.orRefuse();
        var id = Ids.newId(time.now());
        return new Asked(
                new Decision(id, track, ruling, risk, inform, exemption, awareAt, significantAt, endedAt, followed, 0),
                reason,
                advice);
    }

    private Uni<Turn> take(Sitting sitting, Asked asked) {
        var file = sitting.file();
        var flaws = asked.decision().flaws(file, sitting.now());
        if (!flaws.isEmpty()) {
            throw Refused.wrong(flaws);
        }
        var turn = file.decided(asked.decision(), sitting.now());
        var standing = turn.after().decisions().getOrDefault(asked.decision().track(), asked.decision());
        var taken = new Decisions.Taken(
                file.reportId(),
                standing,
                asked.reason(),
                asked.dpoAdvice(),
                file.verdict(),
                sitting.now(),
                sitting.actor());
        var before = Optional.ofNullable(file.decisions().get(standing.track()));
        return decisions
                .add(sitting.tx(), taken, before, sitting.key())
                .chain(() -> cases.saveVerdicts(sitting.tx(), List.of(turn.after())))
                .replaceWith(turn);
    }
}
