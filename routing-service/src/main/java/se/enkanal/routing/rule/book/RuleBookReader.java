package se.enkanal.routing.rule.book;

import se.enkanal.routing.rule.RuleBook;

/** Reads a whole rulebook, or refuses it with a {@link Misprint}. */
public final class RuleBookReader {

    public static RuleBook read(RuleFiles files) {
        var statutes = new StatuteReader();
        files.statutes().forEach(statutes::read);
        var tracks = new TrackReader(statutes.index()).read(files.tracks());
        new Checks(statutes.rules(), tracks).run();
        var drafts = new DraftReader(statutes.index(), statutes.rules());
        return new RuleBook(
                files.edition(),
                statutes.rules().stream().map(Written::value).toList(),
                tracks.stream().map(Written::value).toList(),
                new SeverityReader(statutes.index()).read(files.severity()),
                AuthorityReader.read(files.authorities()),
                files.drafts().stream().map(drafts::read).toList());
    }

    private RuleBookReader() {}
}
