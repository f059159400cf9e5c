package se.enkanal.local;

import java.nio.file.Path;
import se.enkanal.local.stack.Complaint;
import se.enkanal.local.stack.Launcher;
import se.enkanal.local.stack.Options;

/** The program behind {@code deploy/up}. */
public final class Up {

    public static void main(String... arguments) throws InterruptedException {
        try {
            new Launcher(Path.of(""), Options.parse(arguments)).run();
        } catch (Complaint complaint) {
            System.err.println(complaint.getMessage());
            System.exit(1);
        }
    }

    private Up() {}
}
