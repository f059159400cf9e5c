package se.enkanal.intake;

import se.enkanal.local.testing.Architecture;

class ArchitectureTest extends Architecture {

    ArchitectureTest() {
        super("se.enkanal.intake", "organisation", "report", "form", "followup", "reconciliation");
    }
}
