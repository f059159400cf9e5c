package se.enkanal.local.stack;

import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Stream;
import se.enkanal.local.Ports;

/** A port for everyone who listens. */
public record PortPlan(Map<Port, Integer> ports) {

    /** The well-known ones, all moved by the same distance. */
    public static PortPlan movedBy(int offset) {
        var ports = new EnumMap<Port, Integer>(Port.class);
        for (var port : Port.values()) ports.put(port, port.usual() + offset);
        return new PortPlan(ports);
    }

    /** Whichever are free: a test runs beside whatever else runs. */
    public static PortPlan free() {
        var free = Ports.free(Port.values().length);
        var ports = new EnumMap<Port, Integer>(Port.class);
        for (var port : Port.values()) ports.put(port, free[port.ordinal()]);
        return new PortPlan(ports);
    }

    public int of(Port port) {
        return ports.get(port);
    }

    public String url(Port port) {
        return "http://localhost:" + of(port);
    }

    Stream<Port> taken() {
        return ports.keySet().stream().filter(port -> Ports.isTaken(of(port)));
    }
}
