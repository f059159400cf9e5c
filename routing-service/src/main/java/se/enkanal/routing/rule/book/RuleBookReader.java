package se.enkanal.routing.rule.book;

import se.enkanal.routing.rule.RuleBook;

/** Reads a whole rulebook, or refuses it with a {@link Misprint}. */
public final class RuleBookReader {

    public static RuleBook read(RuleFiles files) {
        var statutes = new StatuteReader();
        files.statutes().forEach(statutes::read);
        var tracks = new TrackReader(statutes.index()).read(files.tracks());
        var authorities = AuthorityReader.read(files.authorities());
        new Checks(statutes.rules(), tracks, authorities).run();
        var drafts = new DraftReader(statutes.index(), statutes.rules(), authorities);
        return new RuleBook(
                files.edition(),
                statutes.rules().stream().map(Written::value).toList(),
                tracks.stream().map(Written::value).toList(),
                new SeverityReader(statutes.index()).read(files.severity()),
                authorities.stream().map(Written::value).toList(),
                files.drafts().stream().map(drafts::read).toList());
    }

    private RuleBookReader() {}
}
