package se.enkanal.deadline.casework.flow;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import se.enkanal.contracts.Ids;
import se.enkanal.deadline.casework.CaseFile;
import se.enkanal.deadline.casework.Decision;
import se.enkanal.deadline.casework.Turn;
import se.enkanal.deadline.casework.flow.Desk.Sitting;
import se.enkanal.deadline.casework.store.Correspondence;
import se.enkanal.outbox.Time;

/** A handler writes to the reporter. The text is left in intake-service, and only that it was is kept here. */
@Singleton
public class WriteToReporter {

    private final Desk desk;
    private final Reporter reporter;
    private final Correspondence correspondence;
    private final Time time;

    WriteToReporter(Desk desk, Reporter reporter, Correspondence correspondence, Time time) {
        this.desk = desk;
        this.reporter = reporter;
        this.correspondence = correspondence;
        this.time = time;
    }

    public Uni<CaseFile> write(Asker asker, Map<String, ?> said) {
        var id = Ids.newId(time.now());
        return desk.ask(asker, () -> read(Fields.of(said, Set.of("text"))))
                .call(() -> desk.look(asker, Decision.WHOLE_CASE))
                .chain(text -> reporter.leave(asker.reportId(), id, text, asker.person()))
                .chain(() -> desk.change(asker, Decision.WHOLE_CASE, "MessageSent", sitting -> note(sitting, id)));
    }

    private static String read(Fields fields) {
        var text = fields.requiredText("text", "Skriv något till den som rapporterade.");
        fields.orRefuse();
        return text;
    }

    private Uni<Turn> note(Sitting sitting, UUID id) {
        return correspondence
                .addMessage(sitting.tx(), sitting.file().reportId(), id, sitting.now(), sitting.actor())
                .replaceWith(() -> sitting.file().messageSent(id));
    }
}
