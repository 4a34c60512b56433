extension Catalogue {
  /// The catalogue of the integrated urban development concept (ISEK) of the city of Jena, as it stood
  /// at the third steering round on 6 December 2016.
  ///
  /// - Throws: never in a program whose tests have passed.
  public static func jena() throws(CatalogueError) -> Catalogue {
    try Catalogue(
      yaml: String(decoding: PackageResources.jena_yaml, as: UTF8.self), name: "jena.yaml")
  }
}
