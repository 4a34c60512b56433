import Foundation
import TestSupport
import Testing

@Suite("The power fails at some moment of an import")
struct KillTests {
  static let rows = 1000
  static let kills = 10

  /// Five archives at ten moments each, spread over three imports, each of which begins when the one
  /// before it is acknowledged.
  @Test(
    "and all that was acknowledged is there, the rest is there as a whole or not at all, and running it again completes it",
    arguments: 1...5)
  func anyMoment(seed: Int) throws {
    let town = try Town.surveyed()
    var generator = SeededGenerator(seed: UInt64(seed))
    let files = ["erste.csv", "zweite.csv", "dritte.csv"]
    for (index, file) in files.enumerated() {
      try town.write(file, BigSurvey.text(rows: Self.rows, seed: UInt64(seed * 10 + index)))
    }
    var whole = try run(files, in: town.copy(), killedAfter: .seconds(60)).time
    for kill in 0..<Self.kills {
      // A moment of its own tenth of the time, so that they are spread over the whole of it.
      let share = (Double(kill) + Double.random(in: 0..<1, using: &generator)) / Double(Self.kills)
      var copy = try town.copy()
      var killed = try run(files, in: copy, killedAfter: whole * share)
      while killed.acknowledged.count == files.count {
        // The machine has become faster than the kill.
        whole = killed.time
        copy = try town.copy()
        killed = try run(files, in: copy, killedAfter: whole * share)
      }
      try check(copy, files, killed.acknowledged)
      if kill == Self.kills - 1 { #expect(try copy.isSound()) }
    }
  }

  /// - Returns: the files whose import ended with 0 before the kill, and how long it all took.
  private func run(
    _ files: [String], in town: Town, killedAfter patience: Duration
  ) throws -> (acknowledged: [String], time: Duration) {
    let start = ContinuousClock.now
    var acknowledged: [String] = []
    for file in files {
      let program = try town.program.start(["import", file, "--quiet"])
      guard let outcome = program.wait(atMost: start + patience - ContinuousClock.now) else {
        program.kill()
        program.wait()
        break
      }
      #expect(outcome.code == 0, "\(outcome.error)")
      acknowledged.append(file)
    }
    return (acknowledged, ContinuousClock.now - start)
  }

  private func check(_ town: Town, _ files: [String], _ acknowledged: [String]) throws {
    let verified = try town.program("verify")
    #expect(verified.code == 0, "\(verified.output)\(verified.error)")
    let imports = try town.json("imports", "list").items.dropFirst(2)
    let present = imports.compactMap { $0["file"].text }
    #expect(present.starts(with: acknowledged))
    #expect(present.count <= acknowledged.count + 1)
    #expect(imports.allSatisfy { $0["added"].number == Self.rows })
    #expect(try statements(town) == 7 + present.count * Self.rows)

    for file in files where !acknowledged.contains(file) {
      let again = try town.json("import", file, "--quiet")
      let isThere = present.contains(file)
      #expect(again["added"].number == (isThere ? 0 : Self.rows))
      #expect(again["unchanged"].number == (isThere ? Self.rows : 0))
      #expect(again["import"].isNull == isThere)
    }
    #expect(try statements(town) == 7 + files.count * Self.rows)
  }

  /// How many statements of citizens count.
  private func statements(_ town: Town) throws -> Int? {
    try town.json("report", "themes")["base"]["citizens"]["statements"].number
  }
}
