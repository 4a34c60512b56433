import Foundation
import ResonanzImport
import ResonanzModel
import ResonanzStorage
import TestSupport
import Testing

@Suite("Somebody writes into a file of lines while it is read")
struct LineImporterTests {
  @Test("What was not taken of the part that is done is kept, named and known to erasure")
  func changedMeanwhile() throws {
    let city = try InventedArchive()
    let folder = TemporaryFolder()
    let path = folder.file("dienst.jsonl")
    let good = "{\"consultation\":\"Dialog 2016\",\"text\":\"Bus\",\"group\":\"citizens\"}\n"
    let bad = "{\"consultation\":\"Dialog 2016\",\"text\":\"Wer\",\"group\":\"nix\"}\n"
    let many = (1...1000).map {
      "{\"consultation\":\"Post\",\"text\":\"Brief \($0)\",\"group\":\"citizens\"}\n"
    }
    try (good + bad + many.joined()).write(toFile: path, atomically: false, encoding: .utf8)
    let importer = LineImporter(path: path, format: .jsonl, settings: LineSettings())
    let error = try #require(throws: ImportError.self) {
      try importer.run(into: city.archive, by: Invented.person) { _ in
        let file = FileHandle(forWritingAtPath: path)
        _ = try? file?.seekToEnd()
        try? file?.write(contentsOf: Data(good.utf8))
        try? file?.close()
      }
    }
    let rejected = folder.file("dienst.rejected.jsonl")
    #expect(
      error.explanation(in: .german).reason == """
        Die Datei wurde verändert, während sie gelesen wurde; dieser Import ist nicht geschehen. Ein Import aus dieser \
        Datei ist schon geschehen und bleibt; was davon nicht genommen wurde, steht in \(rejected).
        """)
    #expect(try String(contentsOfFile: rejected, encoding: .utf8).hasSuffix(bad))
    #expect(CopyRegistry(archive: city.path).copies().map(\.kind) == [.rejects])
    #expect(try city.archive.search(SearchQuery(""), limit: 9).count == 1)
  }
}
