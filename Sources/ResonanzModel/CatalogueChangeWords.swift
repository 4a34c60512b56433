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

  private func say(_ german: String, _ english: String) -> String {
    Wording(german: german, english: english)(in: language)
  }

  private func change(_ what: String, _ from: String?, _ to: String?) -> String? {
    guard from != to else { return nil }
    let none = "–"
    return "\(what) \(from.map(language.quoted) ?? none) → \(to.map(language.quoted) ?? none)"
  }

  private var title: String { say("Titel", "title") }

  func process(_ from: Process, _ to: Process) -> String {
    let changes = [
      change(title, from.title, to.title),
      change(say("Ort", "place"), from.place, to.place),
      change(say("Zeitzone", "time zone"), from.timeZone, to.timeZone),
    ]
    return say("~ Beteiligungsprozess ", "~ process ") + "\(to.slug): "
      + changes.compactMap { $0 }.joined(separator: ", ")
  }

  func labels(_ from: Labels, _ to: Labels) -> String {
    let changes = [
      change(say("Thema", "theme"), from.theme, to.theme),
      change(say("Schlüsselmaßnahme", "key measure"), from.key, to.key),
    ]
    return say("~ Bezeichnungen: ", "~ labels: ")
      + changes.compactMap { $0 }.joined(separator: ", ")
  }

  func group(_ change: CatalogueChange) -> String {
    let noun = say("Akteursgruppe", "source group")
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
    let noun = say("Meilenstein", "milestone")
    switch change {
    case .milestoneAdded(let milestone):
      return "+ \(noun) \(milestone.slug) \(language.quoted(milestone.title)), "
        + day(milestone.date)
    case .milestoneChanged(let from, let to):
      let moved = say("Tag", "day") + " \(day(from.date)) → \(day(to.date))"
      let changes = [
        self.change(title, from.title, to.title), from.date == to.date ? nil : moved,
      ]
      return "~ \(noun) \(to.slug): " + changes.compactMap { $0 }.joined(separator: ", ")
    case .milestoneRemoved(let milestone):
      return "- \(noun) \(milestone.slug): " + say("entfällt", "removed")
    default: return ""
    }
  }

  private func day(_ date: CalendarDate) -> String { say(date.german, date.iso) }

  func theme(_ change: CatalogueChange) -> String {
    let noun = say("Thema", "theme")
    switch change {
    case .themeAdded(let slug, let title): return "+ \(noun) \(slug) \(language.quoted(title))"
    case .themeRetitled(let slug, let from, let to):
      return "~ \(noun) \(slug): " + (self.change(title, from, to) ?? "")
    case .themeRetired(let slug, _):
      return "- \(noun) \(slug): "
        + say("stillgelegt; seine Nennungen bleiben", "retired; its feedback stays")
    default: return ""
    }
  }

  func measure(_ change: CatalogueChange) -> String {
    let noun = say("Maßnahme", "measure")
    switch change {
    case .measureAdded(let slug, let title): return "+ \(noun) \(slug) \(language.quoted(title))"
    case .measureRetired(let slug, _):
      return "- \(noun) \(slug): "
        + say("stillgelegt; ihre Nennungen bleiben", "retired; its feedback stays")
    case .measureRenamed(let from, let to):
      return "~ \(noun) \(from): " + say("heißt jetzt \(to)", "is now called \(to)")
    case .measureMerged(let from, let to):
      return from.count == 1
        ? "~ \(noun) \(from[0]): " + say("geht in \(to) auf", "is merged into \(to)")
        : say("~ Maßnahmen ", "~ measures ") + language.enumerated(from) + ": "
          + say("gehen in \(to) auf", "are merged into \(to)")
    case .measureSplit(let from, let to):
      return "~ \(noun) \(from): "
        + say(
          "geteilt in \(language.enumerated(to)); ihre Aussagen werden neu durchgesehen",
          "split into \(language.enumerated(to)); its statements are looked at anew")
    default: return ""
    }
  }

  func measureDetail(_ change: CatalogueChange) -> String {
    let begin = say("~ Maßnahme ", "~ measure ")
    switch change {
    case .measureRetitled(let slug, let from, let to):
      return "\(begin)\(slug): " + (self.change(title, from, to) ?? "")
    case .measureRankChanged(let slug, let from, let to):
      return "\(begin)\(slug): " + say("Rang ", "rank ")
        + "\(from.title(in: language)) → \(to.title(in: language))"
    case .measureThemesChanged(let slug, let from, let to):
      return "\(begin)\(slug): " + say("Themen ", "themes ")
        + from.joined(separator: ", ") + " → " + to.joined(separator: ", ")
    case .measureStatusChanged(let slug, let from, let to):
      return "\(begin)\(slug): " + say("Stand ", "status ")
        + [from, to].map { $0?.title(in: language) ?? "–" }.joined(separator: " → ")
    default: return ""
    }
  }

  func content(_ kind: TargetKind, _ slug: String, _ content: [CatalogueContent]) -> String {
    "~ \(kind.title(in: language)) \(slug): "
      + language.enumerated(content.map { $0.title(in: language) }) + say(" geändert", " changed")
  }

  func order(of section: CatalogueSection) -> String {
    switch section {
    case .group: say("~ Akteursgruppen: neue Reihenfolge", "~ source groups: new order")
    case .milestone: say("~ Meilensteine: neue Reihenfolge", "~ milestones: new order")
    case .theme: say("~ Themen: neue Reihenfolge", "~ themes: new order")
    case .measure: say("~ Maßnahmen: neue Reihenfolge", "~ measures: new order")
    case .file, .process, .labels, .groupTitle, .codebook: ""
    }
  }
}
