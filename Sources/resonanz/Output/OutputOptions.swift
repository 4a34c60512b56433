import ArgumentParser
import Foundation
import ResonanzModel
import ResonanzReporting
import ResonanzStorage
import ResonanzTables

/// Where a command writes what it is asked for: onto the screen, or into a file.
struct OutputOptions: ParsableArguments {
  @Option(
    name: [.customShort("o"), .customLong("output")],
    help: ArgumentHelp(
      words(
        "In diese Datei statt auf den Bildschirm.", "Into this file instead of onto the screen."),
      valueName: words("datei", "file")))
  var path: String?
  @Flag(
    help: ArgumentHelp(
      words("Überschreibt die Datei, wenn es sie gibt.", "Overwrites the file if it is there.")))
  var force = false

  /// Nil: the screen.
  var file: OutputFile? { path.map { OutputFile(path: $0, mayReplace: force) } }

  /// What the name of the file says of its format: `csv`; nil for the screen, empty where it says nothing.
  var ending: String? { path.map { URL(fileURLWithPath: $0).pathExtension } }

  /// A file that is called something else than it is can't be opened by who gets it.
  ///
  /// - Parameters:
  ///   - chosen: the format that it will have.
  ///   - isAsked: whether that was said, and not only taken from the ending.
  ///   - none: `keinen Bericht`; `No report comes`.
  ///   - formats: all that there are.
  ///   - meant: the format that files of an ending have; nil where none has it.
  /// - Throws: a `ValidationError`.
  func refuseOtherEnding(
    than chosen: String, isAsked: Bool, none: Wording, formats: [String],
    meant: (String) -> String?
  ) throws {
    // Why nothing is written over an archive is said where it is refused.
    guard let ending, !["", "txt", "resonanz"].contains(ending.lowercased()) else { return }
    guard let meant = meant(ending.lowercased()) else {
      if isAsked { return }
      let known = formats.joined(separator: ", ")
      throw ValidationError(
        words(
          "Als .\(ending) gibt es \(none.german). Es gibt: \(known), txt.",
          "\(none.english) as .\(ending). There is: \(known), txt."))
    }
    if meant != chosen {
      throw ValidationError(
        words(
          "Die Datei endet auf .\(ending), verlangt ist aber \(chosen).",
          "The file ends in .\(ending), but \(chosen) is asked for."))
    }
  }

  /// Lets rows be written one after the other to where they were asked for.
  ///
  /// - Parameters:
  ///   - kind: as what a file is listed, so that an erasure finds it.
  ///   - archive: whose rows they are.
  ///   - rows: writes and finishes all of it, and returns what it was: `12 Aussagen`.
  /// - Throws: what `rows` throws; where there is a file that may not be replaced or can't be written, which is
  ///   then as it was.
  func write(
    _ kind: ArchiveCopy.Kind, of archive: Archive, rows: (OutputDestination) throws -> String
  ) throws {
    guard let file else {
      _ = try rows(.screen)
      return
    }
    try file.write(kind, of: archive) { path in
      let destination = try explaining {
        do throws(TableError) {
          return try FileDestination(path: path)
        } catch {
          throw ExportError(error)
        }
      }
      return try rows(.file(destination))
    }
  }
}

/// The screen, or a file that is there as a whole or not at all, as a place that rows are written to.
enum OutputDestination: TableDestination {
  case screen
  case file(FileDestination)

  func write(_ bytes: Span<UInt8>) throws(TableError) {
    switch self {
    case .screen: Terminal.print(bytes: bytes.withUnsafeBufferPointer { Array($0) })
    case .file(let file): try file.write(bytes)
    }
  }

  func finish() throws(TableError) {
    switch self {
    case .screen: break
    case .file(let file): try file.finish()
    }
  }
}
