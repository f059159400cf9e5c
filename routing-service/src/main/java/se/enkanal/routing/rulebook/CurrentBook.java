package se.enkanal.routing.rulebook;

import jakarta.inject.Singleton;
import se.enkanal.routing.rule.RuleBook;
import se.enkanal.routing.rule.book.RuleBookReader;
import se.enkanal.routing.rule.book.RuleFiles;

/** The rulebook that came with the service; one that doesn't hold together stops it from starting. */
@Singleton
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
