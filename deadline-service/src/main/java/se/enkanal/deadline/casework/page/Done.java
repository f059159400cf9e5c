package se.enkanal.deadline.casework.page;

import java.util.Map;

/** What is said after something was stored, by the code the address carries. */
final class Done {

    private static final Map<String, String> WORDS = Map.of(
            "beslut", "Beslutet är sparat.",
            "anmalan", "Anmälan är registrerad.",
            "svar", "Myndighetens svar är registrerat.",
            "meddelande", "Meddelandet är skickat till den som rapporterade.",
            "avslut", "Ärendet är avslutat.",
            "oppna", "Ärendet är öppet igen.");

    static String words(String code) {
        return code == null ? "" : WORDS.getOrDefault(code, "");
    }

    private Done() {}
}
