package io.github.perfratchet.profile;

import io.github.perfratchet.baseline.untrusted.Printable;
import java.io.StringWriter;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes a profile as a page that needs nothing else: no script, no style sheet and no image. */
final class FlameGraphPage {

    private static final int LONGEST_NAME = 300;

    private static final String STYLE = """
            :root { color-scheme: light dark; }
            body { font: 14px/1.45 system-ui, sans-serif; margin: 1.5rem; max-width: 1240px; }
            h1 { font-size: 1.3rem; } h2 { font-size: 1.05rem; margin-top: 1.8rem; }
            table { border-collapse: collapse; font-variant-numeric: tabular-nums; }
            th, td { padding: .1rem .8rem .1rem 0; text-align: right; white-space: nowrap; }
            th:last-child, td:last-child { text-align: left; font-family: ui-monospace, monospace; font-size: 13px; }
            th { font-weight: 600; border-bottom: 1px solid #8888; }
            .graph, .table { overflow-x: auto; }
            svg text { font: 11px ui-monospace, monospace; fill: #1a1a1a; }
            rect { stroke: #fff; stroke-width: .6; }
            """;

    private final StringWriter text = new StringWriter();
    private final XMLStreamWriter page;

    private FlameGraphPage() throws XMLStreamException {
        page = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
    }

    static String render(String title, List<HotSpot> methods, List<HotSpot> lines, CallTree tree) {
        try {
            return new FlameGraphPage().html(title, methods, lines, tree);
        } catch (XMLStreamException e) {
            throw new IllegalStateException("a page in memory can be written", e);
        }
    }

    private String html(String title, List<HotSpot> methods, List<HotSpot> lines, CallTree tree)
            throws XMLStreamException {
        text.append("<!DOCTYPE html>\n");
        page.writeStartElement("html");
        page.writeAttribute("lang", "en");
        page.writeStartElement("head");
        meta("charset", "utf-8");
        meta("http-equiv", "Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'");
        meta("name", "viewport", "width=device-width, initial-scale=1");
        element("title", title);
        page.writeStartElement("style");
        page.writeCharacters("\n" + STYLE);
        page.writeEndElement();
        page.writeEndElement();
        page.writeStartElement("body");
        element("h1", title);
        element(
                "p",
                tree.samples()
                        + " samples of the operation. A bar is a method, as wide as the share of samples that it is in,"
                        + " above the method that called it. Point at a bar for its full name.");
        page.writeStartElement("div");
        page.writeAttribute("class", "graph");
        new FlameGraph(page, tree).write();
        page.writeEndElement();
        table("Hottest methods", "Method", methods, tree.samples());
        table("Hottest lines", "Line", lines, tree.samples());
        page.writeEndElement();
        page.writeEndElement();
        page.flush();
        return text.append('\n').toString();
    }

    private void meta(String name, String value) throws XMLStreamException {
        page.writeEmptyElement("meta");
        page.writeAttribute(name, value);
    }

    private void meta(String name, String value, String content) throws XMLStreamException {
        meta(name, value);
        page.writeAttribute("content", content);
    }

    private void table(String heading, String title, List<HotSpot> spots, long samples) throws XMLStreamException {
        element("h2", heading);
        page.writeStartElement("div");
        page.writeAttribute("class", "table");
        page.writeStartElement("table");
        page.writeStartElement("tr");
        element("th", "Self");
        element("th", "Total");
        element("th", title);
        page.writeEndElement();
        for (HotSpot spot : spots) {
            page.writeStartElement("tr");
            element("td", ProfileTable.share(spot.self(), samples));
            element("td", ProfileTable.share(spot.total(), samples));
            element("td", spot.name());
            page.writeEndElement();
        }
        page.writeEndElement();
        page.writeEndElement();
    }

    private void element(String name, String content) throws XMLStreamException {
        page.writeStartElement(name);
        page.writeCharacters(Printable.bounded(content, LONGEST_NAME));
        page.writeEndElement();
        page.writeCharacters("\n");
    }
}
