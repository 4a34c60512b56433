import Hummingbird
import HummingbirdCore
import ResonanzModel
import ResonanzReporting
import ResonanzStorage

/// What programs read of rounds; until one is closed nobody is told what others said.
enum RoundReading {
  static func rounds(_ visit: Visit) async throws -> Response {
    let team = visit.site.team
    return try await visit.archive.read { archive in
      let names = try team.names()
      return .json(.array(try archive.rounds().map { RoundJSON.value($0, names) }))
    }
  }

  static func round(_ visit: Visit) async throws -> Response {
    let (number, person) = (try visit.number("number"), try visit.person.person)
    let team = visit.site.team
    return try await visit.archive.read { archive in
      let round = try archive.round(number)
      return .json(
        RoundJSON.value(
          round, try team.names(), try RoundRow.rows(of: round, own: person, in: archive),
          RoundTargets(try archive.vocabulary())))
    }
  }

  /// The next statement that one has not answered.
  static func next(_ visit: Visit) async throws -> Response {
    let (number, person) = (try visit.number("number"), try visit.person.person)
    return try await visit.archive.read { archive in
      let work = try archive.work(inRound: number, of: person)
      guard try archive.round(number).isOpen else { throw StorageError.round(.closed(number)) }
      return .json(
        RoundJSON.next(
          try work.next.map { try archive.statement($0) },
          left: work.statements.count { work.answers[$0] == nil }, inRound: number))
    }
  }

  /// What is to be decided; `all`: what people agree on and what is decided too.
  static func differences(_ visit: Visit) async throws -> Response {
    let (number, isAll) = (try visit.number("number"), visit.query["all"] != nil)
    let team = visit.site.team
    return try await visit.archive.read { archive in
      let result = try archive.result(ofRound: number)
      let statements = result.statements.filter { isAll || $0.isToDecide }
      let texts = try archive.standings(of: statements.map(\.statement))
      let (names, targets) = (try team.names(), RoundTargets(try archive.vocabulary()))
      return .json(
        .array(
          statements.map {
            RoundJSON.difference(
              $0, of: result.round, text: texts[$0.statement]?.text ?? "", names, targets)
          }))
    }
  }

  static func agreement(_ visit: Visit) async throws -> Response {
    let (number, seconds) = (
      try visit.number("number"), visit.site.settings.limits.reportSeconds
    )
    return try await visit.archive.read(within: seconds) { archive in
      .json(try RoundKnown.agreement(of: archive.result(ofRound: number), in: archive).json)
    }
  }
}
