/// The page and the styles of a Word document for which there is no template: pandoc's own, on A4.
enum WordPage {
  /// A4 with margins of 2 cm, in twentieths of a point.
  static func section(isLandscape: Bool) -> String {
    let size =
      isLandscape
      ? "<w:pgSz w:w=\"16838\" w:h=\"11906\" w:orient=\"landscape\"/>"
      : "<w:pgSz w:w=\"11906\" w:h=\"16838\"/>"
    return "<w:sectPr>" + size
      + "<w:pgMar w:top=\"1134\" w:right=\"1134\" w:bottom=\"1134\" w:left=\"1134\" w:header=\"567\""
      + " w:footer=\"567\" w:gutter=\"0\"/></w:sectPr>"
  }

  /// The document of pandoc's reference with the page put in.
  static func document(_ xml: String, isLandscape: Bool) -> String {
    let section = section(isLandscape: isLandscape)
    return xml.replacing(/<w:sectPr\s*\/>/, with: section)
      .replacing(/<w:sectPr>.*<\/w:sectPr>/.dotMatchesNewlines(), with: section)
  }

  /// The styles of pandoc's reference: letters of 10.5 points, in tables of 9; the title to the left; what is
  /// quoted, and what is to be copied, with a line at its side.
  static func styles(_ xml: String, language: String) -> String {
    var xml = xml.replacing(
      "<w:sz w:val=\"24\" />\n        <w:szCs w:val=\"24\" />", with: size(21)
    )
    .replacing("w:lang w:val=\"en-US\"", with: "w:lang w:val=\"\(language)\"")
    xml = changing(xml, style: "Title") {
      $0.replacing("<w:jc w:val=\"center\" />", with: "<w:jc w:val=\"left\" />")
    }
    xml = changing(xml, style: "Compact") {
      $0.replacing("</w:style>", with: "<w:rPr>\(size(18))</w:rPr></w:style>")
    }
    xml = changing(xml, style: "BlockText") {
      $0.replacing(
        "<w:pPr>", with: "<w:pPr><w:pBdr>\(sideLine("7DB3E3"))</w:pBdr>", maxReplacements: 1)
    }
    return xml.replacing("</w:styles>", with: sentenceStyle + "</w:styles>")
  }

  private static func size(_ halfPoints: Int) -> String {
    "<w:sz w:val=\"\(halfPoints)\"/><w:szCs w:val=\"\(halfPoints)\"/>"
  }

  private static func sideLine(_ color: String) -> String {
    "<w:left w:val=\"single\" w:sz=\"18\" w:space=\"10\" w:color=\"\(color)\"/>"
  }

  private static var sentenceStyle: String {
    "<w:style w:type=\"paragraph\" w:customStyle=\"1\" w:styleId=\"ResonanzSatz\">"
      + "<w:name w:val=\"Resonanz Satz\"/><w:basedOn w:val=\"BodyText\"/><w:qFormat/><w:pPr>"
      + "<w:pBdr>\(sideLine("8A8A8A"))</w:pBdr>"
      + "<w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"F4F6F8\"/></w:pPr></w:style>"
  }

  private static func changing(
    _ xml: String, style: String, _ change: (String) -> String
  ) -> String {
    guard let name = xml.firstRange(of: "w:styleId=\"\(style)\""),
      let end = xml[name.upperBound...].firstRange(of: "</w:style>")
    else { return xml }
    let range = name.lowerBound..<end.upperBound
    return xml.replacingCharacters(in: range, with: change(String(xml[range])))
  }
}

extension String {
  fileprivate func replacingCharacters(in range: Range<Index>, with text: String) -> String {
    String(self[..<range.lowerBound]) + text + String(self[range.upperBound...])
  }
}
