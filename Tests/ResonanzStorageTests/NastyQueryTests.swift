import ResonanzModel
import ResonanzStorage
import TestSupport
import Testing

@Suite("Nothing that a person types is an error")
struct NastyQueryTests {
  private static let asked = Result { try AskedArchive().city }

  /// A hundred and more.
  static let queries = [
    "\"", "\"\"", "\"\"\"", "\"a", "a\"b", "'", "''", "„", "„a", "“a”", "»a", "«", "`", "\\",
    "\\\"",
    "Rad-weg", "rad-", "-rad", "--rad", "- rad", "-", "--", "−", "–", "-\"", "-\"rad", "-*", "-(",
    "a:b",
    ":", "::", "a:", ":a", "a::b", "text:rad", "full_text:rad", "rowid:1", "rank:1", "{text}:rad",
    "- {text}: rad", "NEAR(", "NEAR(rad see, 5)", "NEAR", "AND", "OR", "NOT", "rad AND", "OR rad",
    "rad NOT see", "rad OR see", "oder oder oder", "rad oder", "rad oder -see", "rad oder offen",
    "(", ")", "()", "(rad", "rad)", "(rad see", "((rad) see", "-(rad", "-(rad see)", "-(rad open)",
    "-()", "( )",
    "(rad oder)", "(oder)", "rad oder ()", "rad oder (see bus)", "rad oder (see -bus)", "(open)",
    "(theme:mobil rad)", "theme:(mobil)", "a(b)c", "Bürger(innen)", "(-)", "(-rad)",
    "(\"rad) see\")",
    "((((rad))))", "[", "]", "{", "}",
    "<", ">",
    "^", "^rad", "rad^", "*", "**", "rad*", "*rad", "r*d", "rad**", "+", "rad + see", "rad+see",
    "#rad",
    "@rad", "$rad", "%", "_", "?", "?1", ":match", ":open", "@match", "rad;",
    "rad; DROP TABLE tag; --",
    "' OR 1=1 --", "x'00'", "🚲", "-🚲", "👩‍👩‍👧*", "\"🚲 rad\"", "theme:🚲", "\u{0}", "ra\u{0}d",
    "\u{1}a\u{2}",
    "\u{7}", "\u{1B}[0m", "\u{202E}dar", "a\u{300}\u{300}\u{300}", "\u{300}", "\u{FEFF}rad",
    "\u{200D}",
    "\u{E000}\u{E001}", "\u{10FFFF}", "ﬁ", "İ", "ß", "ẞ*", "theme:", "theme:\"", "theme:,",
    "theme:,,mobil",
    "theme:\"a\"b", "group:citizens,", "-group:", "-group:\"", "received:", "received:..",
    "received:>",
    "received:9999999999", "received:2016-02-31", "received:-1..-2", "number:99999999999999999999",
    "number:5..1", "number:-3", "import:x", "language:*", "language:%", "language:'",
    "open open -open",
    "untagged tagged", "hidden -hidden", "von:", "von:'\"", "stance:*", "state:", "flag:,*",
  ]

  @Test("by itself, with a word, and shut out", arguments: queries)
  func nasty(query: String) throws {
    let city = try Self.asked.get()
    for typed in [query, "rad \(query)", "-\(query) rad", "\(query)\(query)", "open \(query)"] {
      let read = try city.read(typed)
      let found = try city.archive.search(read.query)
      #expect(try city.archive.statements(read.query).count == found.count)
      _ = try city.archive.facets(read.query)
      for note in read.notes { #expect(!note.text(in: .german).isEmpty) }
    }
  }

  @Test("There are a hundred of them") func hundred() { #expect(Set(Self.queries).count >= 100) }

  @Test(
    "Very long", .timeLimit(.minutes(30)),
    arguments: [
      String(repeating: "(", count: 300), String(repeating: "( ", count: 3_000),
      String(repeating: "(rad ", count: 3_000) + String(repeating: ")", count: 3_000),
      String(repeating: "-( ", count: 300) + String(repeating: ") ", count: 300),
      String(repeating: ")", count: 300) + "rad",
      String(repeating: "\"", count: 301), String(repeating: "-", count: 5_000),
      String(repeating: "a:", count: 5_000), String(repeating: "theme:x,", count: 3_000),
      String(repeating: "group:citizens ", count: 500), String(repeating: "open ", count: 800),
      "group:" + String(repeating: "citizens,", count: 5_000),
      String(repeating: "rad oder ", count: 3_000),
      manyAlternatives,
      String(repeating: "🚲", count: 20_000),
      "number:" + (1...3_000).map(String.init).joined(separator: ","),
      (1...400).map { "-\"wort\($0) rad\"" }.joined(separator: " "),
    ])
  func long(query: String) throws {
    let city = try Self.asked.get()
    _ = try city.archive.search(city.read(query).query)
  }
}

private let manyAlternatives: String = (0..<1_000).map { "rad\($0)" }.joined(separator: " oder ")
