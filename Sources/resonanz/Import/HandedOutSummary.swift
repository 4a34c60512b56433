import ResonanzImport
import ResonanzReporting
import ResonanzStorage

/// Tells what became of a sheet that was handed out and came back.
struct HandedOutSummary {
  /// What the file is called.
  let name: String
  let report: HandedOutReport
  let isDryRun: Bool

  func print() {
    let words = HandedOutWords(name: name, report: report, isDryRun: isDryRun, language: language)
    let lines = [Terminal.bold(words.headline)] + words.outcome + words.rejections
    for line in lines.flatMap({ paragraph($0, width: Terminal.width) }) {
      Terminal.print(line + "\n")
    }
  }

  /// For programs.
  var json: JSONValue {
    switch report.content {
    case .tags(let content, let outcome):
      json(
        content, added: outcome.added, unchanged: outcome.unchanged,
        [
          .init("restanced", .number(outcome.restanced)),
          .init("differing", .array(outcome.differing.map { .number($0) })),
          .init("restated", .number(outcome.restated)),
        ])
    case .answers(let content, let outcome):
      json(content, added: outcome.added, unchanged: outcome.unchanged, [])
    }
  }

  private func json<Draft, Fault>(
    _ content: HandedOutContent<Draft, Fault>, added: Int, unchanged: Int,
    _ more: [JSONValue.Member]
  ) -> JSONValue {
    .object(
      [
        .init("event", report.event.map { .number($0) } ?? .null),
        .init("rows", .number(content.rows)), .init("untouched", .number(content.untouched)),
        .init("rejected", .number(content.rejections.count)), .init("added", .number(added)),
        .init("unchanged", .number(unchanged)),
      ] + more)
  }
}
