public import ResonanzModel
public import ResonanzStorage

extension Quotation {
  /// A quote as it may leave the house: with what is left out left out, the group, the consultation and
  /// the year. Nil where it may not.
  public init?(public quote: QuoteRecord, groups: [SourceGroup], in language: Language) {
    guard let text = quote.publicText else { return nil }
    let group = groups.first { $0.slug == quote.attribution.group }
    self.init(
      text,
      attribution: quote.attribution.text(
        groupTitle: group?.title(in: language) ?? quote.attribution.group),
      language: quote.language)
  }
}
