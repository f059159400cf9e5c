package se.enkanal.intake.organisation.http;

import java.util.List;
import se.enkanal.intake.organisation.RegisteredOrganisation;
import se.enkanal.intake.secret.SignedLinks;

/** The units of an organisation, each with the address that its staff scan or follow. */
record UnitsResponse(List<UnitResponse> items, int page, int limit, int total) {

    record UnitResponse(String id, String name, int staff, boolean hidden, String link) {}

    static UnitsResponse of(RegisteredOrganisation organisation, SignedLinks links, String publicUrl) {
        var units = organisation.units().stream()
                .map(unit -> new UnitResponse(
                        unit.id(),
                        unit.name(),
                        unit.staff(),
                        unit.hidden(),
                        publicUrl + "/e/" + links.sign(unit.link())))
                .toList();
        return new UnitsResponse(units, 1, units.size(), units.size());
    }
}
