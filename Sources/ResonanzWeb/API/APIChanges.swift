import Hummingbird
import HummingbirdCore
import ResonanzModel
import ResonanzReporting
import ResonanzStorage

/// What programs change that no form does.
enum APIChanges {
  /// Tags and untags all that a query finds, in one event; a preview does it and takes it back.
  static func tagMany(_ visit: Visit) async throws -> Response {
    let (form, team, person) = (visit.form, visit.site.team, try visit.person.person)
    let keywords = try visit.names("keyword")
    return try await visit.archive.write { archive in
      let read = try archive.readQuery(form["q"] ?? "", people: try team.names(), asker: person)
      let query = try read.understood()
      let found = try archive.search(query, limit: 1).count
      if let expected = form["expected"], expected != String(found) {
        throw Fault.otherCount(found, expected: expected)
      }
      let outcome = try archive.tag(
        .query(query), try change(form, keywords, in: archive.vocabulary()), by: person,
        isDryRun: form["preview"] == "1")
      return .json(value(of: outcome, found: found))
    }
  }

  private static func change(
    _ form: FormFields, _ keywords: [String], in vocabulary: Vocabulary
  ) throws -> TagChange {
    guard ["target", "keyword", "remove", "state"].contains(where: { form[$0] != nil }) else {
      throw Fault.nothingChosen
    }
    let state = form["state"].flatMap { StatementState(rawValue: $0) }
    guard state != .processed else { throw Fault.inObject(.wrong("state")) }
    let added = try TargetChoice.drafts(of: form, in: vocabulary)
    return TagChange(
      added: added,
      removed: try form.all("remove").map {
        try TargetChoice.target($0, in: vocabulary, field: "remove").id
      },
      keywords: keywords,
      keywordsBelow: added.first?.target, state: state)
  }

  private static func value(of outcome: TagOutcome, found: Int) -> JSONValue {
    .object([
      .init("event", .optional(outcome.event)), .init("found", .number(found)),
      .init("added", .number(outcome.added)), .init("removed", .number(outcome.removed)),
      .init("restanced", .number(outcome.restanced)), .init("restated", .number(outcome.restated)),
    ])
  }
}
