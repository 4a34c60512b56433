import Hummingbird
import HummingbirdCore
import ResonanzImport
import ResonanzModel
import ResonanzReporting
import ResonanzStorage

/// Every import, newest first.
struct ImportsPage: Page {
  static let template = "ImportsPage"

  /// One of them.
  struct Line: Sendable {
    let number: String
    let address: String
    let file: String
    let consultation: String
    let time: String
    let person: String
    let added: String
    let changed: String
    /// Nil while it is in force.
    let undone: String?
  }

  let title: String
  /// For those who may import.
  let canImport: Bool
  let hasLines: Bool
  let lines: [Line]
  let turning: ListTurning?

  var place: Place? { .imports }

  /// `before`: only imports of a smaller number.
  static func show(_ visit: Visit) async throws -> Response {
    let (team, role, language) = (visit.site.team, try visit.person.role, visit.language)
    let page = try await visit.archive.read { archive in
      let (titles, names) = (try Titles(of: archive), try team.names())
      let zone = try archive.catalogue().process.timeZone
      let imports = try archive.imports(
        before: ListTurning.before(visit), limit: ListTurning.limit)
      let lines = imports.prefix(ListTurning.size).map {
        Line($0, titles, names, zone: zone, language)
      }
      return ImportsPage(
        title: ImportWords(language: language).listTitle, canImport: role >= .analyst,
        hasLines: !lines.isEmpty, lines: lines,
        turning: ListTurning(visit, imports.map(\.number), path: "/imports"))
    }
    return await visit.page(page)
  }
}

extension ImportsPage.Line {
  init(
    _ record: ImportRecord, _ titles: Titles, _ names: [PersonID: String], zone: String,
    _ language: Language
  ) {
    number = String(record.number)
    address = "/imports/\(record.number)"
    file = CardTyping.title(of: record.file, in: language)
    consultation = titles.consultation(record.consultation)
    time = language.minute(record.time, in: zone)
    person = names.name(of: record.person)
    added = record.summary.added.grouped(in: language)
    changed = record.summary.changed.grouped(in: language)
    undone = record.isInForce ? nil : ImportWords(language: language).undone
  }
}
