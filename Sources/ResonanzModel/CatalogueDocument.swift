extension Catalogue {
  /// Reads a catalogue from the YAML that a city writes. Everything that is wrong is named at once
  /// with its line; only what is not YAML at all, or has the same key twice in an entry, ends the
  /// reading there.
  ///
  /// - Parameter name: What the file is called, for the words of an error.
  public init(yaml: String, name: String) throws(CatalogueError) {
    var reader = CatalogueReader()
    let file: YAMLFile
    do {
      file = try YAMLFile(yaml)
    } catch {
      throw CatalogueError(name: name, fault: error)
    }
    let catalogue = withExtendedLifetime(file) { reader.catalogue(from: file.root, name: name) }
    let faults = reader.entries.faults + reader.references.faults
    if let error = CatalogueError(name: name, faults: faults) { throw error }
    self = catalogue
  }

  /// This catalogue as YAML, which reads back as an equal one: always in the same order and block
  /// style, in quotation marks only what needs them. What is empty is left out.
  public var yaml: String {
    CatalogueWriter(self).text
  }
}
