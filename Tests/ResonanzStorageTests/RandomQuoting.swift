import GRDB
import ResonanzModel
import ResonanzStorage
import TestSupport
import Testing

@testable import ResonanzStorage

/// Somebody who picks quotes, changes, moves and removes them, and takes that back, while all else goes on.
/// Has random numbers of its own, so that what goes on is the same without it.
struct RandomQuoting {
  private var random: SeededGenerator
  private let person = Invented.anna

  init(seed: UInt64) {
    random = SeededGenerator(seed: seed &+ 1_000)
  }

  mutating func step(_ city: InventedArchive) throws {
    do {
      switch Int.random(in: 0..<8, using: &random) {
      case 0, 1, 2: try add(city)
      case 3: try city.archive.undo(by: person)
      case 4: try city.archive.redo(by: person)
      case 5: try change(city)
      default: break
      }
    } catch StorageError.quote(.badSpan), StorageError.quote(.exists), StorageError.quote(.lost),
      StorageError.quote(.omission), StorageError.nothingToUndo, StorageError.nothingToRedo,
      StorageError.changedSince
    {}
    try check(city)
  }

  private mutating func add(_ city: InventedArchive) throws {
    let statements = try city.archive.reading {
      try Int.fetchAll($0, sql: "SELECT id FROM statement ORDER BY id")
    }
    guard let statement = statements.randomElement(using: &random) else { return }
    let slug = ["radweg", "bus", "gruen"].randomElement(using: &random)!
    let span = TextSpan(
      start: Int.random(in: 0..<12, using: &random), length: Int.random(in: 1...12, using: &random))
    try city.archive.addQuote(
      QuoteDraft(statement: statement, span: span, target: try city.target(slug), note: "n"),
      by: person)
  }

  private mutating func change(_ city: InventedArchive) throws {
    guard let quote = try city.archive.quotes().randomElement(using: &random) else { return }
    switch Int.random(in: 0..<3, using: &random) {
    case 0: try city.archive.removeQuote(quote.number, by: person)
    case 1: try city.archive.moveQuote(quote.number, to: 1, by: person)
    default:
      let words = SpannedText(quote.text ?? "").spans(of: "von")
      try city.archive.changeQuote(
        quote.number, QuoteChange(omissions: quote.omissions.isEmpty ? words : []), by: person)
    }
  }

  /// Every quote that isn't lost is a piece of what its statement says now.
  private func check(_ city: InventedArchive) throws {
    for quote in try city.archive.quotes() where !quote.isLost {
      let text = try city.archive.statement(quote.statement).text ?? ""
      let covered = SpannedText(text).covered(by: quote.span)
      try #require(
        covered.map { Array($0.unicodeScalars) } == quote.text.map { Array($0.unicodeScalars) },
        "quote \(quote.number)")
    }
  }
}
