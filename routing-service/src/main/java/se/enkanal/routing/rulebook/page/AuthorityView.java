package se.enkanal.routing.rulebook.page;

import se.enkanal.routing.prose.SwedishTime;
import se.enkanal.routing.rule.Authority;

/** Who receives, and since when. */
record AuthorityView(Authority authority, String valid) {

    static AuthorityView of(Authority authority) {
        var validity = authority.validity();
        var until = validity.openEnded() ? "" : " till och med " + SwedishTime.of(validity.until());
        return new AuthorityView(authority, "Från och med " + SwedishTime.of(validity.from()) + until);
    }
}
