package se.enkanal.intake.organisation.store;

import static se.enkanal.outbox.EventJson.MAPPER;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import java.util.List;
import java.util.Map;
import se.enkanal.contracts.organisation.v1.Scope;
import se.enkanal.intake.organisation.ItSystem;
import se.enkanal.intake.organisation.Operator;
import se.enkanal.intake.organisation.RegisteredOrganisation;
import se.enkanal.intake.organisation.ReportingChannel;
import se.enkanal.intake.organisation.Unit;

/** An organisation and its operator as they lie in the tables. */
final class OrganisationRow {

    private static final TypeReference<Map<String, List<String>>> ADDRESSES = new TypeReference<>() {};
    private static final TypeReference<List<Unit>> UNITS = new TypeReference<>() {};
    private static final TypeReference<List<ItSystem>> SYSTEMS = new TypeReference<>() {};

    static RegisteredOrganisation toOrganisation(Row row) {
        try {
            return new RegisteredOrganisation(
                    row.getString("id"),
                    row.getString("name"),
                    new Operator(
                            row.getString("operator"),
                            row.getString("operator_name"),
                            row.getString("operator_number"),
                            MAPPER.readValue(row.getString("scope"), Scope.class)),
                    row.getString("organisation_number"),
                    row.getString("kommunkod"),
                    row.getString("kind"),
                    ReportingChannel.valueOf(row.getString("channel")),
                    row.getString("support_phone"),
                    MAPPER.readValue(row.getString("addresses"), ADDRESSES),
                    MAPPER.readValue(row.getString("units"), UNITS),
                    MAPPER.readValue(row.getString("systems"), SYSTEMS));
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException("An organisation that cannot be read: " + row.getString("id"), unreadable);
        }
    }

    static Tuple operator(Operator operator) {
        return Tuple.of(operator.id(), operator.name(), operator.organisationNumber(), json(operator.scope()));
    }

    static Tuple organisation(RegisteredOrganisation organisation, String changedBy) {
        return Tuple.tuple()
                .addString(organisation.id())
                .addString(organisation.operator().id())
                .addString(organisation.name())
                .addString(organisation.organisationNumber())
                .addString(organisation.kommunkod())
                .addString(organisation.kind())
                .addString(organisation.channel().name())
                .addString(organisation.supportPhone())
                .addString(json(organisation.addresses()))
                .addString(json(organisation.units()))
                .addString(json(organisation.systems()))
                .addString(changedBy);
    }

    private static String json(Object value) {
        try {
            return MAPPER.writeValueAsString(value);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private OrganisationRow() {}
}
