import ResonanzModel
public import ResonanzStorage

/// Chosen quotes as rows of a table, one row a quote:
/// - `quote`, `statement`: numbers in this archive; `consultation`, `group` (slugs)
/// - `kind`, `slug`, `title` of what it is evidence for; `order`: its place among those
/// - `text`: word for word; empty where it no longer stands in the statement
/// - `public_text`: as it may be published; empty where it may not
/// - `note`
public enum QuoteRows {
  public static let columns = [
    ExportColumn("quote", .integer), ExportColumn("statement", .integer),
    ExportColumn("consultation"), ExportColumn("group"), ExportColumn("kind"),
    ExportColumn("slug"), ExportColumn("title"), ExportColumn("order", .integer),
    ExportColumn("text", .longText), ExportColumn("public_text", .longText), ExportColumn("note"),
  ]

  /// A cell for each column.
  public static func row(of quote: QuoteRecord) -> [String] {
    [
      String(quote.number), String(quote.statement), quote.consultation, quote.group,
      quote.kind.rawValue, quote.slug, quote.title, String(quote.order), quote.text ?? "",
      quote.publicText ?? "", quote.note ?? "",
    ]
  }
}

/// Quotes as they may be published, one row a quote: `kind`, `slug`, `title` of what it is evidence for,
/// `order`, `text` with what is left out as `[…]`, and of its origin `group`, `consultation` (slugs) and
/// `year` alone.
public enum PublicQuoteRows {
  public static let columns = [
    ExportColumn("kind"), ExportColumn("slug"), ExportColumn("title"),
    ExportColumn("order", .integer), ExportColumn("text", .longText), ExportColumn("group"),
    ExportColumn("consultation"), ExportColumn("year", .integer),
  ]

  /// Nil where it may not be published.
  public static func row(of quote: QuoteRecord) -> [String]? {
    quote.publicText.map {
      [
        quote.kind.rawValue, quote.slug, quote.title, String(quote.order), $0, quote.group,
        quote.consultation, quote.attribution.year.map(String.init) ?? "",
      ]
    }
  }
}
