import ArgumentParser
import Foundation
import ResonanzModel
import ResonanzReporting
import ResonanzStorage

struct ShowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: words(
      "Zeigt eine Aussage mit Herkunft, Zuordnungen und Verlauf.",
      "Shows a statement with its source, tags and history."))

  @Argument(
    help: ArgumentHelp(
      words("Nummer der Aussage.", "Number of the statement."), valueName: words("nummer", "number")
    ))
  var number: Int
  @Option(help: SummaryFormat.help)
  var format = SummaryFormat.table
  @OptionGroup var archive: ArchiveOptions

  func run() throws {
    let path = try archive.path()
    let archive = try archive.open(for: .reading)
    let record = try explaining { try archive.statement(number) }
    let names = try explaining { try Team(archive: path).names() }
    if format == .json {
      Terminal.print(StatementJSON.value(record, names).text + "\n")
    } else {
      StatementText(record: record, names: names).print()
    }
  }
}

/// A statement for people.
struct StatementText {
  let record: StatementRecord
  let names: [PersonID: String]

  func print() {
    let title = words("Aussage \(record.number)", "Statement \(record.number)")
    Terminal.print(Terminal.bold(title) + "  " + state + "\n\n")
    Terminal.print((record.text ?? words("[gelöscht]", "[erased]")) + "\n\n")
    table(facts)
    if !record.tags.isEmpty {
      table([(words("Zugeordnet", "Tagged"), "")] + record.tags.map { ("  " + $0.slug, tag($0)) })
    }
    table(
      [(words("Verlauf", "History"), "")]
        + record.history.map { ("  " + time($0), change($0)) })
  }

  private func table(_ rows: [(String, String)]) {
    let lines = ListTable(
      headings: [rows[0].0, rows[0].1], rows: rows.dropFirst().map { [$0.0, $0.1] },
      width: Terminal.width, style: Terminal.style
    ).lines
    Terminal.print(lines.joined(separator: "\n") + "\n\n")
  }

  private var state: String {
    record.isLive
      ? record.state.title(in: language)
      : words("zählt nicht: ihr Import ist zurückgenommen", "does not count: its import is undone")
  }

  private var facts: [(String, String)] {
    var facts = [
      (words("Beteiligungsformat", "Consultation"), record.consultation),
      (words("Akteursgruppe", "Group"), record.group),
    ]
    if !record.question.isEmpty { facts.append((words("Frage", "Question"), record.question)) }
    if let organisation = record.organisation {
      facts.append((words("Organisation", "Organisation"), organisation))
    }
    facts.append(
      (words("Eingegangen", "Received"), record.received ?? words("ohne Datum", "no date")))
    for source in record.sources {
      let undone = source.isInForce ? "" : words(" (zurückgenommen)", " (undone)")
      facts.append(
        (
          "Import \(source.importNumber)",
          words(
            "\(source.file), Zeile \(source.row), Spalte \(source.column)\(undone)",
            "\(source.file), row \(source.row), column \(source.column)\(undone)")
        ))
    }
    if !record.siblings.isEmpty {
      facts.append(
        (
          words("Im selben Eingang", "Same submission"),
          record.siblings.map(String.init).joined(separator: ", ")
        ))
    }
    return facts
  }

  private func tag(_ tag: TagRecord) -> String {
    let stance = tag.kind == .measure ? ", \(tag.stance.title(in: language))" : ""
    let source = tag.importNumber.map { " (Import \($0))" } ?? ""
    return "\(tag.title)\(stance)\(source)"
  }

  private func time(_ entry: StatementHistoryEntry) -> String {
    let time = entry.event.time.map { String($0.iso.prefix(16)).replacing("T", with: " ") } ?? ""
    let name = names[entry.person] ?? "#\(entry.person.number)"
    return "@\(entry.event.number)  \(time)  \(name)"
  }

  private func change(_ entry: StatementHistoryEntry) -> String {
    switch entry.change {
    case .text(let text):
      words("Wortlaut: ", "text: ") + (text ?? words("[gelöscht]", "[erased]"))
    case .tagged(let slug, let stance):
      "+ \(slug)" + (stance == .unstated ? "" : " (\(stance.title(in: language)))")
    case .untagged(let slug): "− \(slug)"
    case .state(let state): state.title(in: language)
    case .left: words("zählt nicht mehr", "does not count any more")
    case .returned: words("zählt wieder", "counts again")
    }
  }
}

/// A statement for programs.
enum StatementJSON {
  static func value(_ record: StatementRecord, _ names: [PersonID: String]) -> JSONValue {
    .object([
      .init("statement", .number(record.number)), .init("text", .optional(record.text)),
      .init("live", .bool(record.isLive)), .init("state", .string(record.state.rawValue)),
      .init("consultation", .string(record.consultation)),
      .init("question", .string(record.question)), .init("group", .string(record.group)),
      .init("received", .optional(record.received)),
      .init("tags", .array(record.tags.map(tag))),
      .init("sources", .array(record.sources.map(source))),
      .init("submission", .array(record.siblings.map { .number($0) })),
      .init("history", .array(record.history.map { history($0, names) })),
    ])
  }

  private static func tag(_ tag: TagRecord) -> JSONValue {
    .object([
      .init("kind", .string(tag.kind.rawValue)), .init("slug", .string(tag.slug)),
      .init("stance", .string(tag.stance.rawValue)),
      .init("import", tag.importNumber.map { .number($0) } ?? .null),
    ])
  }

  private static func source(_ source: StatementSource) -> JSONValue {
    .object([
      .init("import", .number(source.importNumber)), .init("file", .string(source.file)),
      .init("row", .number(source.row)), .init("column", .number(source.column)),
      .init("inForce", .bool(source.isInForce)),
    ])
  }

  private static func history(
    _ entry: StatementHistoryEntry, _ names: [PersonID: String]
  ) -> JSONValue {
    let (change, about): (String, String?) =
      switch entry.change {
      case .text(let text): ("text", text)
      case .tagged(let slug, _): ("tagged", slug)
      case .untagged(let slug): ("untagged", slug)
      case .state(let state): ("state", state.rawValue)
      case .left: ("left", nil)
      case .returned: ("returned", nil)
      }
    return .object([
      .init("event", .number(entry.event.number)),
      .init("time", .optional(entry.event.time?.iso)), .init("by", .optional(names[entry.person])),
      .init("change", .string(change)), .init("about", .optional(about)),
    ])
  }
}
