package se.enkanal.deadline.casework.intake;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.logging.Logger;
import se.enkanal.deadline.access.Person;
import se.enkanal.deadline.casework.Told;
import se.enkanal.deadline.casework.flow.Reporter;
import se.enkanal.deadline.problem.Refused;

/** Reaches the reporter through intake-service. */
@Singleton
class ReporterInIntake implements Reporter {

    private static final Logger LOG = Logger.getLogger(ReporterInIntake.class);

    private static final String REPORTER = "REPORTER";

    private final IntakeApi intake;

    ReporterInIntake(@RestClient IntakeApi intake) {
        this.intake = intake;
    }

    @Override
    public Uni<Void> leave(UUID reportId, UUID messageId, String text, Person from) {
        return intake.leave(reportId, messageId, bearer(from), new IntakeApi.Text(text))
                .onFailure()
                .invoke(failure -> LOG.warnf(
                        "report=%s message=%s outcome=intake-away reason=%s",
                        reportId, messageId, failure.getClass().getSimpleName()))
                .onFailure()
                .transform(failure -> Refused.intakeAway())
                .replaceWithVoid();
    }

    @Override
    public Uni<Optional<Told>> told(UUID reportId, Person reader) {
        return intake.narrative(reportId, bearer(reader))
                .map(answer -> Optional.of(told(answer)))
                .onFailure()
                .invoke(failure -> LOG.warnf(
                        "report=%s narrative outcome=intake-away reason=%s",
                        reportId, failure.getClass().getSimpleName()))
                .onFailure()
                .recoverWithItem(Optional.empty());
    }

    private static Told told(IntakeApi.Narrative answer) {
        var messages = Optional.ofNullable(answer.messages()).orElse(List.of()).stream()
                .map(message -> new Told.Message(message.at(), REPORTER.equals(message.from()), message.text()))
                .toList();
        return new Told(
                answer.narrative(),
                answer.contact(),
                Optional.ofNullable(answer.unitName()).orElse(answer.unit()),
                answer.systemName(),
                answer.noticed(),
                answer.supplements(),
                messages);
    }

    private static String bearer(Person person) {
        return "Bearer " + person.token();
    }
}
