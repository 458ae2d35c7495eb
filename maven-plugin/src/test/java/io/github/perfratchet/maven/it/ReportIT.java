package io.github.perfratchet.maven.it;

import static io.github.perfratchet.maven.it.MavenRunAssert.assertThat;
import static io.github.perfratchet.maven.it.Synthetic.resultsOf;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.perfratchet.baseline.measurement.Commit;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;

/** Tests the report, with results that were not measured. */
class ReportIT {

    private static final String REPORT = "perfratchet:report";
    private static final String PARSER = "com.acme.ParserTests";
    private static final Commit MAIN = new Commit("4f2c9e1d".repeat(5), "main", false);
    private static final Instant LONG_AGO = Instant.parse("2026-01-01T10:00:00Z");

    private final TestProject project;

    ReportIT(@ItProject("single-module") TestProject project) {
        this.project = project;
    }

    @Test
    void writesAPageWithVerdictsPlotsTablesAndHistory() throws Exception {
        resultsOf(PARSER).measured("parses", 1000, 1024).inBaselineOf(project);
        resultsOf(PARSER).startedAt(LONG_AGO).measured("parses", 1000, 1024).inRunsOf(project, "before", MAIN);
        resultsOf(PARSER)
                .startedAt(LONG_AGO.plusSeconds(60))
                .on("Another CPU")
                .measured("parses", 700, 1024)
                .inRunsOf(project, "elsewhere", MAIN);
        resultsOf(PARSER)
                .measured("parses", 2000, 1024)
                .measured("prints", 50, 0)
                .inResultsOf(project);
        resultsOf("com.acme.SortTests").measured("sorts", 7e6, 0).inResultsOf(project);

        assertThat(MavenRun.of(project, REPORT))
                .succeeded()
                .prints("the report is target/perfratchet/report/index.html");

        String page = TestProject.read(page());
        assertThat(page)
                .contains("<td class=\"name REGRESSED\">REGRESSED</td>", "+100 %", "Synthetic CPU, 2 processors")
                .contains("Box plots of ParserTests", "Box plots of SortTests", "History of parses")
                .contains("0001 before, ", "4f2c9e1d on main")
                .doesNotContain("0002 elsewhere", "History of prints", "<script", "<link", "<img", "src=");
        Document plot = xml(TestProject.read(project.file("target/perfratchet/report/01-parsertests.svg")));
        assertThat(texts(plot, "title"))
                .contains("Box plots of ParserTests")
                .anyMatch(title -> title.matches(
                        "parses, cpu: minimum 1\\.98 us, whiskers 1\\.98 us and 2\\.04 us, quartiles 2\\.00 us and 2\\.03 us,"
                                + " median 2\\.01 us, maximum 2\\.04 us"));
        assertThat(project.file("target/perfratchet/report/02-sorttests.svg")).exists();
    }

    @Test
    void showsWhatTheCheckDecidedAlsoAfterTheRunWasAccepted() {
        resultsOf(PARSER).startedAt(LONG_AGO).measured("parses", 1000, 1024).inBaselineOf(project);
        resultsOf(PARSER).measured("parses", 2000, 1024).inResultsOf(project);
        assertThat(MavenRun.of(project, "perfratchet:check")).failedTheBuild();

        assertThat(MavenRun.of(project, REPORT)).succeeded();
        assertThat(TestProject.read(page()))
                .contains("<td class=\"name REGRESSED\">REGRESSED</td>", "+100 %")
                .doesNotContain("is the baseline");

        assertThat(MavenRun.of(project, "perfratchet:update")).succeeded();
        assertThat(MavenRun.of(project, REPORT)).succeeded();
        assertThat(TestProject.read(page()))
                .contains("<td class=\"name REGRESSED\">REGRESSED</td>", "+100 %")
                .contains("This run was accepted after the check. It is the baseline now.");
    }

    @Test
    void aRunThatIsTheBaselineIsNotComparedWithItself() {
        resultsOf(PARSER).measured("parses", 1000, 1024).inResultsOf(project);
        assertThat(MavenRun.of(project, "perfratchet:update")).succeeded();

        assertThat(MavenRun.of(project, REPORT)).succeeded();

        assertThat(TestProject.read(page()))
                .contains("<td class=\"name BASELINE\">BASELINE</td>", "This run is the baseline")
                .doesNotContain("UNCHANGED");
    }

    @Test
    void resultsThatTheCheckDidNotCompareAreComparedByTheReport() {
        resultsOf(PARSER).startedAt(LONG_AGO).measured("parses", 1000, 1024).inBaselineOf(project);
        resultsOf(PARSER).measured("parses", 2000, 1024).inResultsOf(project);
        assertThat(MavenRun.of(project, "perfratchet:check")).failedTheBuild();
        resultsOf(PARSER)
                .startedAt(Instant.now().plusSeconds(60))
                .measured("parses", 1000, 1024)
                .inResultsOf(project);

        assertThat(MavenRun.of(project, REPORT)).succeeded();

        assertThat(TestProject.read(page()))
                .contains("<td class=\"name UNCHANGED\">UNCHANGED</td>")
                .doesNotContain("<td class=\"name REGRESSED\">");
    }

    @Test
    void namesAreTextAndNeverMarkup() throws Exception {
        String name = "parses[<script>alert(\"1\")</script> & '\u202e\u001b[2J]";
        resultsOf(PARSER)
                .measured(name, 1000, 1024)
                .failed("<img src=x>", "<b>boom</b>")
                .inResultsOf(project);
        resultsOf(PARSER)
                .startedAt(LONG_AGO)
                .measured(name, 900, 1024)
                .inRunsOf(project, "a", new Commit("a".repeat(40), "<i>", true));

        assertThat(MavenRun.of(project, REPORT)).succeeded();

        String page = TestProject.read(page());
        assertThat(page)
                .contains("&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp; &#39;\\u202e\\u001b[2J", "&lt;i&gt;")
                .doesNotContain("<script", "<img", "<b>", "<i>", "\u202e", "\u001b");
        xml(TestProject.read(project.file("target/perfratchet/report/01-parsertests.svg")));
    }

    @Test
    void leavesNoDrawingOfAGroupThatIsGone() {
        resultsOf(PARSER).measured("parses", 1000, 1024).inResultsOf(project);
        Path stale = project.file("target/perfratchet/report/07-gone.svg");
        TestProject.write(stale, "left by an earlier report");

        assertThat(MavenRun.of(project, REPORT, "-Dperfratchet.groupBy=none")).succeeded();

        assertThat(project.filesIn(project.file("target/perfratchet/report")))
                .extracting(file -> file.getFileName().toString())
                .isEqualTo(List.of("01-all.svg", "index.html"));
    }

    @Test
    void showsOnlyTheTestsItIsToldTo() {
        resultsOf(PARSER)
                .measured("parses", 1000, 1024)
                .measured("prints", 1, 0)
                .inResultsOf(project);

        assertThat(MavenRun.of(project, REPORT, "-Dperfratchet.tests=ParserTests#prints"))
                .succeeded();

        assertThat(TestProject.read(page())).contains("prints").doesNotContain("parses");
    }

    @Test
    void withoutResultsThereIsNoReport() {
        assertThat(MavenRun.of(project, REPORT))
                .succeeded()
                .prints("No report was written, because nothing was measured", "Measure with mvn verify");
        assertThat(page()).doesNotExist();
    }

    @Test
    void aBrokenRunIsAnErrorThatNamesIt() {
        resultsOf(PARSER).measured("parses", 1000, 1024).inResultsOf(project);
        TestProject.write(project.runs().resolve("0001_broken.json"), "{");

        assertThat(MavenRun.of(project, REPORT)).couldNotRun().prints("0001_broken.json");
    }

    private Path page() {
        return project.file("target/perfratchet/report/index.html");
    }

    private static Document xml(String text) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static List<String> texts(Document document, String element) {
        NodeList nodes = document.getElementsByTagName(element);
        return IntStream.range(0, nodes.getLength())
                .mapToObj(i -> nodes.item(i).getTextContent())
                .toList();
    }
}
