package io.github.perfratchet.fork;

import io.github.perfratchet.trial.Turn;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import org.jspecify.annotations.Nullable;

/** Requests the turns of this fork from the JVM of the test. */
final class RemoteTurn implements Turn {

    private final Socket socket;
    private final @Nullable Integer processor;
    private boolean begun;

    private RemoteTurn(Socket socket, @Nullable Integer processor) {
        this.socket = socket;
        this.processor = processor;
    }

    static RemoteTurn connect(TurnAddress lane) throws IOException {
        // The socket is closed when the process ends. This is how the other end learns that the fork has ended.
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
            // Not earlier: threads that are started during the warm-up belong to the operation, and they would
            // inherit the binding.
            Affinity.bindCurrentThread(processor);
        }
        begun = true;
        send(TurnAddress.AWAIT);
        awaitGo();
    }

    @Override
    public void pass() throws IOException {
        send(TurnAddress.PASS);
    }

    @Override
    public void leave() throws IOException {
        send(TurnAddress.LEAVE);
        awaitGo();
    }

    private void send(int message) throws IOException {
        socket.getOutputStream().write(message);
    }

    private void awaitGo() throws IOException {
        if (socket.getInputStream().read() != TurnAddress.GO) {
            throw new EOFException("the JVM of the test gives no more turns");
        }
    }
}
