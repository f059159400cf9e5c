package se.enkanal.deadline.csv;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.dataformat.csv.CsvGenerator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Columns with their names, and how a row is read into each: commas, a header, UTF-8, a decimal point. */
public final class CsvTable<T> {

    private static final CsvMapper MAPPER = new CsvMapper();

    private final List<String> names = new ArrayList<>();
    private final List<Function<T, Object>> columns = new ArrayList<>();

    public CsvTable<T> number(String name, Function<T, Number> of) {
        return column(name, of::apply);
    }

    /** A text that a spreadsheet would take for a formula is written behind an apostrophe. */
    public CsvTable<T> text(String name, Function<T, Object> of) {
        return column(name, row -> {
            var value = of.apply(row);
            var text = value == null ? "" : value.toString();
            return !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
        });
    }

    public String of(List<T> rows) {
        var schema = CsvSchema.builder()
                .addColumns(names, CsvSchema.ColumnType.STRING)
                .build()
                .withHeader();
        ObjectWriter writer =
                MAPPER.writer(schema.withLineSeparator("\r\n")).with(CsvGenerator.Feature.STRICT_CHECK_FOR_QUOTING);
        try {
            return writer.writeValueAsString(rows.stream().map(this::cells).toList());
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private List<Object> cells(T row) {
        return columns.stream().map(column -> column.apply(row)).toList();
    }

    private CsvTable<T> column(String name, Function<T, Object> of) {
        names.add(name);
        columns.add(of);
        return this;
    }
}
