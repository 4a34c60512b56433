import Foundation
import Hummingbird
import HummingbirdCore
import ResonanzModel
import ResonanzReporting
import ResonanzStorage

/// What is done with rounds; each is one event.
enum RoundForms {
  /// `title`; `person`, as often as there are some, and `people`, one a line; `q` with `sample` and `seed`.
  static func open(_ visit: Visit) async throws -> Response {
    let (form, team, asker) = (visit.form, visit.site.team, try visit.person.person)
    let typed = (form["people"] ?? "").split(whereSeparator: \.isNewline)
      .map { $0.trimmingCharacters(in: .whitespaces) }.filter { !$0.isEmpty }
    let names = form.all("person") + typed
    let sample = form["sample"].flatMap { Int($0) }
    guard let title = form["title"], form["sample"] == nil || sample ?? 0 > 0 else {
      throw Fault.incomplete
    }
    guard Set(names).count > 1 else { throw StorageError.round(.fewerThanTwoPeople) }
    let isOfProgram = visit.isOfProgram
    let seed = form["seed"].flatMap { UInt64($0) } ?? UInt64.random(in: 1...999_999)
    let (number, event) = try await visit.archive.write { archive in
      let read = try archive.readQuery(form["q"] ?? "", people: try team.names(), asker: asker)
      let candidates = try archive.statements(try read.understood())
      let drawn = sample.map { RoundSample.draw($0, of: candidates, seed: seed) } ?? candidates
      guard !drawn.isEmpty else { throw StorageError.round(.withoutStatements) }
      // A program that mistypes a name must not make somebody of it.
      if isOfProgram { try Self.refuseUnknown(names, to: team) }
      let people = try names.map { try team.person(named: $0) }
      return (
        try archive.openRound(title, of: people, on: drawn, by: asker), try archive.lastEvent
      )
    }
    return visit.done(event, then: "/rounds/\(number)", [.init("round", .number(number))])
  }

  /// - Throws: `noSuchPerson`.
  private static func refuseUnknown(_ names: [String], to team: Team) throws {
    for name in names where try team.member(named: name) == nil { throw Fault.noSuchPerson(name) }
  }

  /// `statement`, with tags or a `reason`: all that one says of it.
  static func answer(_ visit: Visit) async throws -> Response {
    try await change(visit, then: "/answer") { archive, round, person in
      let statement = try statement(visit.form)
      let decision = try DecisionForm.decision(visit.form, in: try archive.vocabulary())
      return try archive.answerRound(round, statement, decision, by: person)
    }
  }

  /// `confirmed`: where somebody else opened it.
  static func close(_ visit: Visit) async throws -> Response {
    try await turn(visit) { try $0.closeRound($1, by: $2, isConfirmed: $3) }
  }

  /// `confirmed`: where somebody else opened it.
  static func reopen(_ visit: Visit) async throws -> Response {
    try await turn(visit) { try $0.reopenRound($1, by: $2, isConfirmed: $3) }
  }

  /// `agreed`: all that people agree on; else `statement` with whose answer holds, by number, `person`, or by name,
  /// `as`; or with tags or a `reason`.
  static func settle(_ visit: Visit) async throws -> Response {
    if visit.form["agreed"] != nil { return try await settleAgreed(visit) }
    let (form, team) = (visit.form, visit.site.team)
    return try await change(visit, then: "") { archive, round, person in
      let statement = try statement(form)
      let decision =
        try answer(form, to: statement, inRound: round, of: archive, team.names())
        ?? DecisionForm.decision(form, in: archive.vocabulary())
      return try archive.settleRound(round, statement, decision, by: person).event
    }
  }

  static func settleAgreed(_ visit: Visit) async throws -> Response {
    try await change(visit, then: "") { archive, round, person in
      try archive.settleAgreed(inRound: round, by: person).event
    }
  }

  /// What the person said whose answer is to hold; nil where none is named.
  private static func answer(
    _ form: FormFields, to statement: Int, inRound round: Int, of archive: Archive,
    _ names: [PersonID: String]
  ) throws -> RoundDecision? {
    let (number, name) = (form["person"], form["as"])
    guard number != nil || name != nil else { return nil }
    if name != nil, DecisionForm.isFilled(form) { throw Fault.unclearDecision }
    let result = try archive.result(ofRound: round)
    let person = result.round.people.first {
      String($0.number) == number || names.name(of: $0) == name
    }
    let answers = result.statements.first { $0.statement == statement }?.answers
    guard let decision = person.flatMap({ answers?[$0] }) else {
      throw Fault.notAnswered(statement)
    }
    return decision
  }

  private static func statement(_ form: FormFields) throws -> Int {
    guard let number = form["statement"].flatMap({ Int($0) }) else { throw Fault.incomplete }
    return number
  }

  private static func turn(
    _ visit: Visit, _ body: @escaping @Sendable (Archive, Int, PersonID, Bool) throws -> Void
  ) async throws -> Response {
    let isConfirmed = visit.form["confirmed"] != nil
    return try await change(visit, then: "") { archive, round, person in
      try body(archive, round, person, isConfirmed)
      return try archive.lastEvent
    }
  }

  /// - Parameters:
  ///   - part: the page of the round to be led to.
  ///   - body: returns the event; nil where nothing was written.
  private static func change(
    _ visit: Visit, then part: String,
    _ body: @escaping @Sendable (Archive, Int, PersonID) throws -> Int?
  ) async throws -> Response {
    let (round, person) = (try visit.number("number"), try visit.person.person)
    let event = try await visit.archive.write { try body($0, round, person) }
    return visit.done(event, then: "/rounds/\(round)\(part)")
  }
}
