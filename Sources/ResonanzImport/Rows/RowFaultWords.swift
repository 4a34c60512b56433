import ResonanzModel
import ResonanzTables

extension RowFault {
  /// Why a row of a file could not be read, as a sentence.
  func sentence(in language: Language) -> String {
    wording(in: language)
  }

  private var wording: Wording {
    switch self {
    case .ragged(let cells, let expected):
      Wording(
        german: "Die Zeile hat \(cells) \(cells == 1 ? "Zelle" : "Zellen") statt \(expected).",
        english: "The row has \(cells) \(cells == 1 ? "cell" : "cells") instead of \(expected).")
    case .unclosedQuote(let row, let line):
      Wording(
        german: "Ein Anführungszeichen in Zeile \(row) (Textzeile \(line)) wird nicht geschlossen.",
        english: "A quotation mark in row \(row) (line \(line)) is not closed.")
    case .textAfterQuote(let column):
      Wording(
        german: "In Spalte \(column + 1) steht Text hinter dem schließenden Anführungszeichen.",
        english: "In column \(column + 1) there is text behind the closing quotation mark.")
    case .nulByte:
      Wording(german: "Die Zeile enthält ein NUL-Zeichen.", english: "The row holds a NUL byte.")
    case .cellTooLong(let column, let limit):
      Wording(
        german: """
          Die Zelle in Spalte \(column + 1) ist länger als \(limit >> 10) KiB; in der Datei der \
          abgewiesenen Zeilen steht sie gekürzt.
          """,
        english: """
          The cell in column \(column + 1) is longer than \(limit >> 10) KiB; in the file of \
          rejected rows it is cut.
          """)
    case .rowTooLong(let limit):
      Wording(
        german: "Die Zeile ist länger als \(limit >> 20) MiB.",
        english: "The row is longer than \(limit >> 20) MiB.")
    case .tooManyCells(let limit):
      Wording(
        german: "Die Zeile hat mehr als \(limit) Zellen.",
        english: "The row has more than \(limit) cells.")
    case .unreadableCell(let column):
      Wording(
        german: "Die Zelle in Spalte \(column + 1) verweist auf etwas, das es nicht gibt.",
        english: "The cell in column \(column + 1) refers to something that isn't there.")
    case .outOfOrder(let row):
      Wording(
        german: "Die Zeile steht in der Datei hinter Zeile \(row).",
        english: "The row stands behind row \(row) in the file.")
    case .invalidEncoding:
      Wording(
        german: "Die Zeile enthält Bytes, die in der Zeichenkodierung der Datei nichts bedeuten.",
        english: "The row holds bytes that mean nothing in the file's encoding.")
    }
  }
}
