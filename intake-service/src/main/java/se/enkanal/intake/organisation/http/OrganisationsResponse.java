package se.enkanal.intake.organisation.http;

import java.util.List;
import se.enkanal.intake.organisation.RegisteredOrganisation;

/** One page of organisations. */
record OrganisationsResponse(List<OrganisationResponse> items, int page, int limit, int total) {

    static OrganisationsResponse of(List<RegisteredOrganisation> found, int page, int limit) {
        return new OrganisationsResponse(
                found.stream()
                        .skip((page - 1L) * limit)
                        .limit(limit)
                        .map(OrganisationResponse::from)
                        .toList(),
                page,
                limit,
                found.size());
    }
}
