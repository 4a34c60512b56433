import ResonanzModel
import Testing

@Suite("What an update of the catalogue would do")
struct CatalogueChangeTests {
  private func measure(_ slug: String, replaces: [String] = []) -> Measure {
    Measure(slug: slug, title: slug, rank: .key, themes: ["t"], replaces: replaces)
  }

  private func catalogue(_ measures: [Measure]) -> Catalogue {
    Catalogue(
      process: Process(slug: "jena", title: "Jena", place: "Jena"),
      themes: [Theme(slug: "t", title: "T"), Theme(slug: "u", title: "U")], measures: measures)
  }

  private func changes(_ old: [Measure], _ new: [Measure]) throws -> [CatalogueChange] {
    try CatalogueChange.changes(from: catalogue(old), to: catalogue(new))
  }

  /// What a change of the catalogue with one measure does.
  private func changes(_ change: (inout Catalogue) -> Void) throws -> [CatalogueChange] {
    let old = catalogue([measure("a"), measure("b")])
    var new = old
    change(&new)
    return try CatalogueChange.changes(from: old, to: new)
  }

  @Test("The same catalogue does nothing")
  func nothing() throws {
    var random = RandomCatalogue(seed: 4)
    for _ in 0..<200 {
      let catalogue = random.next()
      #expect(try CatalogueChange.changes(from: catalogue, to: catalogue) == [])
    }
  }

  @Test("A measure that is new is added, one that is gone is retired")
  func addedAndRetired() throws {
    #expect(
      try changes([measure("a")], [measure("b")]) == [
        .measureAdded(slug: "b", title: "b"), .measureRetired(slug: "a", title: "a"),
      ])
  }

  @Test("One that is gone and alone replaced by a new one that replaces nothing else is renamed")
  func renamed() throws {
    #expect(
      try changes([measure("a")], [measure("b", replaces: ["a"])]) == [
        .measureRenamed(from: "a", to: "b"),
        .measureRetitled(slug: "b", from: "a", to: "b"),
      ])
  }

  @Test("What else differs in a renamed measure follows")
  func renamedAndChanged() throws {
    var renamed = measure("b", replaces: ["a"])
    (renamed.title, renamed.rank, renamed.note) = ("a", .other, "Hinweis")
    #expect(
      try changes([measure("a")], [renamed]) == [
        .measureRenamed(from: "a", to: "b"),
        .measureRankChanged(slug: "b", from: .key, to: .other),
        .contentChanged(.measure, slug: "b", [.note]),
      ])
  }

  @Test("Several that are replaced by one new measure are merged")
  func merged() throws {
    #expect(
      try changes([measure("a"), measure("b")], [measure("c", replaces: ["a", "b"])]) == [
        .measureAdded(slug: "c", title: "c"), .measureMerged(from: ["a", "b"], to: "c"),
      ])
  }

  @Test("One that goes on in a measure that was there before is merged into it")
  func mergedIntoExisting() throws {
    #expect(
      try changes([measure("a"), measure("b")], [measure("b", replaces: ["a"])]) == [
        .measureMerged(from: ["a"], to: "b")
      ])
  }

  @Test("One that is replaced by several new ones is split")
  func split() throws {
    #expect(
      try changes([measure("a")], [measure("b", replaces: ["a"]), measure("c", replaces: ["a"])])
        == [
          .measureAdded(slug: "b", title: "b"), .measureAdded(slug: "c", title: "c"),
          .measureSplit(from: "a", to: ["b", "c"]),
        ])
  }

  @Test("One that stays and of which a new one takes over a part is split into both")
  func splitOff() throws {
    #expect(
      try changes([measure("a")], [measure("a"), measure("b", replaces: ["a"])]) == [
        .measureAdded(slug: "b", title: "b"), .measureSplit(from: "a", to: ["a", "b"]),
      ])
  }

  @Test("A split and a merger that share a measure are both named")
  func splitAndMerged() throws {
    let new = [measure("c", replaces: ["a"]), measure("d", replaces: ["a", "b"])]
    #expect(
      try changes([measure("a"), measure("b")], new) == [
        .measureAdded(slug: "c", title: "c"), .measureAdded(slug: "d", title: "d"),
        .measureMerged(from: ["a", "b"], to: "d"), .measureSplit(from: "a", to: ["c", "d"]),
      ])
  }

  @Test("What a measure replaced before is no change, also where that is named again later")
  func replacedBefore() throws {
    let before = measure("b", replaces: ["a"])
    #expect(try changes([before], [before]) == [])
    var after = measure("c", replaces: ["b", "a"])
    after.title = "b"
    #expect(try changes([before], [after]) == [.measureRenamed(from: "b", to: "c")])
  }

  @Test("Where a measure no longer names what it replaced, nothing is undone, but it is said")
  func replacedNoLonger() throws {
    #expect(
      try changes([measure("b", replaces: ["a"])], [measure("b")]) == [
        .contentChanged(.measure, slug: "b", [.replaces])
      ])
  }

  @Test("Each property of a measure has a change of its own")
  func measureProperties() throws {
    let changed = try changes { catalogue in
      catalogue.measures[0].title = "A"
      catalogue.measures[0].rank = .other
      catalogue.measures[0].themes = ["u", "t"]
      catalogue.measures[0].status = .decided
      catalogue.measures[0].related = ["b"]
      catalogue.measures[0].fields = ["F"]
      catalogue.measures[0].tasks = ["T"]
      catalogue.measures[0].examples = ["E"]
      catalogue.measures[0].keywords = ["K"]
      catalogue.measures[0].note = "N"
      catalogue.measures[0].codebook = Codebook(belongs: "B")
    }
    #expect(
      changed == [
        .measureRetitled(slug: "a", from: "a", to: "A"),
        .measureRankChanged(slug: "a", from: .key, to: .other),
        .measureThemesChanged(slug: "a", from: ["t"], to: ["u", "t"]),
        .measureStatusChanged(slug: "a", from: nil, to: .decided),
        .contentChanged(
          .measure, slug: "a",
          [.fields, .tasks, .examples, .keywords, .related, .note, .codebook]),
      ])
  }

  @Test("A theme is added, retitled, changed or retired")
  func themes() throws {
    let changed = try changes { catalogue in
      catalogue.themes[0] = Theme(
        slug: "t", title: "Tt", subtitle: "S", goals: ["Z"], note: "N",
        codebook: Codebook(not: "B"))
      catalogue.themes[1] = Theme(slug: "v", title: "V")
    }
    #expect(
      changed == [
        .themeRetitled(slug: "t", from: "T", to: "Tt"),
        .contentChanged(.theme, slug: "t", [.subtitle, .goals, .note, .codebook]),
        .themeAdded(slug: "v", title: "V"), .themeRetired(slug: "u", title: "U"),
      ])
  }

  @Test("Another order is a change, an entry in between is none")
  func order() throws {
    #expect(
      try changes { catalogue in
        catalogue.themes.swapAt(0, 1)
        catalogue.measures.swapAt(0, 1)
      } == [.orderChanged(.theme), .orderChanged(.measure)])
    #expect(
      try changes { $0.measures.insert(measure("c"), at: 1) } == [
        .measureAdded(slug: "c", title: "c")
      ])
  }

  @Test("A renamed measure keeps its place")
  func renamedInPlace() throws {
    var renamed = measure("c", replaces: ["b"])
    renamed.title = "b"
    #expect(
      try changes([measure("a"), measure("b")], [renamed, measure("a")]) == [
        .measureRenamed(from: "b", to: "c"), .orderChanged(.measure),
      ])
    #expect(
      try changes([measure("a"), measure("b")], [measure("a"), renamed]) == [
        .measureRenamed(from: "b", to: "c")
      ])
  }

  @Test("The process, its labels, groups and milestones change")
  func rest() throws {
    let day = try #require(CalendarDate(iso: "2016-12-06"))
    let wording = Wording(german: "W", english: "B")
    let other = Wording(german: "W", english: "C")
    var old = catalogue([])
    old.groups = [SourceGroup(slug: "g", title: wording)]
    old.milestones = [
      Milestone(slug: "m", title: "M", date: day), Milestone(slug: "n", title: "N", date: day),
    ]
    var new = old
    new.process.place = "Weimar"
    new.labels.key = "Leuchtturm"
    new.groups = [SourceGroup(slug: "g", title: other), SourceGroup(slug: "h", title: wording)]
    new.milestones = [
      Milestone(slug: "m", title: "Mm", date: day), Milestone(slug: "o", title: "O", date: day),
    ]
    #expect(
      try CatalogueChange.changes(from: old, to: new) == [
        .processChanged(from: old.process, to: new.process),
        .labelsChanged(from: Labels(), to: Labels(key: "Leuchtturm")),
        .groupRetitled(slug: "g", from: wording, to: other),
        .groupAdded(SourceGroup(slug: "h", title: wording)),
        .milestoneChanged(from: old.milestones[0], to: new.milestones[0]),
        .milestoneAdded(new.milestones[1]), .milestoneRemoved(old.milestones[1]),
      ])
  }

  @Test("Between any two catalogues of a process every measure that is gone is accounted for")
  func everyMeasureAccountedFor() throws {
    var random = SeededRandom(seed: 6)
    let slugs = ["a", "b", "c", "d", "e", "f"]
    for _ in 0..<3000 {
      let old = slugs.filter { _ in Bool.random(using: &random) }
      let new = slugs.filter { _ in Bool.random(using: &random) }.map { slug in
        measure(
          slug,
          replaces: old.filter { $0 != slug && Int.random(in: 0..<3, using: &random) == 0 })
      }
      let changes = try changes(old.map { measure($0) }, new)
      let kept = Set(new.map(\.slug))
      for slug in old where !kept.contains(slug) {
        #expect(changes.contains { ends(slug, in: $0) }, "\(old) → \(new)")
      }
      #expect(Set(changes.map { $0.line(in: .german) }).count == changes.count)
    }
  }

  private func ends(_ slug: String, in change: CatalogueChange) -> Bool {
    switch change {
    case .measureRetired(let gone, _), .measureRenamed(let gone, _), .measureSplit(let gone, _):
      gone == slug
    case .measureMerged(let gone, _): gone.contains(slug)
    default: false
    }
  }
}
