package se.enkanal.intake.organisation.http;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import se.enkanal.contracts.facts.Flaw;
import se.enkanal.edge.Problems;
import se.enkanal.intake.organisation.ItSystem;
import se.enkanal.intake.organisation.Operator;
import se.enkanal.intake.organisation.RegisteredOrganisation;
import se.enkanal.intake.organisation.ReportingChannel;
import se.enkanal.intake.organisation.Unit;
import se.enkanal.outbox.EventJson;

/** An organisation as an administrator wants it. It stays under its operator, which is changed elsewhere. */
record OrganisationRequest(
        String name,
        String organisationNumber,
        String kommunkod,
        String kind,
        ReportingChannel channel,
        String supportPhone,
        Map<String, List<String>> addresses,
        List<Unit> units,
        List<ItSystem> systems) {

    private static final List<String> KINDS = List.of("NAMND", "REGION_BOARD", "MUNICIPAL_COMPANY", "PRIVATE", "STATE");

    private static final ObjectReader READER = EventJson.MAPPER
            .readerFor(OrganisationRequest.class)
            .with(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

    static OrganisationRequest read(byte[] body) {
        try {
            return READER.readValue(body);
        } catch (UnrecognizedPropertyException unknown) {
            throw Problems.wrong(List.of(Flaw.of(path(unknown), Flaw.Code.UNKNOWN_FIELD, "Fältet finns inte.")));
        } catch (JsonMappingException wrong) {
            throw Problems.wrong(List.of(Flaw.of(path(wrong), Flaw.Code.UNREADABLE, "Värdet går inte att förstå.")));
        } catch (IOException unreadable) {
            throw Problems.unreadable();
        }
    }

    RegisteredOrganisation toOrganisation(String id, Operator operator) {
        var flaws = flaws();
        if (!flaws.isEmpty()) {
            throw Problems.wrong(flaws);
        }
        return new RegisteredOrganisation(
                id,
                name,
                operator,
                organisationNumber,
                kommunkod,
                kind,
                channel,
                supportPhone,
                addresses,
                units,
                systems);
    }

    private List<Flaw> flaws() {
        var flaws = new ArrayList<Flaw>();
        if (name == null || name.isBlank()) {
            flaws.add(Flaw.of("name", Flaw.Code.REQUIRED, "Organisationen måste ha ett namn."));
        }
        if (channel == null) {
            flaws.add(Flaw.of("channel", Flaw.Code.REQUIRED, "Säg vem som får rapportera."));
        }
        if (!KINDS.contains(kind)) {
            flaws.add(new Flaw("kind", Flaw.Code.UNKNOWN_CODE, "Säg vilket slags organisation det är.", KINDS));
        }
        for (int at = 0; systems != null && at < systems.size(); at++) {
            addFlaws(systems.get(at), "systems." + at, flaws);
        }
        return flaws;
    }

    private static void addFlaws(ItSystem system, String place, List<Flaw> flaws) {
        if (system == null) {
            flaws.add(Flaw.of(place, Flaw.Code.REQUIRED, "Säg vilket system det är."));
            return;
        }
        system.flawOfId(place + ".id").ifPresent(flaws::add);
        if (!system.levelsAreKlassas()) {
            flaws.add(Flaw.of(place, Flaw.Code.NOT_ALLOWED, "KLASSA:s nivåer går från 0 till 4."));
        }
    }

    private static String path(JsonMappingException wrong) {
        return wrong.getPath().stream()
                .map(part -> part.getFieldName() == null ? String.valueOf(part.getIndex()) : part.getFieldName())
                .collect(Collectors.joining("."));
    }
}
