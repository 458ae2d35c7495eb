package io.github.perfratchet.profile;

import io.github.perfratchet.baseline.untrusted.Printable;
import java.util.Locale;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Draws a call tree as a flame graph (Brendan Gregg, 2011), with the first caller at the bottom. */
final class FlameGraph {

    private static final double WIDTH = 1200;
    private static final int ROW = 18;
    private static final double WIDTH_OF_CHARACTER = 6.7;
    private static final int LONGEST_NAME = 300;
    private static final int SHORTEST_LABEL = 8;

    /** In pixels. Nobody can see narrower bars, or point at them. */
    private static final double NARROWEST = 0.3;

    /** More levels belong to a recursion, and only make the page long. */
    private static final int MOST_LEVELS = 200;

    private final XMLStreamWriter page;
    private final CallTree root;
    private final int levels;

    FlameGraph(XMLStreamWriter page, CallTree root) {
        this.page = page;
        this.root = root;
        this.levels = Math.min(MOST_LEVELS, root.depth());
    }

    void write() throws XMLStreamException {
        page.writeStartElement("svg");
        page.writeAttribute("xmlns", "http://www.w3.org/2000/svg");
        page.writeAttribute("width", number(WIDTH));
        page.writeAttribute("height", Integer.toString(levels * ROW));
        page.writeAttribute("role", "img");
        page.writeAttribute("aria-label", "Flame graph; the tables below have its largest figures");
        bar(root, 0, 0);
        page.writeEndElement();
    }

    private void bar(CallTree node, double x, int level) throws XMLStreamException {
        double width = WIDTH * node.samples() / root.samples();
        if (width < NARROWEST || level >= levels) {
            return;
        }
        int y = (levels - level - 1) * ROW;
        String name = Printable.bounded(node.method(), LONGEST_NAME);
        page.writeStartElement("g");
        page.writeStartElement("title");
        page.writeCharacters(name + ": " + ProfileTable.share(node.samples(), root.samples()) + ", " + node.samples()
                + (node.samples() == 1 ? " sample" : " samples"));
        page.writeEndElement();
        page.writeEmptyElement("rect");
        page.writeAttribute("x", number(x));
        page.writeAttribute("y", Integer.toString(y));
        page.writeAttribute("width", number(width));
        page.writeAttribute("height", Integer.toString(ROW));
        page.writeAttribute("fill", colour(node.method()));
        label(name, x, y, width);
        page.writeEndElement();
        page.writeCharacters("\n");
        double left = x;
        for (CallTree child : node.children()) {
            bar(child, left, level + 1);
            left += WIDTH * child.samples() / root.samples();
        }
    }

    private void label(String name, double x, int y, double width) throws XMLStreamException {
        int fitting = (int) ((width - 6) / WIDTH_OF_CHARACTER);
        if (fitting < SHORTEST_LABEL) {
            return;
        }
        String shorter = name.length() <= fitting ? name : withoutPackage(name);
        page.writeStartElement("text");
        page.writeAttribute("x", number(x + 3));
        page.writeAttribute("y", Integer.toString(y + ROW - 5));
        page.writeCharacters(Printable.bounded(shorter, fitting));
        page.writeEndElement();
    }

    /** {@return the name of a method with the simple name of its class, such as {@code Parser.parse}} */
    private static String withoutPackage(String name) {
        int method = name.lastIndexOf('.');
        int type = method < 0 ? -1 : name.lastIndexOf('.', method - 1);
        return name.substring(type + 1);
    }

    /**
     * {@return the colour of a method} The JDK's own methods have cool colours, all others have warm ones. The same class has the same
     * shade everywhere.
     */
    private static String colour(String method) {
        boolean ofJdk = method.startsWith("java.") || method.startsWith("jdk.") || method.startsWith("sun.");
        String type = method.substring(0, Math.max(0, method.lastIndexOf('.')));
        int shade = Math.floorMod(type.hashCode(), 40);
        return ofJdk ? "hsl(" + (190 + shade) + ",45%,78%)" : "hsl(" + (10 + shade) + ",80%,72%)";
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
