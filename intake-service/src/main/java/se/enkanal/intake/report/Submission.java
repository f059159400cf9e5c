package se.enkanal.intake.report;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import se.enkanal.contracts.Ids;
import se.enkanal.contracts.facts.Fact;
import se.enkanal.contracts.facts.Facts;
import se.enkanal.contracts.facts.Flaw;
import se.enkanal.intake.organisation.Register;
import se.enkanal.intake.organisation.RegisteredOrganisation;
import se.enkanal.intake.report.SubmissionResult.Accepted;
import se.enkanal.intake.report.SubmissionResult.Rejected;

/**
 * What somebody wants to report, as they say it. {@code unit} is a registered id or null; {@code misread} is what could
 * not even be understood.
 */
public record Submission(
        String organisation,
        String unit,
        Map<String, ?> facts,
        Texts texts,
        Channel channel,
        Entrance entrance,
        String language,
        List<Flaw> misread) {

    public static final int LONGEST_NARRATIVE = 10_000;
    public static final int LONGEST_CONTACT = 500;

    public Submission {
        requireNonNull(facts, "facts");
        requireNonNull(texts, "texts");
        requireNonNull(channel, "channel");
        requireNonNull(entrance, "entrance");
        requireNonNull(language, "language");
        misread = List.copyOf(misread);
    }

    /** Becomes a report, or says everything that is wrong with it. */
    public SubmissionResult accept(Register register, Instant now) {
        var checked = Facts.check(facts, now).requiring(Fact.EVENTS);
        var receiver = organisation == null
                ? null
                : register.organisation(organisation).orElse(null);
        var flaws = new ArrayList<Flaw>(misread);
        flaws.addAll(checked.flaws());
        flaws.addAll(placeFlaws(receiver));
        flaws.addAll(textFlaws());
        if (receiver != null && texts.narrative() != null && receiver.keepsSecret(checked.facts())) {
            flaws.add(notToBeWritten("narrative"));
        }
        return flaws.isEmpty()
                ? new Accepted(
                        new Report(Ids.newId(now), receiver, unit, checked.facts(), now, channel, language, texts))
                : new Rejected(flaws);
    }

    /** What touches security-sensitive activity: the report goes through without a word of it. */
    public static Flaw notToBeWritten(String field) {
        return Flaw.of(
                field,
                Flaw.Code.NOT_ALLOWED,
                "Det här kan röra säkerhetskänslig verksamhet. Skriv inget om det här. Ring säkerhetsskyddschefen.");
    }

    private List<Flaw> placeFlaws(RegisteredOrganisation receiver) {
        if (organisation == null || organisation.isBlank()) {
            return List.of(Flaw.of("organisation", Flaw.Code.REQUIRED, "Säg vilken organisation rapporten gäller."));
        }
        if (receiver == null) {
            return List.of(Flaw.of("organisation", Flaw.Code.NOT_FOUND, "Organisationen finns inte här."));
        }
        if (!entrance.leadsTo(receiver.channel())) {
            return List.of(Flaw.of(
                    "organisation",
                    Flaw.Code.NOT_ALLOWED,
                    "Organisationen tar emot rapporter genom en länk från arbetsplatsen eller efter inloggning."));
        }
        if (unit != null && receiver.unit(unit).isEmpty()) {
            return List.of(Flaw.of("unit", Flaw.Code.NOT_FOUND, "Enheten finns inte i organisationen."));
        }
        return List.of();
    }

    private List<Flaw> textFlaws() {
        var flaws = new ArrayList<Flaw>();
        if (texts.narrative() != null && texts.narrative().length() > LONGEST_NARRATIVE) {
            flaws.add(Flaw.of(
                    "narrative",
                    Flaw.Code.TOO_LONG,
                    "Berättelsen får vara högst %d tecken.".formatted(LONGEST_NARRATIVE)));
        }
        if (texts.contact() != null && texts.contact().length() > LONGEST_CONTACT) {
            flaws.add(Flaw.of(
                    "contact",
                    Flaw.Code.TOO_LONG,
                    "Kontaktuppgiften får vara högst %d tecken.".formatted(LONGEST_CONTACT)));
        }
        return flaws;
    }
}
