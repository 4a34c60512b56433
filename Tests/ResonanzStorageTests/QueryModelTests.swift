import ResonanzModel
import ResonanzStorage
import TestSupport
import Testing

/// A statement as a simple list keeps it, and queries answered by looking at each.
private struct Known {
  let number: Int
  let words: [String]
  let group: String
  let consultation: String
  let received: String?
  var tags: [String: (stance: Stance, by: PersonID)] = [:]
  var reason: StatementState?
  var flags: Set<StatementFlag> = []

  var state: StatementState { reason ?? (tags.isEmpty ? .open : .processed) }
  var themes: Set<String> {
    var themes = Set(tags.keys.filter { ["mobil", "gruen"].contains($0) })
    if tags["radweg"] != nil { themes.formUnion(["mobil", "gruen"]) }
    if tags["bus"] != nil { themes.insert("mobil") }
    if tags["seepark"] != nil { themes.insert("gruen") }
    return themes
  }
}

/// A piece of a query, and whether a statement has it.
private struct Asked {
  let typed: String
  let holds: (Known) -> Bool
}

@Suite("Queries of a few hundred statements")
struct QueryModelTests {
  private static let vocabulary = [
    "rad", "radweg", "bus", "nahverkehr", "verkehr", "see", "bank", "laut", "grün", "straße",
  ]

  @Test("mean what looking at each statement finds", arguments: [1, 2, 3, 4] as [UInt64])
  func agree(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let city = try InventedArchive()
    let known = try fill(city, &random)
    for _ in 0..<150 {
      let pieces = (0..<Int.random(in: 0...4, using: &random)).map { _ in piece(&random) }
      let typed = pieces.map(\.typed).joined(separator: " ")
      let expected = known.filter { statement in pieces.allSatisfy { $0.holds(statement) } }
      #expect(try city.meant(typed) == expected.map(\.number), "\(typed)")
      let found = try city.archive.search(city.read(typed).query, limit: 5)
      #expect(found.count == expected.count, "\(typed)")
      #expect(found.hits.count == min(5, expected.count), "\(typed)")
    }
  }

  private func fill(_ city: InventedArchive, _ random: inout SeededGenerator) throws -> [Known] {
    var known: [Known] = []
    for consultation in ["umfrage", "werkstatt"] {
      let answers = (0..<120).map { index in
        let words = (0..<Int.random(in: 1...5, using: &random)).map { _ in
          Self.vocabulary.randomElement(using: &random)!
        }
        let group = ["citizens", "schools", "experts"].randomElement(using: &random)!
        let day = Int.random(in: 1...28, using: &random)
        let month = Int.random(in: 1...9, using: &random)
        let received =
          "201\(Int.random(in: 5...7, using: &random))-0\(month)-\(day < 10 ? "0" : "")\(day)"
        known.append(
          Known(
            number: known.count + 1, words: words, group: group, consultation: consultation,
            received: index.isMultiple(of: 7) ? nil : received))
        return Answer(
          words.joined(separator: " "), id: "\(index)", group: group,
          received: index.isMultiple(of: 7) ? nil : received)
      }
      try city.importFile(
        "\(consultation).csv", answers, into: consultation, sha: UInt8(known.count / 120))
    }
    for _ in 0..<200 { try work(on: &known, city, &random) }
    return known
  }

  private func work(
    on known: inout [Known], _ city: InventedArchive, _ random: inout SeededGenerator
  ) throws {
    let index = known.indices.randomElement(using: &random)!
    let person = [Invented.anna, Invented.ben].randomElement(using: &random)!
    let slug = ["mobil", "gruen", "radweg", "bus", "seepark"].randomElement(using: &random)!
    switch Int.random(in: 0...4, using: &random) {
    case 0:
      guard known[index].tags.isEmpty else { return }
      try city.tag([index + 1], state: .newProposal, by: person)
      known[index].reason = .newProposal
    case 1:
      try city.archive.setFlag(.unclear, true, on: [index + 1], by: person)
      known[index].flags.insert(.unclear)
    default:
      guard known[index].tags[slug] == nil else { return }
      let isTheme = ["mobil", "gruen"].contains(slug)
      let stance = isTheme ? .unstated : [Stance.supports, .opposes].randomElement(using: &random)!
      try city.tag([index + 1], add: [slug: stance], by: person)
      known[index].tags[slug] = (stance, person)
      known[index].reason = nil
    }
  }

  private func piece(_ random: inout SeededGenerator) -> Asked {
    let asked = plain(&random)
    guard Int.random(in: 0...3, using: &random) == 0 else { return asked }
    return Asked(typed: "-" + asked.typed) { !asked.holds($0) }
  }

  /// `wort oder (eines anderes)`, or a group by itself.
  private func grouped(_ random: inout SeededGenerator) -> Asked {
    let said = (0..<3).map { _ in Self.vocabulary.randomElement(using: &random)! }
    let has = { (statement: Known, word: String) in statement.words.contains { $0.contains(word) } }
    if Bool.random(using: &random) {
      return Asked(typed: "(\(said[0]) oder (\(said[1]) \(said[2])))") {
        has($0, said[0]) || (has($0, said[1]) && has($0, said[2]))
      }
    }
    return Asked(typed: "(\(said[0]) \(said[1]))") { has($0, said[0]) && has($0, said[1]) }
  }

  private func plain(_ random: inout SeededGenerator) -> Asked {
    let word = Self.vocabulary.randomElement(using: &random)!
    let theme = ["mobil", "gruen"].randomElement(using: &random)!
    let measure = ["radweg", "bus", "seepark"].randomElement(using: &random)!
    let year = Int.random(in: 2015...2017, using: &random)
    return switch Int.random(in: 0...13, using: &random) {
    case 12, 13: grouped(&random)
    case 0: Asked(typed: "\"\(word)\"") { $0.words.contains(word) }
    case 1:
      Asked(typed: word.prefix(2) + "*") { $0.words.contains { $0.hasPrefix(word.prefix(2)) } }
    case 2: Asked(typed: "theme:\(theme)") { $0.themes.contains(theme) }
    case 3:
      Asked(typed: "measure:\(measure),bus") { $0.tags[measure] != nil || $0.tags["bus"] != nil }
    case 4: Asked(typed: "group:schools,experts") { $0.group != "citizens" }
    case 5: Asked(typed: "format:werkstatt") { $0.consultation == "werkstatt" }
    case 6: Asked(typed: "open") { $0.state == .open }
    case 7: Asked(typed: "untagged") { $0.tags.isEmpty }
    case 8:
      Asked(typed: "received:\(year)-03..\(year)") { statement in
        statement.received.map { $0 >= "\(year)-03" && $0 < "\(year + 1)" } ?? false
      }
    case 9: Asked(typed: "von:anna") { $0.tags.values.contains { $0.by == Invented.anna } }
    case 10: Asked(typed: "flag:unclear") { $0.flags.contains(.unclear) }
    // A word of three letters and more is found in compounds, the others as they are.
    default: Asked(typed: word) { $0.words.contains { $0.contains(word) } }
    }
  }
}
