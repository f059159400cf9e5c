package se.enkanal.routing.verdict.http;

import java.util.List;

/** Every verdict of a report, newest first; there are never so many that they need pages. */
record VerdictsResponse(List<VerdictResponse> items, int page, int limit, int total) {

    static VerdictsResponse of(List<VerdictResponse> items) {
        return new VerdictsResponse(items, 1, Math.max(1, items.size()), items.size());
    }
}
