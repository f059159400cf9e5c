package se.enkanal.deadline.statistics.http;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.CacheControl;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import se.enkanal.deadline.problem.Refusals;
import se.enkanal.deadline.problem.Refused;
import se.enkanal.deadline.statistics.Cube;
import se.enkanal.deadline.statistics.Table;
import se.enkanal.deadline.statistics.flow.ReadFigures;

/** Answers with a table's figures, or with 304 where the asker has them already. */
@Singleton
public class TableData {

    static final int MOST_CELLS = 100_000;

    private final ReadFigures figures;

    TableData(ReadFigures figures) {
        this.figures = figures;
    }

    /** {@code table} is an id from the URL. */
    public Uni<Response> answer(String table, UriInfo uri, HttpHeaders headers, Request request) {
        var query = TableQuery.of(
                Table.of(table).orElseThrow(Refused::notFound),
                uri.getQueryParameters(),
                headers.getAcceptableMediaTypes());
        return figures.read(query.selection()).map(cube -> answer(cube, query, uri, request));
    }

    private static Response answer(Cube cube, TableQuery query, UriInfo uri, Request request) {
        if (cube.cells() > MOST_CELLS) {
            throw Refusals.tooManyCells(Math.clamp(cube.cells(), 0, Integer.MAX_VALUE), MOST_CELLS);
        }
        var tag = tag(cube, query);
        var unchanged = request.evaluatePreconditions(tag);
        return (unchanged == null ? whole(cube, query, uri) : unchanged)
                .tag(tag)
                .cacheControl(askAgain())
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
                .build();
    }

    private static Response.ResponseBuilder whole(Cube cube, TableQuery query, UriInfo uri) {
        return switch (query.format()) {
            case JSON_STAT ->
                Response.ok(
                        JsonStat.of(cube, uri.getRequestUri().toString()),
                        query.format().type());
            case CSV ->
                Response.ok(
                                (query.byteOrderMark() ? FiguresCsv.BYTE_ORDER_MARK : "") + FiguresCsv.of(cube),
                                query.format().type())
                        .header(
                                HttpHeaders.CONTENT_DISPOSITION,
                                "attachment; filename=\"%s.csv\""
                                        .formatted(cube.table().id()));
        };
    }

    /** The revision tells of every changed figure, but not of an organisation's new name. */
    private static EntityTag tag(Cube cube, TableQuery query) {
        return new EntityTag("%d-%08x-%s"
                .formatted(
                        cube.revision(),
                        cube.organisations().toString().hashCode(),
                        query.format().id()));
    }

    /** Kept by the asker alone, and never used without asking whether it still holds. */
    private static CacheControl askAgain() {
        var control = new CacheControl();
        control.setPrivate(true);
        control.setNoCache(true);
        control.setNoTransform(false);
        return control;
    }
}
