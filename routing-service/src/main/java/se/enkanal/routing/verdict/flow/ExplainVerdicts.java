package se.enkanal.routing.verdict.flow;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.logging.Logger;
import se.enkanal.contracts.verdict.v1.ReportAssessed;
import se.enkanal.routing.rule.RuleBook;
import se.enkanal.routing.rule.book.Misprint;
import se.enkanal.routing.rule.book.RuleBookReader;
import se.enkanal.routing.rule.book.RuleFiles;
import se.enkanal.routing.rulebook.CurrentBook;
import se.enkanal.routing.rulebook.store.Editions;
import se.enkanal.routing.verdict.Explained;
import se.enkanal.routing.verdict.store.StoredVerdict;
import se.enkanal.routing.verdict.store.Verdicts;

/** Every verdict of a report, newest first, each in the words of the edition that judged it. */
@Singleton
public class ExplainVerdicts {

    private static final Logger LOG = Logger.getLogger(ExplainVerdicts.class);

    private final Verdicts verdicts;
    private final Editions editions;
    private final Map<String, RuleBook> books = new ConcurrentHashMap<>();

    ExplainVerdicts(Verdicts verdicts, Editions editions, CurrentBook current) {
        this.verdicts = verdicts;
        this.editions = editions;
        books.put(current.get().edition(), current.get());
    }

    public Uni<List<ReportAssessed>> explain(UUID report) {
        return verdicts.of(report).chain(stored -> read(stored)
                .map(done -> stored.stream().map(this::explained).toList()));
    }

    /** The book that judged a verdict which has been explained; nothing where its edition is not kept. */
    public Optional<RuleBook> book(ReportAssessed verdict) {
        return Optional.ofNullable(books.get(verdict.rulebook().edition()));
    }

    /** One verdict, in the words of the edition that judged it. */
    Uni<ReportAssessed> explain(StoredVerdict stored) {
        return read(List.of(stored)).map(done -> explained(stored));
    }

    private ReportAssessed explained(StoredVerdict stored) {
        var book = books.get(stored.assessed().rulebook().edition());
        return book == null ? stored.assessed() : Explained.by(book, stored.assessed(), stored.trace());
    }

    /** The editions these were judged by, read once. */
    private Uni<Void> read(List<StoredVerdict> stored) {
        var unread = stored.stream()
                .map(each -> each.assessed().rulebook().edition())
                .filter(edition -> !books.containsKey(edition))
                .distinct()
                .toList();
        return Multi.createFrom()
                .iterable(unread)
                .onItem()
                .transformToUniAndConcatenate(edition -> editions.find(edition)
                        .invoke(found ->
                                found.flatMap(ExplainVerdicts::readable).ifPresent(book -> books.put(edition, book)))
                        .replaceWith(edition))
                .collect()
                .asList()
                .replaceWithVoid();
    }

    /** What may stand in the files grows stricter: verdicts by files that no longer may are left as they were said. */
    private static Optional<RuleBook> readable(RuleFiles files) {
        try {
            return Optional.of(RuleBookReader.read(files));
        } catch (Misprint older) {
            LOG.warnf("rulebook edition=%s outcome=unreadable: %s", files.edition(), older.getMessage());
            return Optional.empty();
        }
    }
}
