package se.enkanal.routing.verdict.http;

import java.util.List;
import java.util.stream.IntStream;
import se.enkanal.contracts.verdict.v1.ReportAssessed;
import se.enkanal.routing.verdict.Difference;

/** Every verdict of a report, newest first; there are never so many that they need pages. */
record VerdictsResponse(List<VerdictResponse> items, int page, int limit, int total) {

    static VerdictsResponse of(List<ReportAssessed> verdicts, Sight sight) {
        var items = IntStream.range(0, verdicts.size())
                .mapToObj(place -> VerdictResponse.of(verdicts.get(place), sinceBefore(verdicts, place), sight))
                .toList();
        return new VerdictsResponse(items, 1, Math.max(1, items.size()), items.size());
    }

    private static Difference sinceBefore(List<ReportAssessed> verdicts, int place) {
        return place + 1 == verdicts.size() ? null : Difference.between(verdicts.get(place + 1), verdicts.get(place));
    }
}
