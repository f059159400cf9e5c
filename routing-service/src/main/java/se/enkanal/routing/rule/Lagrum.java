package se.enkanal.routing.rule;

import static java.util.Objects.requireNonNull;

/** Where the law says so. Parts that a statute doesn't have are empty; {@code toString} is the citation. */
public record Lagrum(String forfattning, String kapitel, String paragraf, String artikel, String punkt) {

    public Lagrum {
        requireNonNull(forfattning, "forfattning");
        requireNonNull(kapitel, "kapitel");
        requireNonNull(paragraf, "paragraf");
        requireNonNull(artikel, "artikel");
        requireNonNull(punkt, "punkt");
    }

    @Override
    public String toString() {
        if (!artikel.isEmpty()) {
            return forfattning + " art. " + artikel + suffix();
        }
        var section = (kapitel.isEmpty() ? "" : kapitel + " kap. ") + (paragraf.isEmpty() ? "" : paragraf + " § ");
        return section + forfattning + suffix();
    }

    private String suffix() {
        return punkt.isEmpty() ? "" : ", " + punkt;
    }
}
