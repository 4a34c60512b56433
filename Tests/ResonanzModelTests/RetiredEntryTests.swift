import ResonanzModel
import Testing

@Suite("A catalogue that names what is retired")
struct RetiredEntryTests {
  private static let yaml = """
    process: { slug: seedorf, title: Seedorf, place: Seedorf }
    themes:
      - { slug: mobil, title: Mobil }
      - { slug: alt, title: Alt, retired: true }
    measures:
      - { slug: bus, title: Bus, rank: key, themes: [mobil] }
      - { slug: tram, title: Tram, retired: true, rank: key, themes: [alt], related: [bus] }

    """

  @Test("says so, is written so, and has a current part without it")
  func reading() throws {
    let catalogue = try Catalogue(yaml: Self.yaml, name: "k.yaml")
    #expect(catalogue.themes.map(\.isRetired) == [false, true])
    #expect(catalogue.measures.map(\.isRetired) == [false, true])
    #expect(catalogue.current.themes.map(\.slug) == ["mobil"])
    #expect(catalogue.current.measures.map(\.slug) == ["bus"])
    #expect(catalogue.yaml.contains("    title: Tram\n    retired: true\n    rank: key\n"))
    #expect(try Catalogue(yaml: catalogue.yaml, name: "k.yaml") == catalogue)
  }

  @Test(
    "is refused where that can't be",
    arguments: [
      ("retired: true, rank", "retired: ja, rank"),
      ("rank: key, themes: [mobil]", "rank: key, themes: [alt]"),
    ])
  func refused(good: String, bad: String) throws {
    #expect(throws: CatalogueError.self) {
      try Catalogue(yaml: Self.yaml.replacing(good, with: bad), name: "k.yaml")
    }
  }
}
