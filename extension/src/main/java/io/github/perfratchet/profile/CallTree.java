package io.github.perfratchet.profile;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A tree of stacks. Each node is a method as called from the methods above it. */
final class CallTree {

    private final Map<String, CallTree> children = new LinkedHashMap<>();
    private final String method;
    private long samples;

    private CallTree(String method) {
        this.method = method;
    }

    static CallTree of(Collection<List<Frame>> stacks) {
        CallTree root = new CallTree("all");
        for (List<Frame> stack : stacks) {
            CallTree node = root;
            node.samples++;
            for (Frame frame : stack) {
                node = node.children.computeIfAbsent(frame.methodName(), CallTree::new);
                node.samples++;
            }
        }
        return root;
    }

    String method() {
        return method;
    }

    /** {@return the number of samples with this path on the stack} */
    long samples() {
        return samples;
    }

    /** {@return the methods that it called, sorted by name} The same code therefore has the same graph, whatever was sampled first. */
    List<CallTree> children() {
        List<CallTree> sorted = new ArrayList<>(children.values());
        sorted.sort((one, other) -> one.method.compareTo(other.method));
        return sorted;
    }

    /** {@return the number of levels, including this one} */
    int depth() {
        int deepest = 0;
        for (CallTree child : children.values()) {
            deepest = Math.max(deepest, child.depth());
        }
        return deepest + 1;
    }
}
