package io.github.perfratchet.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class ProfileTests {

    /** Creates a stack from {@code method:line} of one class. The outermost caller comes first. */
    private static List<Frame> stack(String... frames) {
        return Arrays.stream(frames)
                .map(frame -> frame.split(":"))
                .map(parts -> new Frame("com.acme.Parser", parts[0], Integer.parseInt(parts[1])))
                .toList();
    }

    private static final Profile PROFILE = new Profile(List.of(
            stack("test:1", "parse:10", "read:20"),
            stack("test:1", "parse:10", "read:21"),
            stack("test:1", "parse:11", "parse:10", "read:20"),
            stack("test:1", "parse:12")));

    @Test
    void aMethodsOwnTimeComesFirstAndARecursionCountsOnce() {
        assertThat(PROFILE.table(80).lines().limit(4))
                .containsExactly(
                        "   SELF   TOTAL  METHOD",
                        " 75.0 %  75.0 %  com.acme.Parser.read",
                        " 25.0 % 100.0 %  com.acme.Parser.parse",
                        "  0.0 % 100.0 %  com.acme.Parser.test");
    }

    @Test
    void linesAreCountedToo() {
        assertThat(PROFILE.table(80).lines().skip(4).toList())
                .containsExactly(
                        "   SELF   TOTAL  LINE",
                        " 50.0 %  50.0 %  com.acme.Parser.read:20",
                        " 25.0 %  25.0 %  com.acme.Parser.parse:12",
                        " 25.0 %  25.0 %  com.acme.Parser.read:21",
                        "  0.0 % 100.0 %  com.acme.Parser.test:1",
                        "  0.0 %  75.0 %  com.acme.Parser.parse:10",
                        "  0.0 %  25.0 %  com.acme.Parser.parse:11");
    }

    @Test
    void theTableHasTheHottestTwentyFiveAndIsNoWiderThanAsked() {
        List<List<Frame>> stacks = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            stacks.add(stack("aMethodWithANameThatIsByFarTooLongForALineOfATerminalOfEightyColumns" + i + ":1"));
        }
        String table = new Profile(stacks).table(80);

        assertThat(table.lines()).hasSize(2 * 26).allMatch(line -> line.length() <= 80);
    }

    @Test
    void theGraphShowsEachMethodAsWideAsItsShare() throws Exception {
        NodeList bars = page(PROFILE).getElementsByTagName("g");
        List<String> shown = new ArrayList<>();
        for (int i = 0; i < bars.getLength(); i++) {
            Element bar = (Element) bars.item(i);
            Element rectangle = (Element) bar.getElementsByTagName("rect").item(0);
            shown.add(bar.getElementsByTagName("title").item(0).getTextContent() + " at " + rectangle.getAttribute("x")
                    + "," + rectangle.getAttribute("y") + " for " + rectangle.getAttribute("width"));
        }

        assertThat(shown)
                .containsExactly(
                        "all: 100.0 %, 4 samples at 0.0,72 for 1200.0",
                        "com.acme.Parser.test: 100.0 %, 4 samples at 0.0,54 for 1200.0",
                        "com.acme.Parser.parse: 100.0 %, 4 samples at 0.0,36 for 1200.0",
                        "com.acme.Parser.parse: 25.0 %, 1 sample at 0.0,18 for 300.0",
                        "com.acme.Parser.read: 25.0 %, 1 sample at 0.0,0 for 300.0",
                        "com.acme.Parser.read: 50.0 %, 2 samples at 300.0,18 for 600.0");
    }

    @Test
    void namesAreTextAndNothingElse() throws Exception {
        String name = "<script>alert('&')</script>\u001b[2J\u202e";
        Profile hostile = new Profile(List.of(List.of(new Frame("com.acme.\"x\"", name, 1))));

        assertThat(hostile.page(name)).doesNotContain("<script", "\u001b", "\u202e");
        assertThat(hostile.table(80)).doesNotContain("\u001b", "\u202e");
        assertThat(page(hostile).getElementsByTagName("title").item(1).getTextContent())
                .startsWith("all: ");
        assertThat(page(hostile).getElementsByTagName("title").item(2).getTextContent())
                .isEqualTo("com.acme.\"x\".<script>alert('&')</script>\\u001b[2J\\u202e: 100.0 %, 1 sample");
    }

    @Test
    void aDeepRecursionDoesNotBreakThePage() throws Exception {
        Profile deep = new Profile(List.of(Collections.nCopies(2000, new Frame("com.acme.Parser", "parse", 1))));

        assertThat(page(deep).getElementsByTagName("g").getLength()).isEqualTo(200);
    }

    /** Parses the page without its document type, because an XML parser would try to load it. */
    private static Document page(Profile profile) throws Exception {
        String html = profile.page("Profile");
        String document = html.substring(html.indexOf("<html"));
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(document.getBytes(StandardCharsets.UTF_8)));
    }
}
