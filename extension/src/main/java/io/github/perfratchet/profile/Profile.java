package io.github.perfratchet.profile;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Shows where an operation spent its time, from samples of its stacks. */
public final class Profile {

    /** The number that pytest-benchmark shows of cProfile. */
    private static final int HOTTEST = 25;

    private final List<List<Frame>> stacks;

    Profile(List<List<Frame>> stacks) {
        this.stacks = List.copyOf(stacks);
    }

    /**
     * Reads a recording of the JDK's Flight Recorder.
     *
     * @param boundary identifies PerfRatchet's own frames
     * @throws IOException if the recording cannot be read
     */
    public static Profile read(Path recording, StackBoundary boundary) throws IOException {
        return new Profile(new Samples(boundary).read(recording));
    }

    /** {@return the number of samples of the operation} */
    public int samples() {
        return stacks.size();
    }

    /**
     * {@return the hottest methods and lines as a table}
     *
     * @param width the maximum width of the table, in characters
     */
    public String table(int width) {
        return ProfileTable.render(methods(), lines(), samples(), width);
    }

    /** {@return a page with the hottest methods and lines, and a flame graph} The page needs no script. */
    public String page(String title) {
        return FlameGraphPage.render(title, methods(), lines(), CallTree.of(stacks));
    }

    private List<HotSpot> methods() {
        return HotSpot.of(stacks, Frame::methodName, HOTTEST);
    }

    private List<HotSpot> lines() {
        return HotSpot.of(stacks, Frame::lineName, HOTTEST);
    }
}
