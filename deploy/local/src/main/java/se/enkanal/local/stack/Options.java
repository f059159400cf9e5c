package se.enkanal.local.stack;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/** How {@code deploy/up} was asked to start. */
public record Options(boolean fresh, boolean partsOnly, boolean archives, int portOffset, Optional<Path> testClock) {

    public static Options parse(String... arguments) {
        var options = new Options(false, false, true, 0, Optional.empty());
        for (var rest = Arrays.asList(arguments).iterator(); rest.hasNext(); )
            options = options.with(rest.next(), rest);
        return options;
    }

    private Options with(String option, Iterator<String> rest) {
        return switch (option) {
            case "--fresh" -> new Options(true, partsOnly, archives, portOffset, testClock);
            case "--parts-only" -> new Options(fresh, true, archives, portOffset, testClock);
            case "--no-archives" -> new Options(fresh, partsOnly, false, portOffset, testClock);
            case "--port-offset" -> new Options(fresh, partsOnly, archives, number(rest), testClock);
            case "--test-clock" -> new Options(fresh, partsOnly, archives, portOffset, Optional.of(file(rest)));
            default -> throw new Complaint("There is no option %s. See: deploy/up --help".formatted(option));
        };
    }

    Plan plan(Home home) {
        var services = partsOnly ? List.<Service>of() : List.of(Service.values());
        return new Plan(home, PortPlan.movedBy(portOffset), services, testClock);
    }

    private static int number(Iterator<String> rest) {
        try {
            return Integer.parseInt(rest.next());
        } catch (RuntimeException e) {
            throw new Complaint("--port-offset wants a number, as in: deploy/up --port-offset 1000");
        }
    }

    private static Path file(Iterator<String> rest) {
        var file = rest.hasNext() ? Path.of(rest.next()).toAbsolutePath() : null;
        if (file != null && Files.isReadable(file)) return file;
        throw new Complaint("--test-clock wants a readable file with a duration such as PT72H or P30D");
    }
}
