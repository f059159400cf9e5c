package se.enkanal.intake.organisation.http;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import se.enkanal.contracts.Topics;
import se.enkanal.local.testing.Announced;
import se.enkanal.local.testing.RealParts;

@QuarkusTest
class OrganisationResourceTest {

    private static final String SOCIALNAMNDEN =
            """
            {"name": "Demokommunen, socialnämnden", "kind": "NAMND", "channel": "%s",
             "addresses": {"ALL": ["socialnamnden@demokommunen.example"]}}
            """;

    @Test
    void everyMunicipalityAndRegionCanBeReportedTo() {
        when().get("/intake/v1/organisations?limit=1000")
                .then()
                .statusCode(200)
                .body("total", is(314))
                .body("items.id", hasItems("sundsvall", "upplands-vasby", "habo", "habo-0305", "region-stockholm"));
    }

    @Test
    void aSearchFindsByEveryWord() {
        when().get("/intake/v1/organisations?q=region jämt")
                .then()
                .statusCode(200)
                .body("items.name", equalTo(java.util.List.of("Region Jämtland Härjedalen")));
    }

    @Test
    void pagesHaveTwentyUnlessAskedOtherwise() {
        when().get("/intake/v1/organisations?page=2")
                .then()
                .body("items.size()", is(20))
                .body("page", is(2))
                .body("limit", is(20));
        when().get("/intake/v1/organisations?page=0").then().statusCode(422);
    }

    @Test
    void thePublicSeesNoUnitsSystemsOrAddresses() {
        when().get("/intake/v1/organisations/demokommunen.vard-och-omsorg")
                .then()
                .statusCode(200)
                .body("open", is(true))
                .body("operator", equalTo("demokommunen"))
                .body("$", not(hasKey("units")))
                .body("$", not(hasKey("addresses")));
        when().get("/intake/v1/organisations/finns-inte").then().statusCode(404);
    }

    @Test
    void anAdministratorBringsInTheSystemsFromASpreadsheet() {
        var table = "id;namn;konfidentialitet;riktighet;tillgänglighet\nmoln;Molnet;1;2;3\n";

        put("handler", table).statusCode(403);
        put("admin", table.replace(";3", ";9"))
                .statusCode(422)
                .body("flaws.field", equalTo(java.util.List.of("rad 2, availability")));
        put("admin", table).statusCode(200);

        given().auth()
                .oauth2(RealParts.token("admin", "sorsele"))
                .get("/intake/v1/organisations/sorsele/systems")
                .then()
                .statusCode(200)
                .contentType("text/csv")
                .body(containsString("moln,Molnet,OTHER,1,2,3,false,false,false"));
        await("the levels on the topic").atMost(Duration.ofSeconds(30)).untilAsserted(() -> assertThat(
                        Announced.on(Topics.ORGANISATION))
                .anySatisfy(said -> {
                    assertThat(said.key()).isEqualTo("sorsele");
                    assertThat(said.json().at("/systems/0/id").asText()).isEqualTo("moln");
                    assertThat(said.json().at("/systems/0/availability").asInt())
                            .isEqualTo(3);
                    assertThat(said.text()).doesNotContain("Molnet");
                }));
    }

    @Test
    void aSystemThatNoReportCanNameIsRefusedAndNothingIsStored() {
        put("admin", "id;namn\nlarmen;Larmen\nRing Anna;Annas\n")
                .statusCode(422)
                .body("flaws.field", contains("rad 3, id"))
                .body("flaws[0].allowed", hasItems("a–z", "0–9"));
        given().contentType(ContentType.JSON)
                .auth()
                .oauth2(RealParts.token("admin", "sorsele"))
                .body(
                        """
                        {"name": "Sorsele", "kind": "NAMND", "channel": "OPEN",
                         "systems": [{"id": "larmen", "name": "Larmen"}, {"id": "Ring Anna", "name": "Annas"}, null]}
                        """)
                .put("/intake/v1/organisations/sorsele")
                .then()
                .statusCode(422)
                .body("flaws.field", contains("systems.1.id", "systems.2"));

        given().auth()
                .oauth2(RealParts.token("admin", "sorsele"))
                .get("/intake/v1/organisations/sorsele/systems")
                .then()
                .body(not(containsString("larmen")));
    }

    private static io.restassured.response.ValidatableResponse put(String role, String table) {
        return given().auth()
                .oauth2(RealParts.token(role, "sorsele"))
                .contentType("text/csv; charset=UTF-8")
                .body(table.getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .put("/intake/v1/organisations/sorsele/systems")
                .then();
    }

    @Test
    void eachOrganisationIsAnnouncedOnceWhenLoaded() {
        await("all organisations on the topic").atMost(Duration.ofSeconds(30)).untilAsserted(() -> assertThat(
                        Announced.on(Topics.ORGANISATION))
                .extracting(Announced.Said::key)
                .contains("sundsvall", "region-gotland", "demokommunen"));
        assertThat(Announced.on(Topics.ORGANISATION))
                .filteredOn(said -> said.key().equals("sundsvall"))
                .hasSize(1);
    }

    @Test
    void onlyTheOrganisationsOwnAdministratorChangesIt() {
        change("sundsvall", null).statusCode(401);
        change("sundsvall", RealParts.token("handler", "sundsvall")).statusCode(403);
        change("sundsvall", RealParts.token("admin", "timra")).statusCode(404);
    }

    @Test
    void aChangeIsSeenAtOnceAndAnnounced() {
        var admin = RealParts.token("admin", "demokommunen");

        change("demokommunen.socialnamnden", admin).statusCode(200).body("open", is(false));

        when().get("/intake/v1/organisations/demokommunen.socialnamnden").then().body("open", is(false));
        await("the change on the topic").atMost(Duration.ofSeconds(30)).untilAsserted(() -> assertThat(
                        Announced.on(Topics.ORGANISATION))
                .anySatisfy(said -> {
                    assertThat(said.key()).isEqualTo("demokommunen.socialnamnden");
                    assertThat(said.json().at("/version").asLong()).isGreaterThan(1);
                }));
    }

    @Test
    void itsAdministratorSeesEachUnitsLink() {
        given().auth()
                .oauth2(RealParts.token("admin", "demokommunen"))
                .get("/intake/v1/organisations/demokommunen.vard-och-omsorg/units")
                .then()
                .statusCode(200)
                .body("items.link", everyItem(containsString("/e/")))
                .body("items.name", hasItems("Solgården, avdelning 2"));
        when().get("/intake/v1/organisations/demokommunen.vard-och-omsorg/units")
                .then()
                .statusCode(401);
    }

    @Test
    void theApiSaysWhatItIs() {
        when().get("/intake/v1/api-info").then().statusCode(200).body("apiStatus", equalTo("active"));
    }

    @Test
    void aMisspeltFieldIsAFlaw() {
        given().contentType(ContentType.JSON)
                .auth()
                .oauth2(RealParts.token("admin", "timra"))
                .body("{\"nam\": \"Timrå\"}")
                .put("/intake/v1/organisations/timra")
                .then()
                .statusCode(422)
                .body("flaws[0].field", equalTo("nam"));
    }

    private static io.restassured.response.ValidatableResponse change(String organisation, String token) {
        var request = given().contentType(ContentType.JSON).body(SOCIALNAMNDEN.formatted("LINK_ONLY"));
        if (token != null) {
            request.auth().oauth2(token);
        }
        return request.put("/intake/v1/organisations/" + organisation).then();
    }
}
