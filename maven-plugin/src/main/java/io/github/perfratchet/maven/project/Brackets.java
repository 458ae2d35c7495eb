package io.github.perfratchet.maven.project;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;

/**
 * Finds the round and square brackets of a text that form pairs. A closing bracket forms a pair with the nearest open bracket of its kind.
 * Brackets that were opened in between and not closed form no pair.
 *
 * @param paired the positions of the brackets that form pairs
 * @param within the positions inside pairs
 */
public record Brackets(BitSet paired, BitSet within) {

    private static final String OPENING = "([";
    private static final String CLOSING = ")]";

    public static Brackets in(String text) {
        Brackets brackets = new Brackets(new BitSet(), new BitSet());
        Deque<Integer> open = new ArrayDeque<>();
        for (int at = 0; at < text.length(); at++) {
            int kind = CLOSING.indexOf(text.charAt(at));
            if (OPENING.indexOf(text.charAt(at)) >= 0) {
                open.push(at);
            } else if (kind >= 0 && open.stream().anyMatch(other -> text.charAt(other) == OPENING.charAt(kind))) {
                while (text.charAt(open.element()) != OPENING.charAt(kind)) {
                    open.pop();
                }
                brackets.pair(open.pop(), at);
            }
        }
        return brackets;
    }

    private void pair(int opening, int closing) {
        paired.set(opening);
        paired.set(closing);
        within.set(opening, closing);
    }

    /** {@return whether a character is a bracket without a partner} */
    public boolean isLone(String text, int at) {
        return (OPENING + CLOSING).indexOf(text.charAt(at)) >= 0 && !paired.get(at);
    }

    /** {@return whether a position is inside a pair} */
    public boolean hold(int at) {
        return within.get(at);
    }
}
