package io.github.perfratchet.maven.report;

/**
 * The styles of drawings and pages, for light and dark mode. They do not use CSS variables, because some SVG viewers do not support them.
 */
final class Style {

    /** The style of a drawing, in a separate file or in a page. */
    static final String DRAWING = """
            .drawing { font: 12px system-ui, "Segoe UI", Helvetica, Arial, sans-serif; }
            .paper { fill: #ffffff; }
            .label { fill: #1f2328; }
            .faint { fill: #59636e; font-size: 11px; }
            .grid { stroke: #d1d9e0; }
            .stripe { fill: #f6f8fa; }
            .whisker { stroke: #59636e; stroke-width: 1.5; }
            .box { fill: #b6d7f5; stroke: #0969da; }
            .median { stroke: #0a3069; stroke-width: 2.5; }
            .extreme { fill: none; stroke: #59636e; }
            .trend { fill: none; stroke: #0969da; stroke-width: 1.5; }
            .point { fill: #0969da; }
            .current { fill: #bc4c00; }
            @media (prefers-color-scheme: dark) {
              .paper { fill: #0d1117; }
              .label { fill: #e6edf3; }
              .faint { fill: #9198a1; }
              .grid { stroke: #30363d; }
              .stripe { fill: #151b23; }
              .whisker { stroke: #9198a1; }
              .box { fill: #123d6b; stroke: #58a6ff; }
              .median { stroke: #cae8ff; }
              .extreme { stroke: #9198a1; }
              .trend { stroke: #58a6ff; }
              .point { fill: #58a6ff; }
              .current { fill: #f0883e; }
            }
            """;

    /** The style of a page, in addition to that of its drawings. */
    static final String PAGE = """
            body { margin: 2rem auto; max-width: 62rem; padding: 0 1rem; background: #ffffff; color: #1f2328;
              font: 15px/1.5 system-ui, "Segoe UI", Helvetica, Arial, sans-serif; }
            h1 { font-size: 1.5rem; margin-bottom: 0; }
            h2 { font-size: 1.15rem; margin-top: 2.5rem; border-bottom: 1px solid #d1d9e0; }
            h3 { font-size: 1rem; margin: 1.5rem 0 0; }
            p, li { overflow-wrap: anywhere; }
            a { color: #0969da; }
            .scroll { overflow-x: auto; }
            .quiet { color: #59636e; }
            table { border-collapse: collapse; font-size: 13px; margin: .75rem 0; }
            th, td { padding: .25rem .6rem; border-bottom: 1px solid #d1d9e0; text-align: right; white-space: nowrap; }
            th { font-weight: 600; }
            .name { text-align: left; white-space: normal; overflow-wrap: anywhere; min-width: 15rem; }
            .name + .name { min-width: 0; white-space: nowrap; overflow-wrap: normal; }
            .note td { border-top: hidden; padding-top: 0; padding-left: 1.6rem; }
            .REGRESSED { color: #cf222e; font-weight: 600; }
            .IMPROVED { color: #1a7f37; }
            .INCONCLUSIVE, .MISSING { color: #9a6700; }
            .NEW, .BASELINE { color: #0969da; }
            svg { max-width: 100%; height: auto; }
            summary { cursor: pointer; }
            @media (prefers-color-scheme: dark) {
              body { background: #0d1117; color: #e6edf3; }
              h2, th, td { border-color: #30363d; }
              a, .NEW, .BASELINE { color: #58a6ff; }
              .quiet { color: #9198a1; }
              .REGRESSED { color: #ff7b72; }
              .IMPROVED { color: #3fb950; }
              .INCONCLUSIVE, .MISSING { color: #d29922; }
            }
            """;

    private Style() {}
}
