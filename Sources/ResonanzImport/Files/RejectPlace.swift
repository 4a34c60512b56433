import Foundation
import ResonanzTables

/// Where the rows or lines of one file are kept that an import did not take: a draft beside it until all of
/// them are known, and then a file with a name that a person recognises.
struct RejectPlace {
  /// What is written to until the import is over.
  let draft: String
  private let stem: String
  private let ending: String

  /// Beside the file; where nothing can be written there, where the person works.
  init(of source: String, ending: String) {
    let folder = source.lastIndex(of: "/").map { String(source[...$0]) } ?? ""
    let place = access(folder.isEmpty ? "." : folder, W_OK) == 0 ? folder : ""
    stem = "\(place)\(Self.name(of: source)).rejected"
    draft = "\(stem).\(getpid()).new"
    self.ending = ending
  }

  /// Name of a file without its ending; of a reject file, that of the file that it is of.
  static func name(of source: String) -> String {
    URL(fileURLWithPath: source).deletingPathExtension().lastPathComponent
      .replacing(/\.rejected(?:-[0-9]+)?$/, with: "")
  }

  /// Whether `umfrage.rejected-2.csv` is what rejects of `umfrage.csv` are called.
  static func isName(_ name: String, ofRejectsOf source: String) -> Bool {
    name.wholeMatch(of: /(.*)\.rejected(?:-[0-9]+)?\.(?:csv|jsonl|txt)/)
      .map { String($0.1) == Self.name(of: source) } ?? false
  }

  /// Gives the draft its name: the first of `x.rejected.csv`, `x.rejected-2.csv` … that is free or already
  /// holds just this, since a person may be at work in one that is there. Where no name can be given (some
  /// drives have no links), it stays what it is called: there may be nothing else that has these lines.
  ///
  /// - Returns: the file's path, and whether it was made just now.
  func keep() -> (path: String, isNew: Bool) {
    var candidate = "\(stem).\(ending)"
    var number = 1
    while link(draft, candidate) != 0 {
      guard errno == EEXIST else { return (draft, true) }
      if FileManager.default.contentsEqual(atPath: draft, andPath: candidate) {
        unlink(draft)
        return (candidate, false)
      }
      number += 1
      candidate = "\(stem)-\(number).\(ending)"
    }
    unlink(draft)
    return (candidate, true)
  }

  /// Leaves no draft behind.
  func discard() { unlink(draft) }
}
