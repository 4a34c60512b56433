import Foundation
import TestSupport
import Testing

@Suite("Two processes want the same archive")
struct TwoProcessTests {
  @Test("a second writer says who has it, a reader reads meanwhile, and the first one finishes")
  func writerAndReader() throws {
    let town = try Town.surveyed()
    try town.write("gross.csv", BigSurvey.text(rows: 2000, seed: 1))
    let first = try town.program.start(["import", "gross.csv", "--quiet"])
    let lock = town.folder.file("seedorf.resonanz.lock")
    try #require(
      eventually { (try? String(contentsOfFile: lock, encoding: .utf8)) == "\(first.process)\n" })
    first.pause()

    let reader = try town.program("report", "themes", "--format", "json")
    #expect(reader.code == 0, "\(reader.error)")
    #expect(try JSON(reader.output)["base"]["citizens"]["statements"].number == 7)
    #expect(try town.json("search", "radweg")["count"].number == 3)

    let second = try town.program("tag", "1", "--theme", "mobil")
    #expect(second.code == 1)
    #expect(
      second.error
        == "Archiv seedorf.resonanz: Gerade schreibt der Prozess \(first.process). Warten Sie, bis er fertig ist, und versuchen Sie es dann noch einmal.\n"
    )

    first.resume()
    #expect(first.wait().code == 0)
    #expect(try town.program("tag", "1", "--theme", "mobil").code == 0)
    #expect(try town.isSound())
  }

  @Test("a second writer waits a little and then does its work")
  func waiting() throws {
    let town = try Town.surveyed()
    try town.write("gross.csv", BigSurvey.text(rows: 500, seed: 2))
    let first = try town.program.start(["import", "gross.csv", "--quiet"])
    let second = try town.program("tag", "1", "--theme", "mobil")
    #expect(second.code == 0, "\(second.error)")
    #expect(first.wait().code == 0)
    #expect(try town.isSound())
  }

  private func eventually(_ condition: () -> Bool) -> Bool {
    for _ in 0..<2000 {
      if condition() { return true }
      usleep(2000)
    }
    return false
  }
}
