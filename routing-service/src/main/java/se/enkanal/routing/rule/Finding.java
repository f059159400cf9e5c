package se.enkanal.routing.rule;

import java.util.List;
import java.util.Set;
import se.enkanal.contracts.verdict.v1.Track;
import se.enkanal.contracts.verdict.v1.Track.Asked;

/** What was found on one track, and which rules decided it. */
public record Finding(Track track, Set<String> decisive) {

    public Finding {
        decisive = Set.copyOf(decisive);
    }

    /** The same for the line: of all that was asked only what decided, and what was answered YES besides. */
    Track brief() {
        return track.tracing(track.trace().stream()
                .filter(asked ->
                        decisive.contains(asked.rule()) || asked.answer().equals(Answer.YES.name()))
                .map(this::brief)
                .toList());
    }

    private Asked brief(Asked asked) {
        return decisive.contains(asked.rule())
                ? asked
                : new Asked(asked.rule(), null, asked.answer(), null, asked.because());
    }

    List<Asked> trace() {
        return track.trace();
    }
}
