package se.enkanal.routing.rule;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.enkanal.contracts.facts.Answers;
import se.enkanal.contracts.facts.Fact;

/**
 * Something that can be asked about: a fact of the incident, what the operator is under the law ({@code scope.size}), or
 * how the system is classified ({@code system.integrity}), which only the severity asks and no person is asked.
 * Codes are bits, so that a rule costs a few nanoseconds; {@code UNKNOWN} is a bit of its own and leaves a list open.
 */
public final class Aspect {

    static final long UNKNOWN = 1L << 63;

    public static final Aspect HEALTHCARE_PROVIDER = new Aspect(Fact.values().length, "scope.healthcareProvider");
    public static final Aspect PUBLIC_ADMINISTRATION =
            new Aspect(Fact.values().length + 1, "scope.publicAdministration");
    public static final Aspect STATE_AGENCY = new Aspect(Fact.values().length + 2, "scope.stateAgency");
    public static final Aspect COVERED = new Aspect(Fact.values().length + 3, "scope.coveredByCybersecurityAct");
    public static final Aspect SIZE =
            new Aspect(Fact.values().length + 4, "scope.size", List.of("SMALL", "MEDIUM", "LARGE"));

    /** A number and no code: a rule compares with it ({@code atLeast: own}) and does not ask for it. */
    public static final Aspect SIGNIFICANT_FROM =
            new Aspect(Fact.values().length + 5, "scope.significantFrom", List.of());

    private static final List<String> LEVELS = List.of("0", "1", "2", "3", "4");
    public static final Aspect CONFIDENTIALITY = new Aspect(Fact.values().length + 6, "system.confidentiality", LEVELS);
    public static final Aspect INTEGRITY = new Aspect(Fact.values().length + 7, "system.integrity", LEVELS);
    public static final Aspect AVAILABILITY = new Aspect(Fact.values().length + 8, "system.availability", LEVELS);

    private static final List<Aspect> ALL = all();
    private static final Map<String, Aspect> BY_NAME =
            ALL.stream().collect(Collectors.toUnmodifiableMap(Aspect::name, Function.identity()));

    private final int index;
    private final String name;
    private final List<String> codes;
    private final boolean coded;

    private Aspect(int index, String name) {
        this(index, name, List.of(Answers.YES, Answers.NO));
    }

    private Aspect(int index, String name, List<String> codes) {
        this.index = index;
        this.name = name;
        this.codes = codes;
        this.coded = !codes.isEmpty();
    }

    public static Aspect of(Fact fact) {
        return ALL.get(fact.ordinal());
    }

    public static Optional<Aspect> named(String name) {
        return Optional.ofNullable(BY_NAME.get(name));
    }

    static Aspect at(int index) {
        return ALL.get(index);
    }

    static int count() {
        return ALL.size();
    }

    public String name() {
        return name;
    }

    /** The definite answers; none where the answer is a number, a time or a length of time. */
    public List<String> codes() {
        return codes;
    }

    boolean isCoded() {
        return coded;
    }

    int index() {
        return index;
    }

    /** This aspect in a set of aspects. */
    long bit() {
        return 1L << index;
    }

    long mask(Collection<String> said) {
        long mask = 0;
        for (var code : said) {
            int position = codes.indexOf(code);
            mask |= position < 0 ? UNKNOWN : 1L << position;
        }
        return mask;
    }

    private static List<Aspect> all() {
        var all = new ArrayList<Aspect>();
        for (var fact : Fact.values()) {
            all.add(new Aspect(
                    fact.ordinal(),
                    fact.field(),
                    fact.answers().codes().stream()
                            .filter(code -> !code.equals(Answers.UNKNOWN))
                            .toList()));
        }
        all.addAll(List.of(
                HEALTHCARE_PROVIDER,
                PUBLIC_ADMINISTRATION,
                STATE_AGENCY,
                COVERED,
                SIZE,
                SIGNIFICANT_FROM,
                CONFIDENTIALITY,
                INTEGRITY,
                AVAILABILITY));
        return List.copyOf(all);
    }

    @Override
    public String toString() {
        return name;
    }
}
