package se.enkanal.intake.page;

import static java.util.stream.Collectors.toUnmodifiableMap;

import jakarta.inject.Singleton;
import java.util.Map;
import java.util.stream.Stream;
import se.enkanal.intake.form.Draft;
import se.enkanal.intake.form.Fault;
import se.enkanal.intake.report.Advice;

/** Sentences that are said elsewhere than in a template. */
@Singleton
public class Sentences {

    private final FormWording form;
    private final Map<Advice, String> advice;

    Sentences(Wording wording, FormWording form) {
        this.form = form;
        this.advice = Stream.of(Advice.values()).collect(toUnmodifiableMap(each -> each, wording::advice));
    }

    public String advice(Advice advice) {
        return this.advice.get(advice);
    }

    public String fault(Fault fault, Draft draft) {
        return fault.kind() == Fault.Kind.TOO_LONG
                ? form.faultTooLong(
                        fault.question().longest(),
                        draft.text(fault.question()).orElse("").length())
                : form.fault(fault.kind());
    }
}
