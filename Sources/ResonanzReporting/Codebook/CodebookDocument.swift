public import ResonanzModel

extension CodebookReport {
  /// A heading for each theme and measure, what belongs, what does not, and the examples.
  public func document(in language: Language) -> Document {
    let words = ReportWords(language: language, labels: labels)
    return Document(
      title: words.codebookTitle(process: process.title),
      blocks: (isWhole ? [.paragraph(words.codebookSummary(of: self))] : [])
        + entries.flatMap { blocks(of: $0, words) })
  }

  private func blocks(of entry: CodebookEntry, _ words: ReportWords) -> [Document.Block] {
    let heading = words.codebookHeading(of: entry)
    var blocks: [Document.Block] = [
      entry.kind == .theme ? .heading(heading) : .subheading(heading)
    ]
    if let subtitle = entry.subtitle { blocks.append(.paragraph(subtitle)) }
    guard let codebook = entry.codebook else {
      return blocks + [.paragraph(words.noCodebook)]
    }
    let lines = [
      codebook.belongs.map { words.belongs + ": " + $0 },
      codebook.not.map { words.belongsNot + ": " + $0 },
    ].compactMap(\.self)
    if !lines.isEmpty { blocks.append(.lines(lines)) }
    if !codebook.examples.isEmpty {
      blocks.append(.paragraph(words.examples + ":"))
      blocks.append(.list(codebook.examples))
    }
    return blocks
  }
}

extension ReportWords {
  /// `ISEK Jena.2030: Zuordnungsleitfaden`.
  func codebookTitle(process: String) -> String {
    "\(process): " + pick("Zuordnungsleitfaden", "Codebook")
  }

  /// How much of it there is.
  func codebookSummary(of report: CodebookReport) -> String {
    let themes = report.entries.count { $0.kind == .theme }
    let measures = report.entries.count - themes
    let all =
      Plural.theme.counted(themes, in: language) + pick(" und ", " and ")
      + Plural.measure.counted(measures, in: language)
    guard report.missing > 0 else { return all + "." }
    return all
      + pick(
        "; zu \(number(report.missing)) davon ist noch nichts festgelegt.",
        "; of \(number(report.missing)) of them nothing has been said yet.")
  }

  /// `Zukunftsthema Stadt.Mobil.Jena (stadt-mobil)`.
  func codebookHeading(of entry: CodebookEntry) -> String {
    let retired = entry.isRetired ? ", \(self.retired)" : ""
    return "\(name(of: entry.kind)) \(entry.title) (\(entry.slug)\(retired))"
  }

  var belongs: String { pick("Gehört dazu", "Belongs") }
  var belongsNot: String { pick("Gehört nicht dazu", "Does not belong") }
  var examples: String { pick("Beispiele", "Examples") }
  var noCodebook: String { pick("Noch nicht festgelegt.", "Not said yet.") }
}
