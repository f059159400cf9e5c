package se.enkanal.deadline.statistics.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import se.enkanal.deadline.statistics.Cube;
import se.enkanal.deadline.statistics.Measure;
import se.enkanal.deadline.statistics.Table;

/** A cube as a JSON-stat 2.0 dataset, its values dense and row-major. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({"version", "class", "label", "href", "source", "updated", "note", "id", "size", "role", "dimension"
})
record JsonStat(
        String version,
        @JsonProperty("class") String kind,
        String label,
        String href,
        String source,
        Instant updated,
        List<String> note,
        List<String> id,
        List<Integer> size,
        Role role,
        Dimensions dimension,
        long[] value) {

    private static final String ORGANISATION = "organisation";
    private static final String PERIOD = "period";
    private static final String MEASURE = "measure";

    @JsonPropertyOrder({"time", "geo", "metric"})
    record Role(List<String> time, List<String> geo, List<String> metric) {}

    @JsonPropertyOrder({ORGANISATION, PERIOD, MEASURE})
    record Dimensions(Dimension organisation, Dimension period, Dimension measure) {}

    record Dimension(String label, Category category) {}

    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record Category(
            @JsonInclude Map<String, Integer> index, @JsonInclude Map<String, String> label, Map<String, Unit> unit) {}

    record Unit(String label, int decimals) {}

    static JsonStat of(Cube cube, String href) {
        var measures = List.of(Measure.values());
        return new JsonStat(
                "2.0",
                "dataset",
                cube.table().title().sv(),
                href,
                "Enkanal",
                cube.updated().orElse(null),
                List.of(Table.NOTE.sv()),
                List.of(ORGANISATION, PERIOD, MEASURE),
                List.of(cube.organisations().size(), cube.periods().size(), measures.size()),
                new Role(List.of(PERIOD), List.of(ORGANISATION), List.of(MEASURE)),
                new Dimensions(organisations(cube), periods(cube), measures(measures)),
                cube.values().toArray());
    }

    private static Dimension organisations(Cube cube) {
        var ids = List.copyOf(cube.organisations().keySet());
        var names = List.copyOf(cube.organisations().values());
        return new Dimension(Table.ORGANISATION.sv(), new Category(positions(ids), labels(ids, names), Map.of()));
    }

    private static Dimension periods(Cube cube) {
        var grain = cube.table().grain();
        var codes = cube.periods().stream().map(grain::written).toList();
        var names = cube.periods().stream().map(grain::label).toList();
        return new Dimension(
                cube.table().period().sv(), new Category(positions(codes), labels(codes, names), Map.of()));
    }

    private static Dimension measures(List<Measure> measures) {
        var codes = measures.stream().map(Measure::id).toList();
        var names = measures.stream().map(measure -> measure.label().sv()).toList();
        var units = measures.stream().map(measure -> new Unit("antal", 0)).toList();
        return new Dimension("Mått", new Category(positions(codes), labels(codes, names), labels(codes, units)));
    }

    private static Map<String, Integer> positions(List<String> codes) {
        return along(codes, at -> at);
    }

    private static <V> Map<String, V> labels(List<String> codes, List<V> values) {
        return along(codes, values::get);
    }

    private static <V> Map<String, V> along(List<String> codes, Function<Integer, V> value) {
        var inOrder = new LinkedHashMap<String, V>();
        for (int at = 0; at < codes.size(); at++) {
            inOrder.put(codes.get(at), value.apply(at));
        }
        return inOrder;
    }
}
