/// The look of a page.
enum HTMLStyle {
  /// All of it, in the order in which later rules win.
  static var sheets: [String] {
    HTMLTheme.rules + SeriesColour.rules + [text, tables, figures, drawings, paper]
  }

  /// What of it is about drawings.
  static var ofDrawings: String { (SeriesColour.rules + [drawings]).joined(separator: "\n") }

  private static let text = """
    *{box-sizing:border-box}
    html{font:100%/1.5 system-ui,"Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif;-webkit-text-size-adjust:100%}
    body{margin:0 auto;padding:1.5rem clamp(1rem,4vw,2.5rem) 4rem;max-width:76rem;background:var(--ground);\
    color:var(--ink);overflow-wrap:break-word;hyphens:manual}
    h1,h2,h3,h4{line-height:1.2;text-wrap:balance;break-after:avoid}
    h1{font-size:clamp(1.6rem,1.2rem + 2vw,2.4rem);margin:.5rem 0 1.5rem;letter-spacing:-.01em}
    h2{font-size:1.4rem;margin:2.5rem 0 .75rem}
    h3{font-size:1.15rem;margin:1.75rem 0 .5rem}
    h4{font-size:1rem;margin:1.25rem 0 .5rem}
    p,ul,dl,figure{margin:0 0 1rem}
    p,li,dd,blockquote{max-width:72ch}
    ul{padding-left:1.25rem}
    li{margin:.2rem 0}
    li::marker{color:var(--edge)}
    a{color:var(--link);text-underline-offset:.15em}
    a:focus-visible,summary:focus-visible,.scroll:focus-visible{outline:3px solid var(--link);outline-offset:2px}
    .unseen{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
    .skip{position:absolute;left:-100vw}
    .skip:focus{position:static}
    .lines,.note{color:var(--muted)}
    .note{font-size:.875rem}
    .stamp{margin-top:3rem;padding-top:.75rem;border-top:1px solid var(--line);font-size:.8rem;\
    color:var(--muted);overflow-wrap:anywhere}
    .stamp p{margin:0;max-width:none}
    .part{margin-top:3.5rem;padding-top:1.5rem;border-top:4px solid var(--bar)}
    .part>h2{font-size:1.75rem;margin-top:0}
    .contents{background:var(--surface);border-radius:.5rem;padding:1rem 1.25rem;margin:0 0 2rem}
    .contents h2{font-size:1rem;margin:0 0 .5rem}
    .contents ul{columns:18rem;column-gap:2rem;list-style:none;padding:0;margin:0}
    .contents li{break-inside:avoid;margin:0;padding:.2rem 0}
    """

  private static let tables = """
    .scroll{overflow-x:auto;position:relative;margin:0 0 1rem}
    .scroll[tabindex]{background:\
    linear-gradient(to left,var(--ground) 40%,transparent) right/2.5rem 100% no-repeat local,\
    linear-gradient(to left,var(--line),transparent) right/1rem 100% no-repeat}
    .scroll:not([tabindex]) :is(td,th){overflow-wrap:anywhere}
    @media (min-width:30rem){.scroll:not([tabindex]) thead .n{overflow-wrap:normal}}
    table{border-collapse:collapse;font-size:.9375rem;font-variant-numeric:tabular-nums lining-nums}
    th,td{padding:.35rem .6rem;text-align:left;vertical-align:top;border-bottom:1px solid var(--line)}
    th:first-child,td:first-child{padding-left:0}
    thead th{vertical-align:bottom;border-bottom:2px solid var(--ink);font-weight:600;line-height:1.25}
    tbody th{font-weight:400;min-width:min(15rem,38vw);position:sticky;left:0;background:var(--ground)}
    thead th:first-child{position:sticky;left:0;background:var(--ground)}
    @media (max-width:40rem){tbody th{max-width:45vw;overflow-wrap:anywhere;hyphens:auto}}
    .n{text-align:right;white-space:nowrap}
    thead .n{white-space:normal}
    @media screen{.wide :is(th,td){padding-right:.4rem}.wide :is(th,td):not(:first-child){padding-left:.4rem}}
    .numbered tbody th{min-width:0}
    .long{min-width:min(15rem,60vw)}
    .upright thead th>span{writing-mode:vertical-rl;transform:rotate(180deg);display:inline-block;\
    max-height:12rem;text-align:left}
    .upright th,.upright td{padding:.35rem .4rem}
    .zero{color:var(--zero);fill:var(--zero)}
    .section th{font-weight:700;padding-top:1.25rem}
    .total th,.total td{font-weight:700;border-top:2px solid var(--ink);border-bottom:0}
    .mark{color:var(--link)}
    .signs{font-size:.875rem;color:var(--muted)}
    .signs div{display:flex;gap:.75rem}
    .signs dt{min-width:4rem;font-weight:600;color:var(--ink)}
    .signs dd{margin:0}
    """

  private static let figures = """
    .quote{margin:1.25rem 0;padding:.1rem 0 .1rem 1.25rem;border-left:4px solid var(--bar);break-inside:avoid}
    .quote blockquote{margin:0 0 .35rem;font-size:1.1rem;text-wrap:pretty}
    .quote figcaption{font-size:.875rem;color:var(--muted)}
    .copy{background:var(--surface);border-radius:.5rem;padding:.75rem 1.25rem;break-inside:avoid}
    .copy figcaption{font-size:.875rem;color:var(--muted)}
    .copy p{margin:0;user-select:all;-webkit-user-select:all}
    .chart{margin:1.5rem 0 2rem;max-width:56rem}
    .chart figcaption{font-weight:600;margin-bottom:.75rem}
    .key{list-style:none;padding:0;display:flex;flex-wrap:wrap;gap:.25rem 1.25rem;font-size:.875rem}
    .key li{display:flex;align-items:center;gap:.5rem;margin:0}
    details{margin-top:.75rem}
    summary{cursor:pointer;color:var(--link);font-size:.875rem;padding:.25rem 0}
    """

  /// Letters on a colour have an edge of it, so that no texture runs through them.
  private static let drawings = """
    .chart>svg,.chart>.scroll>svg,.key svg{display:block;overflow:visible;flex:none}
    svg text{font-size:14px;fill:var(--ink);font-variant-numeric:tabular-nums lining-nums}
    svg text.zero{fill:var(--zero)}
    svg .tick,.heat text{font-size:13px}
    svg text.tick{fill:var(--muted)}
    svg text.figure{font-weight:600}
    svg text.on{font-size:13px;font-weight:600;stroke-width:4px;paint-order:stroke}
    .bar{stroke:var(--edge);stroke-width:1px}
    .only{fill:var(--bar);stroke:none}
    .textures{position:absolute}
    .textures path{fill:none;stroke:#000;stroke-width:1.5;stroke-opacity:.45}
    .cell{stroke:var(--ground);stroke-width:2px;fill:var(--surface)}
    .timeline{margin-left:3rem;width:calc(100% - 3rem)}
    @media (max-width:30rem){.heat text{font-size:12px}}
    .chart:has(>.scroll){max-width:none}
    .grid{stroke:var(--line)}
    .axis{stroke:var(--edge)}
    """
    + (1...HeatScale.steps).map {
      "\n.h\($0){fill:var(--h\($0))} svg text.g\($0){fill:var(--g\($0))}"
    }
    .joined()
    + HeatMapChart.widths.map { "\nsvg.w\($0){min-width:\($0)rem}" }.joined()

  /// A4. What stands behind a figure is printed with it, where the browser lets it (`::details-content`).
  private static let paper = """
    @page{size:A4;margin:18mm 16mm 20mm;\
    @bottom-right{content:counter(page) " / " counter(pages);font:9pt system-ui,sans-serif;color:#46515C}}
    @page broad{size:A4 landscape}
    @media print{
    html{font-size:10pt}
    body{max-width:none;padding:0;print-color-adjust:exact;-webkit-print-color-adjust:exact}
    a{color:inherit;text-decoration:none}
    .skip,summary{display:none}
    .part{break-before:page;margin-top:0}
    thead{display:table-header-group}
    tr,li,figure.chart svg,.copy,.quote{break-inside:avoid}
    .section,.chart figcaption,.key,tbody tr:first-child{break-after:avoid}
    tbody tr:last-child{break-before:avoid}
    .short{break-inside:avoid}
    p,blockquote{orphans:3;widows:3}
    .scroll[tabindex]{overflow:visible;background:none}
    .scroll{overflow:visible}
    .long{min-width:0}
    table{font-size:9pt}
    .wide{font-size:8pt}
    .wide th,.wide td{padding:.2rem .35rem}
    th,td{padding:.25rem .5rem}
    .upright{font-size:7.5pt}
    .upright th,.upright td{padding:.2rem .25rem}
    .upright thead th>span{max-height:38mm}
    .broad{page:broad}
    tbody th,thead th:first-child{min-width:0;position:static}
    details::details-content{content-visibility:visible;height:auto;display:block}
    svg text{font-size:12px}
    svg.heat{min-width:0}
    .heat text{font-size:10px}
    }
    """
}
