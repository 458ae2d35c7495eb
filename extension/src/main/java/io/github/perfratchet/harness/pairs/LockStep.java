package io.github.perfratchet.harness.pairs;

import io.github.perfratchet.fork.TurnAddress;
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

/** Gives two forks their turns over the loopback interface. The side with the lower number has the first turn. */
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
     * @param processor the number of the processor that both sides measure on; {@code null} to leave the choice to the operating system
     */
    LockStep(@Nullable Integer processor) throws IOException {
        this.processor = processor;
        start(this::accept);
    }

    /** {@return the address where a side requests its turns} */
    TurnAddress lane(int side) {
        return new TurnAddress(server.getLocalPort(), tokens[side], processor);
    }

    /** Stops giving turns, which ends both forks. */
    void abandon() throws IOException {
        close();
        for (Socket socket : sockets) {
            socket.close();
        }
    }

    /** Registers that the fork of a side has ended, for whatever reason. */
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
            // the server is closed: both forks have ended, or are to be ended
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
            // The fork is gone. Its runner reports that and the reason.
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
                if (message == TurnAddress.PASS) {
                    turns.pass();
                    continue;
                }
                if (message == TurnAddress.LEAVE) {
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
            socket.getOutputStream().write(TurnAddress.GO);
        } catch (IOException e) {
            // The fork of this side is gone. This must not end the fork of the other side.
        }
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
