package se.enkanal.deadline.statistics.http;

import java.util.Arrays;
import java.util.List;
import se.enkanal.deadline.statistics.Measure;
import se.enkanal.deadline.statistics.Table;
import se.enkanal.deadline.statistics.Text;

/** What a table holds and how it is asked for. */
record TableResponse(
        String id,
        Text title,
        Text note,
        List<Dimension> dimensions,
        List<Definition> measures,
        List<String> formats,
        List<String> parameters,
        int maxCells,
        String data) {

    record Dimension(String id, Text label, String role) {}

    record Definition(String id, Text label, Text definition, String unit, int decimals) {}

    static TableResponse of(Table table) {
        return new TableResponse(
                table.id(),
                table.title(),
                Table.NOTE,
                List.of(
                        new Dimension("organisation", Table.ORGANISATION, "geo"),
                        new Dimension("period", table.period(), "time"),
                        new Dimension("measure", new Text("Mått", "Measure"), "metric")),
                Arrays.stream(Measure.values())
                        .map(measure -> new Definition(measure.id(), measure.label(), measure.definition(), "antal", 0))
                        .toList(),
                Format.ids(),
                TableQuery.PARAMETERS,
                TableData.MOST_CELLS,
                StatisticsResource.ROOT + "/tables/" + table.id() + "/data");
    }
}
