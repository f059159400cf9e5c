package se.enkanal.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.stream.IntStream;

/** TCP ports of this machine. */
public final class Ports {

    public static final String LOOPBACK = "127.0.0.1";

    /** Free ports, all held open until the last is found, so that no two are the same. */
    public static int[] free(int count) {
        var held = IntStream.range(0, count).mapToObj(i -> open(0)).toList();
        try {
            return held.stream().mapToInt(ServerSocket::getLocalPort).toArray();
        } finally {
            held.forEach(Ports::close);
        }
    }

    public static boolean isTaken(int port) {
        try {
            close(open(port));
            return false;
        } catch (UncheckedIOException taken) {
            return true;
        }
    }

    private static ServerSocket open(int port) {
        try {
            var socket = new ServerSocket();
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getByName(LOOPBACK), port));
            return socket;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void close(ServerSocket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Ports() {}
}
