import ResonanzModel
import ResonanzReporting
import ResonanzStorage

/// What would become of many statements, before anything does.
struct BulkPreviewPage: Page {
  static let template = "BulkPreviewPage"

  /// Something that would be done, or something that is known of those it would be done with.
  struct Line: Sendable {
    let name: String
    let value: String
  }

  /// What does it.
  struct Confirmation: Sendable {
    let label: String
    let fields: [BulkOrder.Field]
  }

  let title: String
  /// That it is something else than was shown before; nil where it is shown for the first time.
  let again: String?
  /// `Das beträfe 3 Aussagen: …`
  let sentence: String
  let warning: String?
  let deeds: [Line]
  let origins: [Line]
  let hits: [SearchHitRow]
  /// How many of how many are shown; nil where all are.
  let sampled: String?
  /// Whether all that were found are so already.
  let isAlready: Bool
  /// Nil where nothing would be different.
  let confirmation: Confirmation?
  let back: String

  var place: Place? { .search }

  init(
    _ order: BulkOrder, _ foresight: BulkForesight, _ language: Language, isAgain: Bool
  ) {
    let words = TableWords(language: language)
    title = words.preview
    let (count, titles) = (foresight.count, foresight.titles)
    again = isAgain ? words.again(order.form["count"].flatMap { Int($0) }, count) : nil
    sentence =
      count == 0
      ? words.nothingFound
      : foresight.outcome?.foreseen(of: count, in: language) ?? words.foreseen(count)
    warning = foresight.outcome?.overruledText(in: language)
    deeds = words.deeds(order, titles)
    origins = [Facet.Kind.group, .consultation].compactMap { kind in
      let counts = foresight.facets.filter { $0.kind == kind }.map {
        "\($0.label(titles, language)): \($0.statements.grouped(in: language))"
      }
      return counts.isEmpty
        ? nil : Line(name: kind.title(in: language), value: counts.joined(separator: ", "))
    }
    hits = foresight.samples.hits.map { SearchHitRow($0, titles, language) }
    sampled = hits.count < count ? words.sampled(hits.count, of: count) : nil
    isAlready = foresight.isNothing && count > 0
    confirmation =
      foresight.isNothing
      ? nil
      : Confirmation(
        label: words.confirm(count),
        fields: order.fields + [
          BulkOrder.Field(name: "event", value: String(foresight.event)),
          BulkOrder.Field(name: "count", value: String(count)),
          BulkOrder.Field(name: "digest", value: foresight.digest),
        ])
    back = order.address.text(.table)
  }
}
