import Foundation
import ResonanzModel
import TestSupport
import Testing

@Suite("Somebody exports statements")
struct ExportTests {
  @Test("and every line is as the schema says, and every key of the schema occurs")
  func schema() throws {
    let rich = try RichArchive()
    let program = Program(in: rich.city.folder)
    let schema = try JSON(program("export", "schema").output)
    let lines = try program("export", "statements", "--format", "jsonl").output
    var seen: Set<String> = []
    for line in lines.split(separator: "\n") {
      let value = try JSON(String(line))
      #expect(SchemaCheck(schema: schema).faults(of: value, seen: &seen) == [], "\(line)")
    }
    // What this archive has no occasion to say.
    let all = Set(schema["properties"].keys)
    let inner = Set(["question", "id", "text", "page", "state", "tags", "votes"])
    #expect(
      all.subtracting(inner).isSubset(of: seen), "\(all.subtracting(inner).subtracting(seen))")
  }

  @Test("and the README lists the keys that there are")
  func readme() throws {
    let readme = try Repository.text("README.md")
    for section in ExchangeSection.allCases {
      let row = try #require(
        readme.firstMatch(of: try Regex("(?m)^\\| `\(section.rawValue)` \\|.*$")))
      let keys = row.0.matches(of: /`([a-zA-Z]+)`/).map { String($0.1) }.dropFirst()
      #expect(Array(keys) == section.keys.map(\.name))
    }
  }

  @Test(
    "or tags, quotes and respondents, as CSV, workbooks and lines", arguments: Language.allCases)
  func rows(language: Language) throws {
    let town = try Town.surveyed(language)
    var job = Transcript(in: town)
    try job.type(
      "resonanz tag 2 --measure radweg --stance supports --theme gruen --keyword Licht",
      "resonanz quote add 2 'Radweg' --measure radweg --note '=1+1'",
      "resonanz export tags | cut -d ';' -f 1-7,10-11",
      "resonanz export tags --format jsonl | head -n 1 | sed -E 's/\"given\": \"[^\"]*\"/-/'",
      "resonanz export respondents", "resonanz export quotes",
      "resonanz export quotes --excel | tail -n 1 | cut -d ';' -f 9-",
      "resonanz export quotes --public",
      "resonanz consultation set umfrage --publication quotable && resonanz export quotes --public",
      "resonanz export tags --format xlsx", "resonanz export tags --format jsonl --excel",
      "resonanz export tags -o t.xlsx && resonanz export quotes -o z.xlsx",
      "resonanz export statements -o alles.xlsx",
      "resonanz import alles.xlsx --dry-run --consultation Neu --quiet --set text=statement --set question=ignore | head -n 4"
    )
    try expect(job.text, matches: "export-rows.\(language.rawValue).txt")
  }

  @Test("as a table that has a row a statement", arguments: Language.allCases)
  func csv(language: Language) throws {
    let town = try Town.surveyed(language)
    var job = Transcript(in: town)
    try job.type(
      "resonanz tag 2 --measure radweg --stance supports", "resonanz export statements",
      "resonanz export statements --group politicians --format jsonl",
      "resonanz export statements --excel -o neu.csv && head -c 30 neu.csv",
      "resonanz export statements -o liste.csv", "resonanz export statements -o alles.jsonl",
      "resonanz export statements --consultation fehlt",
      "resonanz export statements --excel --format jsonl",
      "resonanz export statements -o fehlt/liste.csv", "ls")
    try expect(job.text, matches: "export.\(language.rawValue).txt")
  }
}

/// Holds a value against the part of JSON Schema that `export schema` makes use of.
private struct SchemaCheck {
  let schema: JSON

  func faults(of value: JSON, seen: inout Set<String>) -> [String] {
    faults(of: value, as: schema, "line", &seen)
  }

  private func faults(
    of value: JSON, as rule: JSON, _ place: String, _ seen: inout Set<String>
  ) -> [String] {
    if let reference = rule["$ref"].text {
      let name = String(reference.dropFirst("#/$defs/".count))
      return faults(of: value, as: schema["$defs"][name], place, &seen)
    }
    var faults: [String] = []
    for key in rule["required"].items.compactMap(\.text) where value[key].isNull {
      faults.append("\(place) lacks \(key)")
    }
    switch rule["type"].text {
    case "string": if value.text == nil { faults.append("\(place) is no text") }
    case "integer": if value.number == nil { faults.append("\(place) is no number") }
    case "array":
      for element in value.items {
        faults += self.faults(of: element, as: rule["items"], place, &seen)
      }
    case "object":
      for key in value.keys where !rule["properties"].isNull {
        seen.insert(key)
        let inner = rule["properties"][key]
        faults +=
          inner.isNull
          ? ["\(place) has \(key)"]
          : self.faults(of: value[key], as: inner, "\(place).\(key)", &seen)
      }
    default: break
    }
    let allowed = rule["enum"].items.compactMap(\.text)
    if !allowed.isEmpty, !allowed.contains(value.text ?? "") {
      faults.append("\(place) is \(value.text ?? "nothing")")
    }
    return faults
  }
}
