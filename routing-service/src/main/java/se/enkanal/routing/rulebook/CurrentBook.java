package se.enkanal.routing.rulebook;

import io.quarkus.runtime.Startup;
import jakarta.inject.Singleton;
import se.enkanal.routing.rule.RuleBook;
import se.enkanal.routing.rule.book.RuleBookReader;
import se.enkanal.routing.rule.book.RuleFiles;

/**
 * The rulebook that came with the service, read before anything can ask for it; one that doesn't hold together stops the
 * service from starting.
 */
@Singleton
@Startup(1)
public class CurrentBook {

    private final RuleFiles files = RuleFiles.own();
    private final RuleBook book = RuleBookReader.read(files);

    public RuleBook get() {
        return book;
    }

    public RuleFiles files() {
        return files;
    }
}
