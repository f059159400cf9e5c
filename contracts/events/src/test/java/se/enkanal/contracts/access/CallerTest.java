package se.enkanal.contracts.access;

import static org.assertj.core.api.Assertions.assertThat;
import static se.enkanal.contracts.access.Caller.ANALYST;
import static se.enkanal.contracts.access.Caller.DPO;
import static se.enkanal.contracts.access.Caller.HANDLER;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CallerTest {

    private static final String CARE = "sundsvall.vard-och-omsorg";
    private static final String SCHOOL = "sundsvall.barn-och-utbildning";
    private static final String KOMMUN = "sundsvall";
    private static final String GDPR = "PERSONAL_DATA_BREACH";
    private static final String IT = "IT_INCIDENT";

    @Test
    void aRoleHoldsForEveryListedOrganisation() {
        var caller = Caller.of("kim", List.of(HANDLER), List.of(CARE, SCHOOL));

        assertThat(caller.is(HANDLER)).isTrue();
        assertThat(caller.is(HANDLER, CARE)).isTrue();
        assertThat(caller.is(HANDLER, SCHOOL, GDPR)).isTrue();
        assertThat(caller.is(DPO)).isFalse();
        assertThat(caller.is(DPO, CARE)).isFalse();
        assertThat(caller.is(HANDLER, KOMMUN)).isFalse();
    }

    @Test
    void aGrantHoldsWhereItWasGiven() {
        var caller = Caller.of("kim", Map.of(CARE, List.of(HANDLER), SCHOOL, List.of(DPO)));

        assertThat(caller.is(HANDLER, CARE)).isTrue();
        assertThat(caller.is(HANDLER, SCHOOL)).isFalse();
        assertThat(caller.is(DPO, SCHOOL)).isTrue();
        assertThat(caller.is(DPO, CARE)).isFalse();
    }

    @Test
    void aRightNarrowedToATrackOpensTheCaseButActsOnItsTrackOnly() {
        var caller = Caller.of("kim", Map.of(KOMMUN, List.of(HANDLER + ":" + IT)));

        assertThat(caller.is(HANDLER)).isTrue();
        assertThat(caller.is(HANDLER, KOMMUN)).isTrue();
        assertThat(caller.is(HANDLER, KOMMUN, IT)).isTrue();
        assertThat(caller.is(HANDLER, KOMMUN, GDPR)).isFalse();
    }

    @Test
    void aRightNarrowedInTheRolesIsARoleToo() {
        var caller = Caller.of("kim", List.of(HANDLER + ":" + IT), List.of(CARE));

        assertThat(caller.is(HANDLER)).isTrue();
        assertThat(caller.is(HANDLER, CARE, IT)).isTrue();
        assertThat(caller.is(HANDLER, CARE, GDPR)).isFalse();
    }

    @Test
    void aRightAtTheOperatorIsNoneAtTheOrganisationsWhoseIdsBeginTheSame() {
        var caller = Caller.of("kim", List.of(HANDLER), List.of(KOMMUN));

        assertThat(caller.is(HANDLER, KOMMUN)).isTrue();
        assertThat(caller.is(HANDLER, CARE)).isFalse();
    }

    @Test
    void oneWithARoleAndNoOrganisationSeesNothing() {
        var caller = Caller.of("kim", List.of(HANDLER), List.of());

        assertThat(caller.is(HANDLER)).isTrue();
        assertThat(caller.organisations(HANDLER)).isEmpty();
    }

    @Test
    void listsTheOrganisationsOfAnyOfTheRoles() {
        var caller = Caller.of(
                "kim",
                Map.of(CARE, List.of(HANDLER), SCHOOL, List.of(DPO, ANALYST), KOMMUN, List.of("handler:IT_INCIDENT")));

        assertThat(caller.organisations(HANDLER)).containsExactlyInAnyOrder(CARE, KOMMUN);
        assertThat(caller.organisations(HANDLER, DPO)).containsExactlyInAnyOrder(CARE, SCHOOL, KOMMUN);
        assertThat(caller.organisations(Caller.ADMIN)).isEmpty();
    }

    @Test
    void aRoleThatOnlyBeginsTheSameIsAnother() {
        var caller = Caller.of("kim", List.of("handlers"), List.of(CARE));

        assertThat(caller.is(HANDLER)).isFalse();
        assertThat(caller.is(HANDLER, CARE)).isFalse();
    }
}
