package se.enkanal.intake.report.http;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import se.enkanal.intake.page.Sentences;
import se.enkanal.intake.report.Advice;
import se.enkanal.intake.report.Receipt;

/** A receipt for a machine; {@code text} is for the person behind it. */
record ReportResponse(UUID id, String reference, String followUpCode, Instant receivedAt, List<AdviceResponse> advice) {

    record AdviceResponse(Advice code, String text) {}

    static ReportResponse from(Receipt receipt, Sentences sentences) {
        return new ReportResponse(
                receipt.id(),
                receipt.reference(),
                receipt.followUpCode(),
                receipt.receivedAt(),
                receipt.advice().stream()
                        .map(advice -> new AdviceResponse(advice, sentences.advice(advice)))
                        .toList());
    }
}
