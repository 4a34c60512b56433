import Foundation
import ResonanzModel
import ResonanzStorage

/// A catalogue on the command line.
enum CatalogueFile {
  /// The one in a file; without a file, Jena's.
  ///
  /// - Throws: with every fault of the file, a line each.
  static func read(_ path: String?) throws -> Catalogue {
    guard let path else { return try explaining { try Catalogue.jena() } }
    guard let bytes = FileManager.default.contents(atPath: path) else {
      throw Failure(
        words("\(path): Die Datei lässt sich nicht lesen.", "\(path): The file can't be read."))
    }
    do {
      return try Catalogue(yaml: String(decoding: bytes, as: UTF8.self), name: path)
    } catch {
      throw Failure(.badInput, error.lines(in: language).joined(separator: "\n"))
    }
  }
}
