package se.enkanal.deadline;

import se.enkanal.local.testing.Architecture;

class ArchitectureTest extends Architecture {

    ArchitectureTest() {
        super("se.enkanal.deadline", "clock", "casework", "mail", "statistics", "word");
    }
}
