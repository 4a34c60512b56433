import Foundation
import ResonanzStorage
import ResonanzTables

/// A file that the program wrote, looked through for what an erasure takes.
struct CopyContent {
  let path: String
  let kind: ArchiveCopy.Kind

  /// How a file is packed, which its first bytes say.
  private enum Packing {
    case none
    /// An office file: XML in a ZIP archive.
    case office
    /// A printed page. What it says is drawn glyph by glyph, from tables of its own.
    case print
  }

  private var packing: Packing {
    let start = FileHandle(forReadingAtPath: path)?.readData(ofLength: 4)
    return switch start {
    case Data("PK\u{3}\u{4}".utf8): .office
    case Data("%PDF".utf8): .print
    default: .none
    }
  }

  /// Whether it can be told what it says.
  var isSearchable: Bool { packing != .print }

  /// Whether it may hold some of it; true also where it can't be read.
  ///
  /// - Parameter isAnythingLeft: whether there are texts to erase; where somebody is only barred, nothing goes
  ///   that could be in files without ids.
  func mayHold(_ traces: ErasureTraces, isAnythingLeft: Bool) -> Bool {
    switch kind {
    case .backup: true
    case .history, .upgrade: isAnythingLeft
    case .taggingSheet, .answersSheet: isAnythingLeft && isIn(traces)
    case .rejects, .upload, .export, .report: isIn(traces)
    }
  }

  private func isIn(_ traces: ErasureTraces) -> Bool {
    switch packing {
    case .none: kind == .report ? traces.mayBe(inReport: path) : traces.mayBe(in: path)
    case .office: isInOffice(traces)
    case .print: isInPrint(traces)
    }
  }

  private func isInOffice(_ traces: ErasureTraces) -> Bool {
    var isFound = false
    do {
      try PackageParts(path: path).eachText { text in
        isFound =
          kind == .report
          ? traces.mayBe(inWords: String(decoding: text, as: UTF8.self))
          : traces.mayBe(inCells: text)
        return !isFound
      }
    } catch {
      return true
    }
    return isFound
  }

  /// What was asked tells: a report shows of what was said nothing but quotes and the reasons of answers. Those on
  /// what waits show beginnings.
  private func isInPrint(_ traces: ErasureTraces) -> Bool {
    let bytes = Array(FileManager.default.contents(atPath: path) ?? Data())
    guard let note = PrintedNote(in: bytes), let stamp = ReportStamp(in: note.text),
      stamp.question.first != "answers"
    else { return true }
    return stamp.digest.hasTexts && traces.hasPassages
  }
}
