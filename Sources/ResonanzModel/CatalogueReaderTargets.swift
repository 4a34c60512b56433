extension CatalogueReader {
  mutating func theme(from entry: CatalogueEntry) -> Theme {
    let slug = slug(of: entry)
    let isRetired = isRetired(entry)
    if isRetired { references.retire(theme: slug) }
    return Theme(
      slug: slug,
      title: required("title", of: entry),
      subtitle: entries.text("subtitle", of: entry)?.text,
      goals: texts("goals", of: entry),
      note: entries.text("note", of: entry)?.text,
      codebook: codebook(of: entry), isRetired: isRetired)
  }

  mutating func measure(from entry: CatalogueEntry) -> Measure {
    let slug = slug(of: entry)
    let isRetired = isRetired(entry)
    return Measure(
      slug: slug,
      title: required("title", of: entry),
      rank: rank(of: entry),
      themes: themes(of: entry, isRetired: isRetired),
      status: entries.text("status", of: entry).flatMap { choice("status", $0) },
      related: related(to: slug, in: entry),
      replaces: replaced(by: slug, in: entry),
      fields: texts("fields", of: entry),
      tasks: texts("tasks", of: entry),
      examples: texts("examples", of: entry),
      keywords: texts("keywords", of: entry),
      codebook: codebook(of: entry),
      note: entries.text("note", of: entry)?.text, isRetired: isRetired)
  }

  private mutating func isRetired(_ entry: CatalogueEntry) -> Bool {
    guard let written = entries.text("retired", of: entry) else { return false }
    if !["true", "false"].contains(written.text) {
      entries.faults.append(
        written.fault(
          .badChoice(key: "retired", value: written.text, allowed: ["true", "false"])))
    }
    return written.text == "true"
  }

  private mutating func texts(_ key: String, of entry: CatalogueEntry) -> [String] {
    entries.texts(key, of: entry).map(\.text)
  }

  private mutating func codebook(of entry: CatalogueEntry) -> Codebook? {
    guard let codebook = entries.entry("codebook", of: entry, as: .codebook) else { return nil }
    let read = Codebook(
      belongs: entries.text("belongs", of: codebook)?.text,
      not: entries.text("not", of: codebook)?.text,
      examples: texts("examples", of: codebook))
    return read == Codebook() ? nil : read
  }

  private mutating func rank(of entry: CatalogueEntry) -> MeasureRank {
    entries.requiredText("rank", of: entry).flatMap { choice("rank", $0) } ?? .other
  }

  private mutating func choice<Choice: CaseIterable & RawRepresentable<String>>(
    _ key: String, _ written: PlacedText
  ) -> Choice? {
    if let choice = Choice(rawValue: written.text) { return choice }
    let allowed = Choice.allCases.map(\.rawValue)
    entries.faults.append(
      written.fault(.badChoice(key: key, value: written.text, allowed: allowed)))
    return nil
  }

  private mutating func themes(of entry: CatalogueEntry, isRetired: Bool) -> [String] {
    let faultsBefore = entries.faults.count
    let themes = slugs("themes", of: entry)
    if themes.isEmpty, entries.faults.count == faultsBefore {
      entries.reportMissing("themes", in: entry)
    }
    for theme in themes {
      references.name(theme, as: .theme)
      if !isRetired { references.serve(theme) }
    }
    return themes.map(\.text)
  }

  private mutating func related(to slug: String, in entry: CatalogueEntry) -> [String] {
    let related = slugs("related", of: entry, notItself: slug)
    for measure in related { references.name(measure, as: .measure) }
    return related.map(\.text)
  }

  /// They need not be in this file: they name measures of the catalogue that came before.
  private mutating func replaced(by slug: String, in entry: CatalogueEntry) -> [String] {
    let replaced = slugs("replaces", of: entry, notItself: slug)
    for written in replaced where !isSlug(written.text) {
      entries.faults.append(written.fault(.badSlug(written.text, suggestion: nil)))
    }
    return replaced.map(\.text)
  }

  /// The slugs in the list under a key, each once.
  private mutating func slugs(
    _ key: String, of entry: CatalogueEntry, notItself own: String = ""
  ) -> [PlacedText] {
    var seen: Set<String> = []
    return entries.texts(key, of: entry).filter { written in
      let slug = written.text
      let isNew = seen.insert(slug).inserted
      if !isNew { entries.faults.append(written.fault(.listedTwice(slug, key: key))) }
      if slug == own { entries.faults.append(written.fault(.namesItself(slug, key: key))) }
      return isNew && slug != own
    }
  }
}
