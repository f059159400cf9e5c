package se.enkanal.deadline.statistics.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.enkanal.deadline.statistics.Cube;
import se.enkanal.deadline.statistics.Figure;
import se.enkanal.deadline.statistics.Selection;
import se.enkanal.deadline.statistics.Table;

class WritersTest {

    private static final ObjectMapper JSON = new ObjectMapper()
            .registerModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);

    private static final Cube CUBE = Cube.of(
            Selection.all(Table.BY_MONTH),
            List.of(
                    new Figure("timra", YearMonth.of(2026, 3), 3, 2),
                    new Figure("sundsvall", YearMonth.of(2026, 1), 5, 4)),
            Map.of("timra", "Timrå kommun"),
            7,
            Optional.of(Instant.parse("2026-03-31T12:00:00Z")));

    @Test
    void jsonStatIsADatasetOfTheThreeDimensions() throws JsonProcessingException {
        assertThat(written(CUBE))
                .isEqualTo(
                        JSON.readTree(
                                """
                {"version": "2.0", "class": "dataset",
                 "label": "Rapporter och händelser per organisation och månad",
                 "href": "http://localhost/data", "source": "Enkanal", "updated": "2026-03-31T12:00:00Z",
                 "note": ["Fler rapporter betyder inte sämre säkerhet: det kan lika gärna betyda att fler vågar och hinner rapportera."],
                 "id": ["organisation", "period", "measure"], "size": [2, 3, 2],
                 "role": {"time": ["period"], "geo": ["organisation"], "metric": ["measure"]},
                 "dimension": {
                   "organisation": {"label": "Organisation", "category": {
                     "index": {"sundsvall": 0, "timra": 1}, "label": {"sundsvall": "sundsvall", "timra": "Timrå kommun"}}},
                   "period": {"label": "Månad då rapporten kom in, svensk tid", "category": {
                     "index": {"2026-01": 0, "2026-02": 1, "2026-03": 2},
                     "label": {"2026-01": "januari 2026", "2026-02": "februari 2026", "2026-03": "mars 2026"}}},
                   "measure": {"label": "Mått", "category": {
                     "index": {"reports": 0, "events": 1}, "label": {"reports": "Rapporter", "events": "Händelser"},
                     "unit": {"reports": {"label": "antal", "decimals": 0}, "events": {"label": "antal", "decimals": 0}}}}},
                 "value": [5, 4, 0, 0, 0, 0, 0, 0, 0, 0, 3, 2]}
                """));
    }

    @Test
    void aValueIsFoundByItsPlace() throws JsonProcessingException {
        var written = written(CUBE);

        assertThat(value(written, "timra", "2026-03", "events")).isEqualTo(2);
        assertThat(value(written, "sundsvall", "2026-01", "reports")).isEqualTo(5);
        assertThat(value(written, "sundsvall", "2026-02", "reports")).isZero();
    }

    @Test
    void anEmptyDatasetIsADatasetStill() throws JsonProcessingException {
        var empty = Cube.of(Selection.all(Table.BY_MONTH), List.of(), Map.of(), 0, Optional.empty());

        var written = written(empty);

        assertThat(written.at("/size").toString()).isEqualTo("[0,0,2]");
        assertThat(written.at("/value").toString()).isEqualTo("[]");
        assertThat(written.at("/dimension/period/category/index").isObject()).isTrue();
        assertThat(written.has("updated")).isFalse();
    }

    @Test
    void csvHasALineForEachThatHasSomething() {
        assertThat(FiguresCsv.of(CUBE))
                .isEqualTo("organisation,period,reports,events\r\nsundsvall,2026-01,5,4\r\ntimra,2026-03,3,2\r\n");
    }

    @Test
    void csvWithoutFiguresIsAHeader() {
        var empty = Cube.of(Selection.all(Table.BY_YEAR), List.of(), Map.of(), 0, Optional.empty());

        assertThat(FiguresCsv.of(empty)).isEqualTo("organisation,period,reports,events\r\n");
    }

    /** As a reader of JSON-stat finds a cell: the last dimension varies fastest. */
    private static long value(JsonNode dataset, String... codes) {
        int at = 0;
        for (int i = 0; i < codes.length; i++) {
            var name = dataset.at("/id/" + i).asText();
            var position = dataset.at("/dimension/%s/category/index/%s".formatted(name, codes[i]));
            at = at * dataset.at("/size/" + i).asInt() + position.asInt();
        }
        return dataset.at("/value/" + at).asLong();
    }

    private static JsonNode written(Cube cube) throws JsonProcessingException {
        return JSON.readTree(JSON.writeValueAsString(JsonStat.of(cube, "http://localhost/data")));
    }
}
