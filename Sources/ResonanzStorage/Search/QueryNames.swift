import GRDB
import ResonanzModel

/// What the values of filters can mean in one archive.
struct QueryNames {
  let vocabulary: Vocabulary
  let consultations: [(slug: String, title: String)]
  let questions: [(id: Int, text: String)]
  let milestones: [Milestone]
  let people: [PersonID: String]
  /// Who asks; nil where that is not known.
  let asker: PersonID?

  init(database: Database, people: [PersonID: String], asker: PersonID?) throws {
    let catalogue = try database.currentCatalogue()
    vocabulary = try catalogue.vocabulary()
    milestones = try catalogue.milestones()
    consultations = try Row.fetchAll(
      database.cachedStatement(
        sql: "SELECT slug, title FROM consultation ORDER BY id")
    ).map { ($0[0], $0[1]) }
    questions = try Row.fetchAll(
      database.cachedStatement(
        sql: "SELECT id, text FROM question ORDER BY id")
    )
    .map { ($0[0], $0[1]) }
    self.people = people
    self.asker = asker
  }

  /// A value that people write for one of a list of things: a slug, or a title in any spelling.
  struct Name {
    let slug: String
    let titles: [String]
  }

  /// Places in a list that a value means: by slug, else by title. Several have one title.
  static func places(of value: String, in names: [Name]) -> [Int] {
    let bySlug = names.indices.filter { names[$0].slug == value.lowercased() }
    if !bySlug.isEmpty { return bySlug }
    let folded = QueryFolding.folded(value)
    return names.indices.filter { names[$0].titles.contains { QueryFolding.folded($0) == folded } }
  }

  func targets(_ entries: [Vocabulary.Entry]) -> [Name] {
    entries.map { Name(slug: $0.slug, titles: [$0.title]) }
  }

  /// *Bürger/Bewohner* is found by either word.
  var groupNames: [Name] {
    vocabulary.groups.map { entry in
      let titles = [entry.group.title.german, entry.group.title.english]
      let parts = titles.flatMap { $0.split(separator: "/").map(String.init) }
      return Name(slug: entry.group.slug, titles: titles + parts)
    }
  }
}
