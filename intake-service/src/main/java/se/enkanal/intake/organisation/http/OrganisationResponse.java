package se.enkanal.intake.organisation.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import se.enkanal.intake.organisation.RegisteredOrganisation;
import se.enkanal.intake.organisation.ReportingChannel;

/** What anybody may know of an organisation. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record OrganisationResponse(String id, String name, String operator, String kommunkod, String kind, boolean open) {

    static OrganisationResponse from(RegisteredOrganisation organisation) {
        return new OrganisationResponse(
                organisation.id(),
                organisation.name(),
                organisation.operator().id(),
                organisation.kommunkod(),
                organisation.kind(),
                organisation.channel() == ReportingChannel.OPEN);
    }
}
