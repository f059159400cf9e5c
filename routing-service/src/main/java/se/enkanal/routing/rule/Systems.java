package se.enkanal.routing.rule;

import java.util.List;
import se.enkanal.contracts.facts.Answers;
import se.enkanal.contracts.facts.Fact;
import se.enkanal.contracts.organisation.v1.RegisteredSystem;

/** How the system is registered, as codes; what is not classified stays unsaid. */
final class Systems {

    static void into(long[] codes, RegisteredSystem system) {
        classify(codes, Aspect.CONFIDENTIALITY, system.confidentiality());
        classify(codes, Aspect.INTEGRITY, system.integrity());
        classify(codes, Aspect.AVAILABILITY, system.availability());
        answer(codes, Aspect.of(Fact.MEDICAL_DEVICE), system.medicalDevice());
        answer(codes, Aspect.of(Fact.SECURITY_PROTECTION), system.securitySensitive());
    }

    private static void classify(long[] codes, Aspect aspect, Integer level) {
        if (level != null) {
            codes[aspect.index()] = aspect.mask(List.of(level.toString()));
        }
    }

    /** A mark in the register says yes where no person has said yes or no; no mark says nothing. */
    private static void answer(long[] codes, Aspect aspect, boolean marked) {
        if (marked && (codes[aspect.index()] & ~Aspect.UNKNOWN) == 0) {
            codes[aspect.index()] = aspect.mask(List.of(Answers.YES));
        }
    }

    private Systems() {}
}
