package se.enkanal.deadline.statistics.page;

import static org.assertj.core.api.Assertions.assertThat;
import static se.enkanal.deadline.statistics.StatisticsFixtures.aCase;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.enkanal.local.testing.Awaiting;
import se.enkanal.local.testing.Browser;
import se.enkanal.local.testing.Spoken;
import se.enkanal.outbox.Time;

@QuarkusTest
class StatisticsPagesTest {

    private static final int REPORTS = 3;

    private final String mine = "page-" + UUID.randomUUID().toString().substring(0, 8);

    @Inject
    Time time;

    @BeforeEach
    void threeReportsOfTwoEventsHaveComeIn() {
        var lead = UUID.randomUUID();
        IntStream.range(0, REPORTS)
                .mapToObj(number -> aCase().at(mine).received(time.now()).ledBy(number == 0 ? lead : null))
                .forEach(told -> Spoken.say(told.said()));
        Awaiting.row("the figures of " + mine, "select 1 from figure where organisation = ? and reports = 3", mine);
    }

    @Test
    void showsFiguresAsAPictureAndATable() {
        var page = analyst().get("/statistik?organisation=" + mine);

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.html())
                .contains("De senaste tolv månaderna: <strong>3 rapporter om 2 händelser</strong>.")
                .contains("Fler rapporter betyder inte sämre säkerhet")
                .contains("role=\"img\" aria-labelledby=\"bildens-namn bildens-text\"")
                .contains("<title id=\"bildens-namn\">Rapporter och händelser per månad</title>")
                .contains("Totalt 3 rapporter om 2 händelser. Flest rapporter: ")
                .contains("<th scope=\"row\">Totalt</th><td class=\"number\">3</td><td class=\"number\">2</td>")
                .doesNotContain("<script", "style=");
        assertThat(Pattern.compile("class=\"reports\"").matcher(page.html()).results())
                .hasSize(12);
    }

    @Test
    void listsOrganisationsByNameWithALinkToEach() {
        assertThat(analyst().get("/statistik").html())
                .contains("Per organisation, i bokstavsordning")
                .contains("<a href=\"/statistik?visa=manader&amp;organisation=%1$s\">%1$s</a>".formatted(mine));
    }

    @Test
    void showsYears() {
        assertThat(analyst().get("/statistik?visa=ar&organisation=" + mine).html())
                .contains("Per år då rapporten kom in", "Alla år: <strong>3 rapporter om 2 händelser</strong>.");
    }

    @Test
    void givesTheSameFiguresAsAFileAndAsACall() {
        var analyst = analyst();
        var page = analyst.get("/statistik?visa=ar&organisation=" + mine);

        assertThat(page.html())
                .contains(
                        "/statistics/v1/tables/reports-by-organisation-year/data?format=csv&amp;organisation=" + mine);
        var file =
                Pattern.compile("href=\"(/statistik/[^\"]*format=csv[^\"]*)\"").matcher(page.html());
        assertThat(file.find()).isTrue();
        assertThat(analyst.get(file.group(1).replace("&amp;", "&")).html())
                .startsWith("organisation,period,reports,events\r\n" + mine + ",")
                .endsWith(",3,2\r\n");
    }

    @Test
    void isForAnalysts() {
        var handler = Browser.loggedInAt("/arenden", "handler", mine);

        assertThat(handler.get("/statistik").status()).isEqualTo(403);
        assertThat(handler.get("/statistik/reports-by-organisation-year?format=csv")
                        .status())
                .isEqualTo(403);
        assertThat(analyst().get("/statistik?organisation=nobody-at-all").status())
                .isEqualTo(422);
    }

    private static Browser analyst() {
        return Browser.loggedInAt("/arenden", "analyst", "statistics");
    }
}
