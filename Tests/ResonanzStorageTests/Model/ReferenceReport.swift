import ResonanzModel

@testable import ResonanzStorage

/// All figures of an archive by name; what is zero is left out.
struct ReferenceReport: Equatable {
  var figures: [String: Figures] = [:]
  var counts: [String: Int] = [:]

  /// As the reference counts them: statement by statement.
  init(_ archive: ReferenceArchive) {
    var speakers: [String: Set<String>] = [:]
    for (number, statement) in archive.statements where archive.isLive(number) {
      let tags = archive.tags[number] ?? [:]
      let state = archive.states[number] ?? .open
      counts["\(statement.group) \(state)", default: 0] += 1
      var rows = archive.rows(of: tags.keys)
      rows.insert("base")
      for (slug, tag) in tags where archive.measures[slug] != nil {
        counts["\(slug) \(tag.stance)", default: 0] += 1
      }
      for row in rows {
        let name = "\(row) \(statement.group)"
        figures[name, default: .zero].statements += 1
        if let respondent = statement.respondent {
          speakers[name, default: []].insert("\(statement.consultation)/\(respondent)")
        } else {
          figures[name, default: .zero].unattributed += 1
        }
      }
    }
    for (number, statement) in archive.statements where archive.isHiddenOnly(number) {
      counts["\(statement.group) hidden", default: 0] += 1
    }
    for (name, people) in speakers { figures[name]?.respondents = people.count }
  }

  /// As the archive gives them.
  init(themes: Tally, measures: Tally) {
    for tally in [themes, measures] {
      let any = tally.kind == .theme ? "any theme" : "any measure"
      add(tally.tagged, to: any)
      for row in tally.rows {
        add(row.byGroup, to: row.slug)
        for (stance, count) in row.byStance where count > 0 {
          counts["\(row.slug) \(stance)"] = count
        }
      }
    }
    add(measures.base.mapValues(\.figures), to: "base")
    for (group, base) in measures.base {
      if base.hidden > 0 { counts["\(group) hidden"] = base.hidden }
      for (state, count) in base.states where count > 0 { counts["\(group) \(state)"] = count }
    }
  }

  private mutating func add(_ byGroup: [String: Figures], to row: String) {
    for (group, value) in byGroup where value != .zero { figures["\(row) \(group)"] = value }
  }

  /// The names of what is different.
  func differences(from other: ReferenceReport) -> [String] {
    let names = Set(figures.keys).union(other.figures.keys)
      .filter { figures[$0] != other.figures[$0] }
    let further = Set(counts.keys).union(other.counts.keys)
      .filter { counts[$0] != other.counts[$0] }
    return names.sorted().map { "\($0): \(text(figures[$0])) and \(text(other.figures[$0]))" }
      + further.sorted().map { "\($0): \(counts[$0] ?? 0) and \(other.counts[$0] ?? 0)" }
  }

  private func text(_ figures: Figures?) -> String {
    let figures = figures ?? .zero
    return "\(figures.statements)/\(figures.respondents)/\(figures.unattributed)"
  }
}

extension ReferenceArchive {
  /// The rows of reports that a statement with these tags is counted in.
  fileprivate func rows(of slugs: some Sequence<String>) -> Set<String> {
    var rows: Set<String> = []
    for slug in slugs {
      rows.insert(slug)
      guard let served = measures[slug] else {
        rows.insert("any theme")
        continue
      }
      rows.formUnion(served)
      rows.insert("any measure")
      if !served.isEmpty { rows.insert("any theme") }
    }
    return rows
  }
}
