import Crypto
import ResonanzModel
import ResonanzReporting
import ResonanzStorage

/// What would happen if something were done with many statements: shown before it is, and asked for again
/// where it has become something else meanwhile.
struct BulkForesight: Sendable {
  let count: Int
  /// Some of them, and from whom and where all are.
  let samples: SearchResult
  let facets: [Facet]
  let titles: Titles
  /// Nil of flags.
  let outcome: TagOutcome?
  /// Number of the last event that it knows of.
  let event: Int
  /// Another one where other statements are meant, or something else would become of them.
  let digest: String

  /// The fields of a form that say what was foreseen.
  static let fields = ["event", "count", "digest"]
  private static let samples = 5

  /// - Parameter archive: opened for writing: it tries what would happen, and takes it back.
  /// - Throws: what would refuse it.
  init(
    _ order: BulkOrder, in archive: Archive, _ people: [PersonID: String], by person: PersonID
  ) throws {
    let (selection, query) = try order.statements(in: archive, people, asker: person)
    titles = try Titles(of: archive)
    samples = try archive.samples(of: query, limit: Self.samples)
    facets = try archive.facets(query)
    event = try archive.lastEvent
    count =
      switch order.scope {
      case .found: samples.count
      case .marked(let numbers): numbers.count
      }
    outcome =
      switch order.deed {
      case .tag where count > 0:
        try archive.tag(
          selection, order.change(titles.vocabulary), by: person, isDryRun: true)
      default: nil
      }
    digest = Self.digest(try archive.statements(query), outcome)
  }

  /// Whether nothing would be different afterwards; of flags it isn't known before.
  var isNothing: Bool {
    outcome.map { TagFigures($0).isEmpty && $0.restated == 0 } ?? (count == 0)
  }

  /// Whether a form was filled in before something that makes it another change. What colleagues did elsewhere
  /// meanwhile doesn't.
  func isOther(than form: FormFields) -> Bool { form["digest"] != digest }

  private static func digest(_ numbers: [Int], _ outcome: TagOutcome?) -> String {
    var hash = SHA256()
    let figures = outcome.map {
      [$0.added, $0.removed, $0.restanced, $0.overruled.count, $0.restated]
    }
    for number in numbers + [0] + (figures ?? []) {
      withUnsafeBytes(of: Int64(number).littleEndian) { hash.update(bufferPointer: $0) }
    }
    return hash.finalize().prefix(16).map { byte in
      (byte < 16 ? "0" : "") + String(byte, radix: 16)
    }.joined()
  }
}
