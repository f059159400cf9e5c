package se.enkanal.routing.prose;

import se.enkanal.contracts.Anchor;
import se.enkanal.contracts.Within;
import se.enkanal.contracts.verdict.v1.Outcome;
import se.enkanal.contracts.verdict.v1.Risk;
import se.enkanal.contracts.verdict.v1.Stage;
import se.enkanal.contracts.verdict.v1.Track.Certainty;

/** What a verdict's codes are called. */
public final class Words {

    private static final WordList WORDS = new WordList("verdict_sv.properties");

    public static String track(String track) {
        return word("track", track);
    }

    public static String outcome(Outcome outcome) {
        return word("outcome", outcome.name());
    }

    public static String risk(Risk risk) {
        return risk == null ? "ingen bedömd risk" : word("risk", risk.name());
    }

    public static String certainty(Certainty certainty) {
        return word("certainty", certainty.name());
    }

    public static String inform(String inform) {
        return inform == null ? "information till de berörda är inte bedömd" : word("inform", inform);
    }

    public static String band(String band) {
        return word("band", band);
    }

    /** A part of the severity's arithmetic. */
    public static String part(String part) {
        return word("part", part);
    }

    public static String answer(String answer) {
        return word("answer", answer);
    }

    public static String duty(String duty) {
        return word("duty", duty);
    }

    public static String clock(String state) {
        return word("clock", state);
    }

    public static String stage(String stage) {
        return word("stage", stage);
    }

    /** A stage with its time: <i>anmälan inom 72 timmar från vetskap</i>. */
    public static String stage(Stage stage) {
        return stage(stage.stage()) + " " + limit(stage.within(), stage.from()) + postponed(stage.postponed());
    }

    private static String postponed(Stage.Postponed postponed) {
        return postponed == null
                ? ""
                : word("postponed", "BY")
                        .replace("{by}", stage(postponed.by()))
                        .replace("{limit}", limit(postponed.within(), postponed.from()));
    }

    private static String limit(Within within, Anchor from) {
        return Lengths.of(within) + " " + from(from);
    }

    private static String from(Anchor anchor) {
        return anchor instanceof Anchor.Submitted(var stage)
                ? word("from", "SUBMITTED").replace("{}", stage(stage))
                : word("from", anchor.code());
    }

    private static String word(String kind, String code) {
        return WORDS.find(kind + "." + code).orElse(code);
    }

    private Words() {}
}
