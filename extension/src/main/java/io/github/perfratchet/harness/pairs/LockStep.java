package io.github.perfratchet.harness.pairs;

import io.github.perfratchet.fork.Lane;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.security.SecureRandom;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Gives two forks their turns, over the loopback interface. The side with the lower number goes first. */
final class LockStep implements AutoCloseable {

    private static final SecureRandom TOKENS = new SecureRandom();

    private final Turns turns = new Turns();
    private final ServerSocket server = new ServerSocket(0, Turns.SIDES, InetAddress.getLoopbackAddress());
    private final @Nullable Integer processor;
    private final Set<Socket> sockets = ConcurrentHashMap.newKeySet();
    private final long[] tokens = {TOKENS.nextLong(), TOKENS.nextLong()};

    /**
     * Opens the server.
     *
     * @param processor the one that both sides measure on; absent to leave it to the system
     */
    LockStep(@Nullable Integer processor) throws IOException {
        this.processor = processor;
        start(this::accept);
    }

    /** {@return where a side asks for its turns} */
    Lane lane(int side) {
        return new Lane(server.getLocalPort(), tokens[side], processor);
    }

    /** Gives no more turns, which ends both forks. */
    void abandon() throws IOException {
        close();
        for (Socket socket : sockets) {
            socket.close();
        }
    }

    /** The fork of a side has ended, in whatever way. */
    void ended(int side) {
        turns.leave(side);
    }

    private static void start(Runnable task) {
        Thread thread = new Thread(task, "perfratchet-lock-step");
        thread.setDaemon(true);
        thread.start();
    }

    private void accept() {
        try {
            while (true) {
                Socket socket = server.accept();
                sockets.add(socket);
                start(() -> serve(socket));
            }
        } catch (IOException e) {
            // closed: both forks have ended, or are to end
        }
    }

    private void serve(Socket socket) {
        try (socket;
                DataInputStream in = new DataInputStream(socket.getInputStream())) {
            socket.setTcpNoDelay(true);
            int side = side(in.readLong());
            if (side < Turns.SIDES) {
                serve(side, in, socket);
            }
        } catch (IOException e) {
            // The fork is gone; its runner says so and why.
        }
    }

    private int side(long token) {
        int side = 0;
        while (side < Turns.SIDES && tokens[side] != token) {
            side++;
        }
        return side;
    }

    private void serve(int side, InputStream in, Socket socket) throws IOException {
        try {
            for (int message = in.read(); message >= 0; message = in.read()) {
                if (message == Lane.PASS) {
                    turns.pass();
                    continue;
                }
                if (message == Lane.LEAVE) {
                    turns.leave(side);
                }
                turns.await(side, () -> go(socket));
            }
        } finally {
            turns.leave(side);
        }
    }

    private static void go(Socket socket) {
        try {
            socket.getOutputStream().write(Lane.GO);
        } catch (IOException e) {
            // This side's fork is gone, which must not end the other's.
        }
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
