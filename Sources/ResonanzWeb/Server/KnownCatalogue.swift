import ResonanzModel
import ResonanzStorage

/// What the catalogue of an archive says, as pages need it again and again.
struct KnownCatalogue: Sendable {
  let process: Process
  let titles: Titles
  let codebook: [CodebookEntry]

  init(of archive: Archive) throws(StorageError) {
    let catalogue = try archive.catalogue()
    process = catalogue.process
    codebook = catalogue.codebook
    titles = try Titles(of: archive)
  }
}
