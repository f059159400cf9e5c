package se.enkanal.local.stack;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What is to run, where. {@code testClock} is a file with the duration by which the services' time is moved. */
public record Plan(Home home, PortPlan ports, List<Service> services, Optional<Path> testClock) {

    /** Everything, beside whatever else runs on this machine, with data of its own. */
    public static Plan forTest(Path repository, Path state, Optional<Path> testClock) {
        var home = new Home(repository.toAbsolutePath().normalize(), state);
        return new Plan(home, PortPlan.free(), List.of(Service.values()), testClock);
    }

    /** A service that isn't started leaves its port to whoever runs it by hand. */
    boolean uses(Port port) {
        return Arrays.stream(Service.values())
                .filter(service -> service.port() == port)
                .allMatch(services::contains);
    }
}
