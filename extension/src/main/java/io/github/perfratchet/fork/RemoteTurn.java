package io.github.perfratchet.fork;

import io.github.perfratchet.trial.Turn;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import org.jspecify.annotations.Nullable;

/** Asks the JVM of the test for the turns of this fork. */
final class RemoteTurn implements Turn {

    private final Socket socket;
    private final @Nullable Integer processor;
    private boolean begun;

    private RemoteTurn(Socket socket, @Nullable Integer processor) {
        this.socket = socket;
        this.processor = processor;
    }

    static RemoteTurn connect(Lane lane) throws IOException {
        // Closed with the process; the other end needs to know when that is.
        Socket socket = new Socket(InetAddress.getLoopbackAddress(), lane.port());
        socket.setTcpNoDelay(true);
        DataOutputStream out = new DataOutputStream(socket.getOutputStream());
        out.writeLong(lane.token());
        out.flush();
        return new RemoteTurn(socket, lane.processor());
    }

    @Override
    public void await() throws IOException {
        if (!begun && processor != null) {
            // Not before: threads that warming up starts are the operation's, and inherit it.
            Affinity.bindCurrentThread(processor);
        }
        begun = true;
        send(Lane.AWAIT);
        awaitGo();
    }

    @Override
    public void pass() throws IOException {
        send(Lane.PASS);
    }

    @Override
    public void leave() throws IOException {
        send(Lane.LEAVE);
        awaitGo();
    }

    private void send(int message) throws IOException {
        socket.getOutputStream().write(message);
    }

    private void awaitGo() throws IOException {
        if (socket.getInputStream().read() != Lane.GO) {
            throw new EOFException("the JVM of the test gives no more turns");
        }
    }
}
