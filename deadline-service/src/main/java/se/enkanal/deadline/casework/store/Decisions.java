package se.enkanal.deadline.casework.store;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.StreamSupport.stream;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import se.enkanal.contracts.Anchor;
import se.enkanal.contracts.Ids;
import se.enkanal.contracts.verdict.v1.ReportAssessed;
import se.enkanal.deadline.casework.Decision;
import se.enkanal.deadline.casework.Dossier.Decided;
import se.enkanal.deadline.store.Columns;
import se.enkanal.secret.DataKey;

/** Decisions with what they rested on, and the times people said, both only ever added to. */
@Singleton
public class Decisions {

    private static final String REASON = "reason";
    private static final String ADVICE = "dpo-advice";

    private static final String ADD =
            """
            insert into decision (id, report_id, track, ruling, risk, inform_data_subjects, exemption, aware_at,
                                  significant_at, advice_followed, reason, dpo_advice, rested_on, decided_at, actor)
            select id, report_id, track, ruling, risk, inform_data_subjects, exemption, aware_at, significant_at,
                   advice_followed, reason, dpo_advice, cast(rested_on as jsonb), decided_at, actor
              from unnest($1::uuid[], $2::uuid[], $3::text[], $4::text[], $5::text[], $6::text[], $7::text[],
                          $8::timestamptz[], $9::timestamptz[], $10::boolean[], $11::bytea[], $12::bytea[], $13::text[],
                          $14::timestamptz[], $15::uuid[])
                   as new (id, report_id, track, ruling, risk, inform_data_subjects, exemption, aware_at, significant_at,
                           advice_followed, reason, dpo_advice, rested_on, decided_at, actor)
            """;

    private static final String ADD_ANCHORS =
            """
            insert into anchor (id, report_id, decision_id, track, anchor, before_at, at, recorded_at)
            select id, report_id, decision_id, track, anchor, before_at, at, recorded_at
              from unnest($1::uuid[], $2::uuid[], $3::uuid[], $4::text[], $5::text[], $6::timestamptz[], $7::timestamptz[],
                          $8::timestamptz[])
                   as new (id, report_id, decision_id, track, anchor, before_at, at, recorded_at)
             where before_at is distinct from at
            """;

    private static final String OF =
            """
            select decision.*, cast(rested_on as text) as rested, actor.name as decided_by from decision join actor on actor.id = decision.actor
             where report_id = any($1) order by decided_at desc, decision.id desc
            """;

    /** A decision to store: with its texts, what it rested on and by whom. */
    public record Taken(
            UUID reportId,
            Decision decision,
            String reason,
            String dpoAdvice,
            ReportAssessed restedOn,
            Instant at,
            UUID actor) {}

    private record Said(Taken taken, Anchor anchor, Instant before, Instant at) {}

    /** Stores it, and the times it says anew; {@code before} is the decision it takes the place of. */
    public Uni<Void> add(SqlConnection tx, Taken taken, Optional<Decision> before, DataKey key) {
        var columns = Columns.of(List.of(taken))
                .uuid(each -> each.decision().id())
                .uuid(Taken::reportId)
                .text(each -> each.decision().track())
                .code(each -> each.decision().ruling())
                .code(each -> each.decision().risk())
                .code(each -> each.decision().informDataSubjects())
                .code(each -> each.decision().exemption())
                .time(each -> each.decision().awareAt())
                .time(each -> each.decision().significantAt())
                .flag(each -> each.decision().adviceFollowed())
                .bytes(each -> key.seal(each.decision().id(), REASON, each.reason()))
                .bytes(each -> key.seal(each.decision().id(), ADVICE, each.dpoAdvice()))
                .text(each -> CaseRow.json(each.restedOn()))
                .time(Taken::at)
                .uuid(Taken::actor);
        return tx.preparedQuery(ADD).execute(columns.tuple()).chain(() -> addAnchors(tx, taken, before));
    }

    /** All decisions of these cases, the newest first, with their texts. */
    public Uni<Map<UUID, List<Decided>>> of(SqlConnection tx, UUID[] reportIds, Map<UUID, DataKey> keys) {
        return tx.preparedQuery(OF).execute(Tuple.of(reportIds)).map(rows -> stream(rows.spliterator(), false)
                .collect(groupingBy(
                        row -> row.getUUID("report_id"),
                        mapping(row -> decided(row, keys.get(row.getUUID("report_id"))), toList()))));
    }

    private static Uni<Void> addAnchors(SqlConnection tx, Taken taken, Optional<Decision> before) {
        var decision = taken.decision();
        var said = Stream.of(
                        new Said(
                                taken,
                                new Anchor.Aware(),
                                before.map(Decision::awareAt).orElse(null),
                                decision.awareAt()),
                        new Said(
                                taken,
                                new Anchor.Significant(),
                                before.map(Decision::significantAt).orElse(null),
                                decision.significantAt()))
                .filter(each -> each.at() != null)
                .toList();
        var columns = Columns.of(said)
                .uuid(each -> Ids.newId(taken.at()))
                .uuid(each -> taken.reportId())
                .uuid(each -> decision.id())
                .text(each -> decision.track())
                .text(each -> each.anchor().code())
                .time(Said::before)
                .time(Said::at)
                .time(each -> taken.at());
        return said.isEmpty()
                ? Uni.createFrom().voidItem()
                : tx.preparedQuery(ADD_ANCHORS).execute(columns.tuple()).replaceWithVoid();
    }

    private static Decided decided(Row row, DataKey key) {
        var decision = DecisionRow.from(row);
        return new Decided(
                decision,
                key.open(decision.id(), REASON, bytes(row, "reason")),
                key.open(decision.id(), ADVICE, bytes(row, "dpo_advice")),
                CaseRow.verdict(row.getString("rested")),
                row.getOffsetDateTime("decided_at").toInstant(),
                row.getString("decided_by"));
    }

    private static byte[] bytes(Row row, String column) {
        return Optional.ofNullable(row.getBuffer(column))
                .map(buffer -> buffer.getBytes())
                .orElse(null);
    }
}
