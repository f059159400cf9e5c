package se.enkanal.deadline.casework.page;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.UUID;
import se.enkanal.deadline.access.Person;
import se.enkanal.deadline.casework.Told;
import se.enkanal.deadline.casework.flow.ReadCase;
import se.enkanal.deadline.casework.flow.Reporter;
import se.enkanal.deadline.page.FormMark;
import se.enkanal.deadline.page.Frame;
import se.enkanal.deadline.problem.Refused;
import se.enkanal.outbox.Time;

/** Puts one case on a page, with whatever somebody had typed there. */
@Singleton
class CasePage {

    private final ReadCase read;
    private final Reporter reporter;
    private final FormMark mark;
    private final Time time;

    CasePage(ReadCase read, Reporter reporter, FormMark mark, Time time) {
        this.read = read;
        this.reporter = reporter;
        this.mark = mark;
        this.time = time;
    }

    @CheckedTemplate(basePath = "case")
    record show(CaseView view) implements TemplateInstance {}

    Uni<Response> shown(UUID id, Person person, boolean withWords, FormState form, String done) {
        return shown(id, person, withWords, form, done, Response.Status.OK.getStatusCode());
    }

    /** The reporter's own words are fetched only when asked for: each reading is logged where they are kept. */
    Uni<Response> shown(UUID id, Person person, boolean withWords, FormState form, String done, int status) {
        return read.read(id, person)
                .chain(dossier -> told(id, person, withWords)
                        .map(told -> CaseView.of(
                                dossier,
                                person.caller(),
                                Frame.of(person, mark, time.now()),
                                told,
                                withWords,
                                form,
                                done,
                                time.now())))
                .map(view -> Response.status(status)
                        .entity(new show(view))
                        .type(CasePages.HTML)
                        .build());
    }

    /** The case that was just put away, to be taken back with one click. */
    Uni<Optional<RowView>> aside(UUID id, Person person) {
        return id == null
                ? Uni.createFrom().item(Optional.empty())
                : read.read(id, person)
                        .map(dossier -> Optional.of(ListViews.row(dossier.file(), person.caller(), time.now())))
                        .onFailure(Refused.class)
                        .recoverWithItem(Optional.empty());
    }

    private Uni<Optional<Told>> told(UUID id, Person person, boolean withWords) {
        return withWords ? reporter.told(id, person) : Uni.createFrom().item(Optional.empty());
    }
}
