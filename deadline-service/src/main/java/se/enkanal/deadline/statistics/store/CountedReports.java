package se.enkanal.deadline.statistics.store;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import se.enkanal.deadline.statistics.Counted;
import se.enkanal.deadline.store.Columns;

/** What each report counts as, and the sums of it. */
@Singleton
public class CountedReports {

    /**
     * One statement, exact under any number of writers (read committed, PostgreSQL 18 for {@code returning old}): an insert
     * that meets a row waits for its writer, compares with what that one committed, and answers both what the report
     * counted as and what it counts as now. An older version answers nothing. Reports are locked in the order of their ids
     * and all of them before any figure; figures in the order of their key: no two writers wait for each other.
     */
    private static final String COUNT =
            """
            with changed as (
                insert into counted_report as stored (report_id, version, organisation, month, reports, events)
                select report_id, version, organisation, month, reports, events
                  from unnest($2::uuid[], $3::bigint[], $4::text[], $5::text[], $6::bigint[], $7::bigint[])
                       as said (report_id, version, organisation, month, reports, events)
                 order by report_id
                on conflict (report_id) do update
                   set version = excluded.version, organisation = excluded.organisation, month = excluded.month,
                       reports = excluded.reports, events = excluded.events
                 where stored.version < excluded.version
                returning old.organisation as old_organisation, old.month as old_month, old.reports as old_reports,
                          old.events as old_events, new.organisation, new.month, new.reports, new.events
            ), signed as (
                select organisation, month, reports, events from changed
                union all
                select old_organisation, old_month, -old_reports, -old_events from changed where old_month is not null
            ), difference as (
                select grain, organisation, period, sum(reports) as reports, sum(events) as events
                  from signed cross join lateral (values ('MONTH', month), ('YEAR', left(month, 4))) as told (grain, period)
                 group by grain, organisation, period
                having sum(reports) <> 0 or sum(events) <> 0
            )
            insert into figure (grain, organisation, period, reports, events, revision, changed_at)
            select grain, organisation, period, reports, events, 1, $1
              from difference
             order by grain, organisation, period
            on conflict (grain, organisation, period) do update
               set reports = figure.reports + excluded.reports, events = figure.events + excluded.events,
                   revision = figure.revision + 1, changed_at = greatest(figure.changed_at, excluded.changed_at)
            """;

    /** Takes what is newer than what is known; one per report. */
    public Uni<Void> count(SqlConnection tx, List<Counted> reports, Instant at) {
        var columns = Columns.of(reports)
                .timestamp(at)
                .uuid(Counted::reportId)
                .number(Counted::version)
                .text(Counted::organisation)
                .text(report -> report.month().toString())
                .number(Counted::reports)
                .number(Counted::events);
        return tx.preparedQuery(COUNT).execute(columns.tuple()).replaceWithVoid();
    }
}
