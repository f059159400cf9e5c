package se.enkanal.intake.page;

import static java.util.stream.Collectors.toUnmodifiableMap;

import jakarta.inject.Singleton;
import java.util.Map;
import java.util.stream.Stream;
import se.enkanal.intake.report.Advice;

/** Sentences that are also said outside the pages, rendered once. */
@Singleton
public class Sentences {

    private final Map<Advice, String> advice;

    Sentences(Messages messages) {
        advice = Stream.of(Advice.values()).collect(toUnmodifiableMap(each -> each, messages::advice));
    }

    public String advice(Advice advice) {
        return this.advice.get(advice);
    }
}
