/// Holds two catalogues of one process against each other.
struct CatalogueComparison {
  let old: Catalogue
  let new: Catalogue

  var changes: [CatalogueChange] {
    processChanges + groupChanges + milestoneChanges + themeChanges + measureChanges
  }

  private var processChanges: [CatalogueChange] {
    var changes: [CatalogueChange] = []
    if old.process != new.process {
      changes.append(.processChanged(from: old.process, to: new.process))
    }
    if old.labels != new.labels {
      changes.append(.labelsChanged(from: old.labels, to: new.labels))
    }
    return changes
  }

  private var groupChanges: [CatalogueChange] {
    let before = Self.index(old.groups, by: \.slug)
    let changes: [CatalogueChange] = new.groups.compactMap { group in
      guard let former = before[group.slug] else { return .groupAdded(group) }
      guard former.title != group.title else { return nil }
      return .groupRetitled(slug: group.slug, from: former.title, to: group.title)
    }
    return changes + order(of: .group, old.groups.map(\.slug), new.groups.map(\.slug))
  }

  private var milestoneChanges: [CatalogueChange] {
    let before = Self.index(old.milestones, by: \.slug)
    let after = Self.index(new.milestones, by: \.slug)
    let changes: [CatalogueChange] = new.milestones.compactMap { milestone in
      guard let former = before[milestone.slug] else { return .milestoneAdded(milestone) }
      return former == milestone ? nil : .milestoneChanged(from: former, to: milestone)
    }
    return changes
      + old.milestones.filter { after[$0.slug] == nil }.map { .milestoneRemoved($0) }
      + order(of: .milestone, old.milestones.map(\.slug), new.milestones.map(\.slug))
  }

  private var themeChanges: [CatalogueChange] {
    let before = Self.index(old.themes, by: \.slug)
    let after = Self.index(new.themes, by: \.slug)
    let changes: [CatalogueChange] = new.themes.flatMap { theme -> [CatalogueChange] in
      guard let former = before[theme.slug] else {
        return [.themeAdded(slug: theme.slug, title: theme.title)]
      }
      return self.changes(from: former, to: theme)
    }
    return changes
      + old.themes.filter { after[$0.slug] == nil }
      .map { .themeRetired(slug: $0.slug, title: $0.title) }
      + order(of: .theme, old.themes.map(\.slug), new.themes.map(\.slug))
  }

  private func changes(from former: Theme, to theme: Theme) -> [CatalogueChange] {
    var changes: [CatalogueChange] = []
    if former.title != theme.title {
      changes.append(
        .themeRetitled(slug: theme.slug, from: former.title, to: theme.title))
    }
    let content = CatalogueContent.allCases.filter { theme.differs(from: former, in: $0) }
    if !content.isEmpty { changes.append(.contentChanged(.theme, slug: theme.slug, content)) }
    return changes
  }

  private var measureChanges: [CatalogueChange] {
    let succession = MeasureSuccession(old: old.measures, new: new.measures)
    let changes = new.measures.flatMap { self.changes(to: $0, succession) }
    let splits = old.measures.map(\.slug).compactMap { slug -> CatalogueChange? in
      let parts = succession.parts(of: slug)
      return parts.isEmpty ? nil : .measureSplit(from: slug, to: parts)
    }
    let retired = old.measures.filter { succession.isRetired($0.slug) }
      .map { CatalogueChange.measureRetired(slug: $0.slug, title: $0.title) }
    let newOrder = new.measures.map { succession.formerSlug(of: $0.slug) ?? $0.slug }
    return changes + splits + retired + order(of: .measure, old.measures.map(\.slug), newOrder)
  }

  private func changes(to measure: Measure, _ succession: MeasureSuccession) -> [CatalogueChange] {
    var changes: [CatalogueChange] = []
    if let formerSlug = succession.formerSlug(of: measure.slug) {
      changes.append(.measureRenamed(from: formerSlug, to: measure.slug))
    }
    if let former = succession.former(of: measure) {
      changes += self.changes(from: former, to: measure)
    } else {
      changes.append(.measureAdded(slug: measure.slug, title: measure.title))
    }
    let merged = succession.merged(into: measure.slug)
    if !merged.isEmpty { changes.append(.measureMerged(from: merged, to: measure.slug)) }
    return changes
  }

  private func changes(from former: Measure, to measure: Measure) -> [CatalogueChange] {
    let slug = measure.slug
    var changes: [CatalogueChange] = []
    if former.title != measure.title {
      changes.append(.measureRetitled(slug: slug, from: former.title, to: measure.title))
    }
    if former.rank != measure.rank {
      changes.append(.measureRankChanged(slug: slug, from: former.rank, to: measure.rank))
    }
    if former.themes != measure.themes {
      changes.append(.measureThemesChanged(slug: slug, from: former.themes, to: measure.themes))
    }
    if former.status != measure.status {
      changes.append(.measureStatusChanged(slug: slug, from: former.status, to: measure.status))
    }
    let content = CatalogueContent.allCases.filter { measure.differs(from: former, in: $0) }
    if !content.isEmpty { changes.append(.contentChanged(.measure, slug: slug, content)) }
    return changes
  }

  private func order(
    of section: CatalogueSection, _ old: [String], _ new: [String]
  ) -> [CatalogueChange] {
    let (before, after) = (Set(old), Set(new))
    return old.filter(after.contains) == new.filter(before.contains)
      ? [] : [.orderChanged(section)]
  }

  private static func index<Element>(
    _ elements: [Element], by slug: (Element) -> String
  ) -> [String: Element] {
    Dictionary(elements.map { (slug($0), $0) }) { first, _ in first }
  }
}

extension Theme {
  fileprivate func differs(from former: Theme, in content: CatalogueContent) -> Bool {
    switch content {
    case .subtitle: subtitle != former.subtitle
    case .goals: goals != former.goals
    case .note: note != former.note
    case .codebook: codebook != former.codebook
    case .fields, .tasks, .examples, .keywords, .related, .replaces: false
    }
  }
}

extension Measure {
  fileprivate func differs(from former: Measure, in content: CatalogueContent) -> Bool {
    switch content {
    case .fields: fields != former.fields
    case .tasks: tasks != former.tasks
    case .examples: examples != former.examples
    case .keywords: keywords != former.keywords
    case .related: related != former.related
    // What it newly replaces is a change of its own; of what it no longer names nothing is undone.
    case .replaces: slug == former.slug && !Set(former.replaces).isSubset(of: replaces)
    case .note: note != former.note
    case .codebook: codebook != former.codebook
    case .subtitle, .goals: false
    }
  }
}
