package se.enkanal.local.stack;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;

/** How {@code deploy/up} was asked to start. */
public record Options(boolean fresh, boolean archives, Set<Service> without, int portOffset, Optional<Path> testClock) {

    private static final Options USUAL = new Options(false, true, Set.of(), 0, Optional.empty());

    public static Options parse(String... arguments) {
        var options = USUAL;
        for (var rest = List.of(arguments).iterator(); rest.hasNext(); ) options = options.with(rest.next(), rest);
        return options;
    }

    private Options with(String option, Iterator<String> rest) {
        return switch (option) {
            case "--fresh" -> new Options(true, archives, without, portOffset, testClock);
            case "--no-archives" -> new Options(fresh, false, without, portOffset, testClock);
            case "--parts-only" -> new Options(fresh, archives, Set.of(Service.values()), portOffset, testClock);
            case "--without" -> new Options(fresh, archives, without(service(rest)), portOffset, testClock);
            case "--port-offset" -> new Options(fresh, archives, without, number(rest), testClock);
            case "--test-clock" -> new Options(fresh, archives, without, portOffset, Optional.of(file(rest)));
            default -> throw new Complaint("There is no option %s. See: deploy/up --help".formatted(option));
        };
    }

    Plan plan(Home home) {
        var services = Arrays.stream(Service.values())
                .filter(service -> !without.contains(service))
                .toList();
        return new Plan(home, PortPlan.movedBy(portOffset), services, testClock);
    }

    private Set<Service> without(Service another) {
        var more = EnumSet.of(another);
        more.addAll(without);
        return more;
    }

    private static Service service(Iterator<String> rest) {
        var name = rest.hasNext() ? rest.next() : "";
        return Arrays.stream(Service.values())
                .filter(service -> service.id().equals(name))
                .findFirst()
                .orElseThrow(() -> new Complaint("--without wants a service: intake, routing or deadline"));
    }

    private static int number(Iterator<String> rest) {
        try {
            return Integer.parseInt(rest.next());
        } catch (NoSuchElementException | NumberFormatException e) {
            throw new Complaint("--port-offset wants a number, as in: deploy/up --port-offset 1000");
        }
    }

    private static Path file(Iterator<String> rest) {
        return Optional.of(rest)
                .filter(Iterator::hasNext)
                .map(more -> Path.of(more.next()).toAbsolutePath())
                .filter(Files::isReadable)
                .orElseThrow(() -> new Complaint("--test-clock wants a readable file with a duration such as PT72H"));
    }
}
