import Foundation
import ResonanzModel
import ResonanzReporting
import ResonanzTables

/// A report that lies somewhere, with what it says of itself.
struct ReportFile {
  let path: String
  let stamp: ReportStamp
  /// Nil where it is printed, and where there is nothing but a stamp.
  let content: [WrittenPiece]?
  /// Whether it is as it was written; nil where that can't be told.
  let isAsWritten: Bool?

  /// Where the stamp of a plain table lies.
  static func companion(of path: String) -> String { path + ".stamp" }

  /// - Throws: where it can't be read, or says nothing of what it was made from.
  init(_ path: String) throws {
    self.path = path
    let start = FileHandle(forReadingAtPath: path)?.readData(ofLength: 4)
    if start == Data("%PDF".utf8) {
      (stamp, isAsWritten) = try Self.printed(path)
      content = nil
      return
    }
    let text = try Self.text(path)
    if let own = ReportStamp(in: text.text) {
      stamp = own
    } else if let beside = try? WrittenText(of: Self.companion(of: path)),
      let stamp = ReportStamp(in: beside.text)
    {
      self.stamp = stamp
    } else {
      throw Self.unstamped(path)
    }
    content = text.content.isEmpty ? nil : text.content
    isAsWritten = content == nil ? nil : stamp.content.map { $0 == text.digest }
  }

  private static func text(_ path: String) throws -> WrittenText {
    do {
      return try WrittenText(of: path)
    } catch {
      throw Failure(
        words("\(path): Die Datei lässt sich nicht lesen.", "\(path): The file can't be read."))
    }
  }

  /// A copy on paper, or one that another program printed, still shows its stamp.
  private static func printed(_ path: String) throws -> (ReportStamp, isAsWritten: Bool?) {
    let bytes = Array(FileManager.default.contents(atPath: path) ?? Data())
    if let note = PrintedNote(in: bytes), let stamp = ReportStamp(in: note.text) {
      return (stamp, stamp.content == ReportDigest.digest(of: note.printed))
    }
    guard let stamp = try PrintedText.text(of: path).flatMap({ ReportStamp(in: $0) }) else {
      throw unstamped(path)
    }
    return (stamp, false)
  }

  private static func unstamped(_ path: String) -> Failure {
    Failure(
      words(
        "\(path): Darin steht nicht, woraus der Bericht gemacht ist. Das steht in jedem Bericht, der mit -o geschrieben wurde, nur bei CSV daneben in \(companion(of: path)), wenn man mit --stamp danach fragt.",
        "\(path): It doesn't say what the report was made from. Every report that was written with -o does, only a CSV has it beside it in \(companion(of: path)), where it was asked for with --stamp."
      ))
  }
}
