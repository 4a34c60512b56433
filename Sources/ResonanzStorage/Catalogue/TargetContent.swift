import Foundation
import ResonanzModel

/// What a catalogue says of a theme or measure beyond the columns of `target_version`, as its JSON.
struct TargetContent: Codable, Equatable {
  var subtitle: String?
  var goals: [String]?
  var note: String?
  var codebook: Codebook?
  var related: [String]?
  var replaces: [String]?
  var fields: [String]?
  var tasks: [String]?
  var examples: [String]?
  var keywords: [String]?

  init(_ theme: Theme) {
    subtitle = theme.subtitle
    goals = theme.goals
    note = theme.note
    codebook = theme.codebook
  }

  init(_ measure: Measure) {
    note = measure.note
    codebook = measure.codebook
    related = measure.related
    replaces = measure.replaces
    fields = measure.fields
    tasks = measure.tasks
    examples = measure.examples
    keywords = measure.keywords
  }

  init(json: String) throws {
    self = try JSONDecoder().decode(Self.self, from: Data(json.utf8))
  }

  var json: String { get throws { try canonicalJSON(self) } }
}

/// JSON that is the same text for the same value.
func canonicalJSON(_ value: some Encodable) throws -> String {
  let encoder = JSONEncoder()
  encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
  return String(decoding: try encoder.encode(value), as: UTF8.self)
}
