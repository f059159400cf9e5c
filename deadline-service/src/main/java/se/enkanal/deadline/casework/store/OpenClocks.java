package se.enkanal.deadline.casework.store;

import static java.util.stream.Collectors.toUnmodifiableMap;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.stream.StreamSupport;
import se.enkanal.contracts.casework.v1.StageState;

/** How many clocks stand where, of those where something is still to be filed. */
@Singleton
public class OpenClocks {

    private static final String COUNT =
            """
            select state, count(*)
              from clock
             where state in ('PLANNED', 'PLANNED_PASSED', 'RUNNING', 'DUE_SOON', 'MISSED')
             group by state
            """;

    private final Pool pool;

    OpenClocks(Pool pool) {
        this.pool = pool;
    }

    /** A state that no clock is in is left out. */
    public Uni<Map<StageState, Long>> byState() {
        return pool.query(COUNT).execute().map(rows -> StreamSupport.stream(rows.spliterator(), false)
                .collect(toUnmodifiableMap(row -> StageState.valueOf(row.getString(0)), row -> row.getLong(1))));
    }
}
