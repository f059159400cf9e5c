package se.enkanal.routing.assessment.flow;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.Optional;
import se.enkanal.contracts.organisation.v1.Organisation;
import se.enkanal.contracts.organisation.v1.RegisteredSystem;
import se.enkanal.contracts.organisation.v1.Scope;
import se.enkanal.routing.assessment.Assessment;
import se.enkanal.routing.assessment.Question;
import se.enkanal.routing.organisation.SystemName;
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
                .map(id -> organisations.find(id).chain(found -> assess(question, found)))
                .orElseGet(() ->
                        Uni.createFrom().item(() -> Optional.of(assess(question, Scope.UNKNOWN, Optional.empty()))));
    }

    private Uni<Optional<Assessment>> assess(Question question, Optional<Organisation> found) {
        var named = found.flatMap(known -> SystemName.in(known, question.facts()));
        return organisations
                .systems(named.stream().toList())
                .map(systems -> found.map(known -> assess(question, known.scope(), named.map(systems::get))));
    }

    private Assessment assess(Question question, Scope known, Optional<RegisteredSystem> system) {
        return Assessment.of(question, question.scope().orElse(known), system, book.get());
    }
}
