import ResonanzModel

/// A measure whose feedback nobody answered yet.
public struct UnansweredMeasure: Sendable, Equatable {
  public let slug: String
  public let title: String
  /// How many spoke on it; never 0.
  public let statements: Int
}

extension Archive {
  /// Measures that somebody spoke about and that have no answer, in the catalogue's order.
  ///
  /// - Parameters:
  ///   - theme: slug; only measures that serve it.
  ///   - measure: slug; only this one.
  ///   - consultation: slug; only what was said there counts.
  public func unansweredMeasures(
    theme: String? = nil, measure: String? = nil, consultation: String? = nil
  ) throws(StorageError) -> [UnansweredMeasure] {
    let tally = try tally(.measure, filter: TallyFilter(consultation: consultation))
    let answered = Set(
      try answers().compactMap { answer -> String? in
        if case .measure(let slug, title: _) = answer.answered { slug } else { nil }
      })
    let measures = try catalogue(includesRetired: true).measures
    return tally.rows.filter { row in
      let serves = measures.first { $0.slug == row.slug }?.themes ?? []
      return row.total.statements > 0 && !answered.contains(row.slug)
        && (measure ?? row.slug) == row.slug && theme.map(serves.contains) ?? true
    }.map {
      UnansweredMeasure(slug: $0.slug, title: $0.title, statements: $0.total.statements)
    }
  }
}
