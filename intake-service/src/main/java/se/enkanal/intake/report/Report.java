package se.enkanal.intake.report;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.UUID;
import se.enkanal.contracts.Reference;
import se.enkanal.contracts.facts.Facts;
import se.enkanal.contracts.report.v1.ReportEvent.ReportReceived;
import se.enkanal.intake.organisation.RegisteredOrganisation;

/** One report as it came. {@code unit} is a registered unit's id, null where none was said. */
public record Report(
        UUID id,
        RegisteredOrganisation organisation,
        String unit,
        Facts facts,
        Instant receivedAt,
        Channel channel,
        String language,
        Texts texts) {

    private static final long FIRST = 1;

    public Report {
        requireNonNull(id, "id");
        requireNonNull(organisation, "organisation");
        requireNonNull(facts, "facts");
        requireNonNull(receivedAt, "receivedAt");
        requireNonNull(channel, "channel");
        requireNonNull(language, "language");
        requireNonNull(texts, "texts");
    }

    public Reference reference() {
        return Reference.of(id);
    }

    /** The same event however often it is announced. */
    public ReportReceived received() {
        return new ReportReceived(
                id,
                FIRST,
                null,
                receivedAt,
                reference().shown(),
                organisation.snapshot(),
                nameableUnit(),
                channel.name(),
                facts);
    }

    private String nameableUnit() {
        return unit == null
                ? null
                : organisation
                        .unit(unit)
                        .filter(found -> found.mayBeNamedWith(facts))
                        .map(found -> found.id())
                        .orElse(null);
    }
}
