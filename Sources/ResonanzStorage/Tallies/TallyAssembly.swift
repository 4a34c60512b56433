import ResonanzModel

/// Puts what was counted together with the catalogue of that point: every row of it, with or without
/// feedback.
struct TallyAssembly {
  let reader: StoredCatalogue
  let counted: Counted

  func tally(_ kind: TargetKind, asOf stamp: EventStamp) throws -> Tally {
    let groups = try reader.groups()
    let themes = try reader.themesByMeasure()
    let rows = try reader.targets(kind).map { row($0, themes[$0.id] ?? [], groups) }
    return Tally(
      process: try reader.process(), labels: try reader.labels(), kind: kind, asOf: stamp,
      groups: groups.map(\.group), base: base(groups),
      rows: rows.filter { !$0.isRetired || $0.total.statements > 0 },
      tagged: try tagged(kind, groups), erasedSince: counted.erasedSince)
  }

  private func row(
    _ target: StoredTarget, _ themes: [String], _ groups: [Vocabulary.Group]
  ) -> TallyRow {
    TallyRow(
      slug: target.slug, title: target.title, rank: target.rank, themes: themes,
      isRetired: target.isRetired, byGroup: byGroup(target.id.number, groups),
      byStance: target.kind == .measure ? counted.stances[target.id.number] ?? [:] : [:])
  }

  private func byGroup(_ target: Int64, _ groups: [Vocabulary.Group]) -> [String: Figures] {
    var result: [String: Figures] = [:]
    for group in groups {
      let key = Counted.Key(target: target, group: group.id.number)
      if let figures = counted.figures[key], figures != .zero { result[group.group.slug] = figures }
    }
    return result
  }

  private func base(_ groups: [Vocabulary.Group]) -> [String: GroupBase] {
    Dictionary(
      uniqueKeysWithValues: groups.map {
        ($0.group.slug, counted.base[$0.id.number] ?? GroupBase())
      })
  }

  private func tagged(
    _ kind: TargetKind, _ groups: [Vocabulary.Group]
  ) throws -> [String: Figures] {
    let slug = kind == .theme ? CatalogueRecorder.anyTheme : CatalogueRecorder.anyMeasure
    guard let total = try reader.totalID(slug) else { return [:] }
    return byGroup(total, groups)
  }
}
