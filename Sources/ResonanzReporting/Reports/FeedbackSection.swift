import ResonanzModel

/// Rows of a report that stand together: measures with the same main theme.
struct FeedbackSection {
  /// Nil for measures that serve no theme, and where there is nothing to group by.
  let theme: String?
  let rows: [FeedbackRow]
}

extension FeedbackReport {
  /// Measures under their main themes in the catalogue's order; a single section for everything else.
  var sections: [FeedbackSection] {
    guard isGrouped else { return [FeedbackSection(theme: nil, rows: rows)] }
    let rowsByTheme = Dictionary(grouping: rows) { $0.theme ?? "" }
    return themeOrder.compactMap { theme in
      rowsByTheme[theme].map {
        FeedbackSection(theme: theme.isEmpty ? nil : title(ofTheme: theme), rows: $0)
      }
    }
  }

  /// Whether the rows stand under headings.
  var isGrouped: Bool { kind == .measure && !isSortedByFeedback }

  /// Slugs of the catalogue's themes, then those it does not name, then none.
  private var themeOrder: [String] {
    var order = themes.map(\.slug)
    for slug in rows.compactMap(\.theme) where !order.contains(slug) { order.append(slug) }
    return order + [""]
  }

  private func title(ofTheme slug: String) -> String {
    themes.first { $0.slug == slug }?.title ?? slug
  }
}

/// What stands over the measures of a theme.
struct ThemeTitle: Sendable, Equatable {
  let slug: String
  let title: String
}
