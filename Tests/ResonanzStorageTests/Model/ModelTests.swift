import Foundation
import ResonanzModel
import TestSupport
import Testing

@testable import ResonanzStorage

@Suite("Three people at work, beside a plain reference that does the same")
struct ModelTests {
  /// Steps of each history; `RESONANZ_MODEL_STEPS` says another number.
  static let steps =
    ProcessInfo.processInfo.environment["RESONANZ_MODEL_STEPS"].flatMap { Int($0) } ?? 300

  /// Steps after which they are compared; `RESONANZ_MODEL_EVERY` says another number, to find the step
  /// that went wrong.
  static let every =
    ProcessInfo.processInfo.environment["RESONANZ_MODEL_EVERY"].flatMap { Int($0) } ?? 100

  @Test(
    "Every hundred steps all reports are those of the reference, as of every event, and all is sound",
    arguments: 1...4 as ClosedRange<UInt64>)
  func history(seed: UInt64) throws {
    var team = try RandomTeam(seed: seed)
    for step in 1...Self.steps {
      do { try team.step() } catch {
        Issue.record("seed \(seed), step \(step): \(team.last): \(error)")
        throw error
      }
      guard step % Self.every == 0 else { continue }
      let differences =
        try team.differences() + team.differencesInThePast() + team.city.faults()
      try #require(differences == [], "seed \(seed), step \(step): \(team.last)")
    }
    #expect(team.deeds.count >= 11, "\(team.deeds)")
  }

  @Test(
    "A figure that is wrong by one, a stance that changed and a text of another are each noticed",
    arguments: [
      "UPDATE count_statement SET statements = statements + 1 WHERE statements > 0",
      "UPDATE tag SET stance = 'mixed' WHERE removed IS NULL AND stance = 'supports'",
      "UPDATE statement SET revision = (SELECT min(id) FROM revision) WHERE id > 1",
      "UPDATE tag SET removed = added + 1 WHERE removed IS NULL",
    ])
  func sabotage(sql: String) throws {
    var team = try RandomTeam(seed: 5)
    for _ in 1...60 { try team.step() }
    try #require(try team.differences() == [])
    try PlainSQLite.run(sql, on: team.city.path)
    #expect(try team.differences() != [])
  }
}
