package se.enkanal.routing.assessment.flow;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.Optional;
import se.enkanal.contracts.organisation.v1.Scope;
import se.enkanal.routing.assessment.Assessment;
import se.enkanal.routing.assessment.Question;
import se.enkanal.routing.organisation.store.Organisations;
import se.enkanal.routing.rulebook.CurrentBook;

/** Assesses facts without keeping them. */
@Singleton
public class Assess {

    private final CurrentBook book;
    private final Organisations organisations;

    Assess(CurrentBook book, Organisations organisations) {
        this.book = book;
        this.organisations = organisations;
    }

    /** The assessment, or nothing where the organisation named is not known. */
    public Uni<Optional<Assessment>> assess(Question question) {
        return question.organisation()
                .map(id -> organisations.find(id).map(found -> found.map(known -> assess(question, known.scope()))))
                .orElseGet(() -> Uni.createFrom().item(() -> Optional.of(assess(question, Scope.UNKNOWN))));
    }

    private Assessment assess(Question question, Scope known) {
        return Assessment.of(question, question.scope().orElse(known), book.get());
    }
}
