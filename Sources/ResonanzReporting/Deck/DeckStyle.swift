/// The look of pages that are shown one after the other.
enum DeckStyle {
  /// The class of a page whose letters have this size in print, in points.
  static func name(ofSize size: Double) -> String {
    size > 14 ? "some" : size > 10 ? "much" : "full"
  }

  /// CSS, behind that of every page. A sheet of paper is as large as a screen shows it. `DeckRoom` reckons with
  /// these sizes: what stands on a sheet has room, and what would not has been cut before.
  static let rules = """
    @page{size:A4 landscape;margin:12mm 15mm 9mm;@bottom-right{content:none}}
    body{max-width:none;padding:0}
    .sheet{display:flex;flex-direction:column;min-height:100vh;padding:clamp(1rem,3vw,3rem);\
    border-bottom:1px solid var(--line)}
    .sheet>h1,.sheet>h2{font-size:clamp(1.6rem,1rem + 2.2vw,2.6rem);margin:0 0 1.25rem;padding-bottom:.75rem;\
    border-bottom:4px solid var(--bar)}
    .sides{display:grid;grid-template-columns:minmax(0,1fr) minmax(0,1fr);gap:1.5rem 3rem;flex:1;font-size:1.1rem;\
    line-height:1.4}
    .sides h2,.sides h3{font-size:1.05em;margin:.7em 0 .2em}
    .sides h2:first-child,.sides h3:first-child{margin-top:0}
    .sides p,.sides ul,.sides dl,.sides figure,.sides .scroll{margin:0 0 .6em}
    .sides p,.sides li,.sides dd,.sides blockquote{max-width:none}
    .sides ul{padding-left:1.2em}
    .sides li{margin:.15em 0}
    .sides table,.sides .signs{font-size:.85em}
    .sides th,.sides td{padding:.2em .5em .2em 0}
    .sides .section th{padding-top:.5em}
    .sides tbody th{min-width:0}
    .sheet.first>h1{font-size:clamp(2rem,1.2rem + 3vw,3.4rem)}
    .first .stamp{margin-top:auto;font-size:.65rem}
    .first::before{content:"";flex:1}
    .first .sides{flex:none}
    .sides.one{grid-template-columns:minmax(0,1fr);align-content:start}
    .sides .quote{margin:0 0 .8em;padding-left:1em}
    .sides .quote blockquote{font-size:1.15em;margin:0 0 .2em}
    .sides .quote figcaption{font-size:.85em}
    .copy figcaption{display:none}
    .sides .copy{padding:.5em .8em}
    .sides .copy p{font-weight:600;margin:0}
    .sides .chart figcaption{margin-bottom:.5em}
    .sides .key{font-size:.85em;gap:.1em 1.25em}
    .foot{margin:.75rem 0 0;font-size:.8rem;color:var(--muted);text-align:right;max-width:none}
    .foot+.foot{margin-top:0}
    .much .sides{font-size:.95rem}
    .full .sides{font-size:.8rem}
    @media (max-width:48rem){.sides{grid-template-columns:minmax(0,1fr)}.sheet{min-height:0}}
    @media print{
    .sheet{height:188mm;min-height:0;overflow:hidden;padding:0;border:0;break-after:page;break-inside:avoid}
    .sheet:last-child{break-after:auto}
    .sides{grid-template-columns:minmax(0,1fr) minmax(0,1fr);font-size:15pt}
    .sides.one{grid-template-columns:minmax(0,1fr)}
    .much .sides{font-size:11.5pt}
    .full .sides{font-size:9pt}
    .sides table{font-size:.85em}
    .sheet>h1,.sheet>h2{font-size:24pt;margin-bottom:12pt;padding-bottom:7pt}
    .sheet.first>h1{font-size:34pt}
    }
    """
}
