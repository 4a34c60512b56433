import ResonanzModel
import ResonanzStorage
import TestSupport
import Testing

@Suite("Somebody works through a queue of open statements")
struct OpenStatementTests {
  let city: InventedArchive

  init() throws {
    city = try InventedArchive()
    try city.importFile(
      "umfrage.csv",
      (1...12).map { number in
        Answer(
          number.isMultiple(of: 3) ? "Der Bus \(number)" : "Das Rad \(number)", id: "\(number)",
          group: number.isMultiple(of: 2) ? "schools" : "citizens")
      })
    try city.tag([1, 4], add: ["bus": .supports])
    try city.tag([6], state: .noContent)
  }

  private func open(
    _ words: String = "", _ order: QueueOrder = .first, after: Int? = nil, limit: Int = 100
  ) throws -> [Int] {
    let query = try city.archive.readQuery(words).query
    return try city.archive.openStatements(query, in: order, after: after, limit: limit)
  }

  @Test("which is in the order in which they came, or the other way round")
  func order() throws {
    #expect(try open() == [2, 3, 5, 7, 8, 9, 10, 11, 12])
    #expect(try open("", .last) == [12, 11, 10, 9, 8, 7, 5, 3, 2])
  }

  @Test(
    "which goes on after any of them, open or not",
    arguments: [(0, [2, 3]), (3, [5, 7]), (4, [5, 7]), (11, [12]), (12, []), (99, [])])
  func pages(after: Int, numbers: [Int]) throws {
    #expect(try open("", after: after, limit: 2) == numbers)
  }

  @Test("and from the other end", arguments: [(13, [12, 11]), (9, [8, 7]), (3, [2]), (2, [])])
  func back(after: Int, numbers: [Int]) throws {
    #expect(try open("", .last, after: after, limit: 2) == numbers)
  }

  @Test(
    "which any search narrows",
    arguments: [
      ("bus", [3, 9, 12]), ("gruppe:schools", [2, 8, 10, 12]), ("-bus gruppe:schools", [2, 8, 10]),
      ("bus oder rad", [2, 3, 5, 7, 8, 9, 10, 11, 12]), ("thema:mobil", []), ("kino", []),
    ])
  func searched(words: String, numbers: [Int]) throws {
    #expect(try open(words) == numbers)
    #expect(try open(words, .last) == numbers.reversed())
    #expect(try open(words, after: 8, limit: 1) == Array(numbers.filter { $0 > 8 }.prefix(1)))
  }

  @Test("from which goes what is hidden, and to which comes back what is undone")
  func changed() throws {
    try city.archive.setHidden(true, [2], by: Invented.person)
    try city.archive.undo(by: Invented.person)
    #expect(try open().first == 2)
    try city.archive.setHidden(true, [2], by: Invented.person)
    #expect(try open().first == 3)
    try city.undo(1)
    #expect(try open() == [])
  }
}
