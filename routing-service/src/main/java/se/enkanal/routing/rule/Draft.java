package se.enkanal.routing.rule;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * Law that somebody has proposed. It is never in force; it is laid over the newest rules for who asks for it by name. A
 * rule or track that exists already is replaced.
 */
public record Draft(
        String name, String title, List<Rule> rules, List<Ladder> ladders, List<Authority> authorities, String note) {

    private static final String PREFIX = "draft:";

    public Draft {
        requireNonNull(name, "name");
        requireNonNull(title, "title");
        rules = List.copyOf(rules);
        ladders = List.copyOf(ladders);
        authorities = List.copyOf(authorities);
    }

    /** What a verdict by it says instead of a day: {@code draft:eu-digital-omnibus}. */
    public String version() {
        return PREFIX + name;
    }
}
