package se.enkanal.routing.rulebook.store;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.StreamSupport.stream;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import se.enkanal.routing.rule.book.RuleFile;
import se.enkanal.routing.rule.book.RuleFiles;

/** Editions by the hash of their content. */
@ApplicationScoped
public class Editions {

    private static final String KEEP =
            """
            insert into editions (edition, file, content, first_used_at)
            select $1, file, content, $4
              from unnest($2::text[], $3::text[]) as row (file, content)
                on conflict do nothing
            """;

    private static final String FIND = "select file, content from editions where edition = $1";

    private final Pool pool;

    Editions(Pool pool) {
        this.pool = pool;
    }

    public Uni<Void> keep(RuleFiles files, Instant now) {
        return pool.preparedQuery(KEEP)
                .execute(Tuple.of(
                        files.edition(),
                        files.all().stream().map(RuleFile::name).toArray(String[]::new),
                        files.all().stream().map(RuleFile::content).toArray(String[]::new),
                        now.atOffset(ZoneOffset.UTC)))
                .replaceWithVoid();
    }

    public Uni<Optional<RuleFiles>> find(String edition) {
        return pool.preparedQuery(FIND).execute(Tuple.of(edition)).map(rows -> {
            Map<String, String> contents = stream(rows.spliterator(), false)
                    .collect(toMap(row -> row.getString("file"), row -> row.getString("content")));
            return contents.isEmpty() ? Optional.empty() : Optional.of(RuleFiles.kept(contents));
        });
    }
}
