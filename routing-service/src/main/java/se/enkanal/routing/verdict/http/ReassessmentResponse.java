package se.enkanal.routing.verdict.http;

import se.enkanal.routing.verdict.Reassessment;

/** What was judged or would be, with what is otherwise; {@code stored} says whether it is now the newest verdict. */
record ReassessmentResponse(boolean dryRun, boolean stored, VerdictResponse verdict) {

    static ReassessmentResponse of(Reassessment done, boolean dryRun) {
        return new ReassessmentResponse(
                dryRun, done.stored(), VerdictResponse.of(done.verdict(), done.difference(), Sight.WHOLE));
    }
}
