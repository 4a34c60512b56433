/// The look of pages that are shown one after the other.
enum DeckStyle {
  /// CSS, behind that of every page. A sheet of paper is as large as a screen shows it.
  static let rules = """
    @page{size:A4 landscape;margin:12mm 15mm 9mm;@bottom-right{content:none}}
    body{max-width:none;padding:0}
    .sheet{display:flex;flex-direction:column;min-height:100vh;padding:clamp(1rem,3vw,3rem);\
    border-bottom:1px solid var(--line)}
    .sheet>h1,.sheet>h2{font-size:clamp(1.6rem,1rem + 2.2vw,2.6rem);margin:0 0 1.25rem;padding-bottom:.75rem;\
    border-bottom:4px solid var(--bar)}
    .sides h2,.sides h3{font-size:1.1rem;margin:1rem 0 .25rem}
    .sides h2:first-child,.sides h3:first-child{margin-top:0}
    .sheet.first>h1{font-size:clamp(2rem,1.2rem + 3vw,3.4rem)}
    .first .stamp{margin-top:auto;font-size:.65rem}
    .first::before{content:"";flex:1}
    .sides{display:grid;grid-template-columns:minmax(0,1fr) minmax(0,1fr);gap:1.5rem 3rem;flex:1;font-size:1.1rem}
    .first .sides{flex:none}
    .sides.one{grid-template-columns:minmax(0,1fr)}
    .sides .quote:first-child{margin-top:0}
    .sides .quote blockquote{font-size:1.25rem}
    .copy figcaption{display:none}
    .copy p{font-weight:600}
    .sides .chart{margin:1rem 0 0}
    .foot{margin:1rem 0 0;font-size:.8rem;color:var(--muted);text-align:right;max-width:none}
    .much .sides{font-size:.95rem}
    .full .sides{font-size:.8rem}
    @media (max-width:48rem){.sides{grid-template-columns:minmax(0,1fr)}.sheet{min-height:0}}
    @media print{
    .sheet{min-height:188mm;padding:0;border:0;break-after:page}
    .sheet:last-child{break-after:auto}
    .sides{grid-template-columns:minmax(0,1fr) minmax(0,1fr);font-size:15pt}
    .sides.one{grid-template-columns:minmax(0,1fr)}
    .much .sides{font-size:11.5pt}
    .full .sides{font-size:9pt}
    .sheet>h1,.sheet>h2{font-size:24pt}
    .sheet.first>h1{font-size:34pt}
    }
    """
}
