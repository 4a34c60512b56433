extension CatalogueChange {
  /// What the update does here, on one line that begins with `+`, `~` or `-`:
  /// `~ Maßnahme jena-digital-mobil: Titel „…“ → „…“`.
  public func line(in language: Language) -> String {
    let words = CatalogueChangeWords(language: language)
    return switch self {
    case .processChanged(let from, let to): words.process(from, to)
    case .labelsChanged(let from, let to): words.labels(from, to)
    case .groupAdded, .groupRetitled: words.group(self)
    case .milestoneAdded, .milestoneChanged, .milestoneRemoved: words.milestone(self)
    case .themeAdded, .themeRetitled, .themeRetired: words.theme(self)
    case .measureAdded, .measureRetired, .measureRenamed, .measureMerged, .measureSplit:
      words.measure(self)
    case .measureRetitled, .measureRankChanged, .measureThemesChanged, .measureStatusChanged:
      words.measureDetail(self)
    case .contentChanged(let kind, let slug, let content): words.content(kind, slug, content)
    case .orderChanged(let section): words.order(of: section)
    }
  }
}

/// Makes the words about changes of a catalogue.
private struct CatalogueChangeWords {
  let language: Language

  private func change(_ what: String, _ from: String?, _ to: String?) -> String? {
    guard from != to else { return nil }
    let none = "–"
    return "\(what) \(from.map(language.quoted) ?? none) → \(to.map(language.quoted) ?? none)"
  }

  private var title: String { language.pick("Titel", "title") }

  func process(_ from: Process, _ to: Process) -> String {
    let changes = [
      change(title, from.title, to.title),
      change(language.pick("Ort", "place"), from.place, to.place),
      change(language.pick("Zeitzone", "time zone"), from.timeZone, to.timeZone),
    ]
    return language.pick("~ Beteiligungsprozess ", "~ process ") + "\(to.slug): "
      + changes.compactMap { $0 }.joined(separator: ", ")
  }

  func labels(_ from: Labels, _ to: Labels) -> String {
    let changes = [
      change(language.pick("Thema", "theme"), from.theme, to.theme),
      change(language.pick("Schlüsselmaßnahme", "key measure"), from.key, to.key),
    ]
    return language.pick("~ Bezeichnungen: ", "~ labels: ")
      + changes.compactMap { $0 }.joined(separator: ", ")
  }

  func group(_ change: CatalogueChange) -> String {
    let noun = language.pick("Akteursgruppe", "source group")
    switch change {
    case .groupAdded(let group):
      return "+ \(noun) \(group.slug) \(language.quoted(group.title(in: language)))"
    case .groupRetitled(let slug, let from, let to):
      let german = self.change("de", from.german, to.german)
      let english = self.change("en", from.english, to.english)
      let changes = [german, english].compactMap { $0 }.joined(separator: ", ")
      return "~ \(noun) \(slug): \(title) \(changes)"
    default: return ""
    }
  }

  func milestone(_ change: CatalogueChange) -> String {
    let noun = language.pick("Meilenstein", "milestone")
    switch change {
    case .milestoneAdded(let milestone):
      return "+ \(noun) \(milestone.slug) \(language.quoted(milestone.title)), "
        + day(milestone.date)
    case .milestoneChanged(let from, let to):
      let moved = language.pick("Tag", "day") + " \(day(from.date)) → \(day(to.date))"
      let changes = [
        self.change(title, from.title, to.title), from.date == to.date ? nil : moved,
      ]
      return "~ \(noun) \(to.slug): " + changes.compactMap { $0 }.joined(separator: ", ")
    case .milestoneRemoved(let milestone):
      return "- \(noun) \(milestone.slug): " + language.pick("entfällt", "removed")
    default: return ""
    }
  }

  private func day(_ date: CalendarDate) -> String { language.pick(date.german, date.iso) }

  func theme(_ change: CatalogueChange) -> String {
    let noun = language.pick("Thema", "theme")
    switch change {
    case .themeAdded(let slug, let title): return "+ \(noun) \(slug) \(language.quoted(title))"
    case .themeRetitled(let slug, let from, let to):
      return "~ \(noun) \(slug): " + (self.change(title, from, to) ?? "")
    case .themeRetired(let slug, _):
      return "- \(noun) \(slug): "
        + language.pick("stillgelegt; seine Nennungen bleiben", "retired; its feedback stays")
    default: return ""
    }
  }

  func measure(_ change: CatalogueChange) -> String {
    let noun = language.pick("Maßnahme", "measure")
    switch change {
    case .measureAdded(let slug, let title): return "+ \(noun) \(slug) \(language.quoted(title))"
    case .measureRetired(let slug, _):
      return "- \(noun) \(slug): "
        + language.pick("stillgelegt; ihre Nennungen bleiben", "retired; its feedback stays")
    case .measureRenamed(let from, let to):
      return "~ \(noun) \(from): " + language.pick("heißt jetzt \(to)", "is now called \(to)")
    case .measureMerged(let from, let to):
      return from.count == 1
        ? "~ \(noun) \(from[0]): " + language.pick("geht in \(to) auf", "is merged into \(to)")
        : language.pick("~ Maßnahmen ", "~ measures ") + language.enumerated(from) + ": "
          + language.pick("gehen in \(to) auf", "are merged into \(to)")
    case .measureSplit(let from, let to):
      return "~ \(noun) \(from): "
        + language.pick(
          "geteilt in \(language.enumerated(to)); ihre Aussagen werden neu durchgesehen",
          "split into \(language.enumerated(to)); its statements are looked at anew")
    default: return ""
    }
  }

  func measureDetail(_ change: CatalogueChange) -> String {
    let begin = language.pick("~ Maßnahme ", "~ measure ")
    switch change {
    case .measureRetitled(let slug, let from, let to):
      return "\(begin)\(slug): " + (self.change(title, from, to) ?? "")
    case .measureRankChanged(let slug, let from, let to):
      return "\(begin)\(slug): " + language.pick("Rang ", "rank ")
        + "\(from.title(in: language)) → \(to.title(in: language))"
    case .measureThemesChanged(let slug, let from, let to):
      return "\(begin)\(slug): " + language.pick("Themen ", "themes ")
        + from.joined(separator: ", ") + " → " + to.joined(separator: ", ")
    case .measureStatusChanged(let slug, let from, let to):
      return "\(begin)\(slug): " + language.pick("Stand ", "status ")
        + [from, to].map { $0?.title(in: language) ?? "–" }.joined(separator: " → ")
    default: return ""
    }
  }

  func content(_ kind: TargetKind, _ slug: String, _ content: [CatalogueContent]) -> String {
    "~ \(kind.title(in: language)) \(slug): "
      + language.enumerated(content.map { $0.title(in: language) })
      + language.pick(" geändert", " changed")
  }

  func order(of section: CatalogueSection) -> String {
    switch section {
    case .group: language.pick("~ Akteursgruppen: neue Reihenfolge", "~ source groups: new order")
    case .milestone: language.pick("~ Meilensteine: neue Reihenfolge", "~ milestones: new order")
    case .theme: language.pick("~ Themen: neue Reihenfolge", "~ themes: new order")
    case .measure: language.pick("~ Maßnahmen: neue Reihenfolge", "~ measures: new order")
    case .file, .process, .labels, .groupTitle, .codebook: ""
    }
  }
}
