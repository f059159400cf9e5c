package se.enkanal.intake.page;

/** What every page is served as. */
public final class Pages {

    public static final String HTML = "text/html;charset=UTF-8";

    private Pages() {}
}
