package se.enkanal.local;

import se.enkanal.local.stack.Complaint;

/** The program behind {@code deploy/replay}: {@code Replay <broker> <service> [id]}. */
public final class Replay {

    public static void main(String... arguments) {
        Logs.quiet();
        try (var letters = new DeadLetterBox(arguments[0], arguments[1])) {
            if (arguments.length == 2) {
                list(letters);
            } else {
                replay(letters, arguments[2]);
            }
        } catch (Complaint complaint) {
            System.err.println(complaint.getMessage());
            System.exit(1);
        }
    }

    private static void list(DeadLetterBox letters) {
        var all = letters.all();
        all.forEach(System.out::println);
        System.out.println(all.isEmpty() ? "No dead letters." : all.size() + " in all. Send one again with its id.");
    }

    private static void replay(DeadLetterBox letters, String id) {
        var letter = letters.all().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new Complaint("No dead letter has the id " + id + ". List them without an id."));
        letters.sendAgain(letter);
        System.out.println("Sent to " + letter.origin() + " again.");
    }

    private Replay() {}
}
