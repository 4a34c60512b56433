import ResonanzModel
import Testing

@Suite("The codebook of a catalogue")
struct CodebookTests {
  private static let catalogue = Catalogue(
    process: Process(slug: "p", title: "P", place: "Ort"),
    themes: [
      Theme(slug: "t1", title: "T1", codebook: Codebook(belongs: "Rad")),
      Theme(slug: "t2", title: "T2"), Theme(slug: "t3", title: "T3", isRetired: true),
    ],
    measures: [
      Measure(slug: "m1", title: "M1", rank: .key, themes: ["t2", "t1"]),
      Measure(slug: "m2", title: "M2", rank: .key, themes: ["t1"]),
      Measure(slug: "m3", title: "M3", rank: .key, themes: ["t1"], isRetired: true),
      Measure(slug: "m4", title: "M4", rank: .key, themes: []),
    ])

  @Test("has each theme before the measures whose main theme it is, without what is retired")
  func order() {
    #expect(Self.catalogue.codebook.map(\.slug) == ["t1", "m2", "t2", "m1", "m4"])
    #expect(Self.catalogue.codebook.first?.codebook?.belongs == "Rad")
  }

  @Test(
    "of one slug is that of a theme with all its measures, or of a measure",
    arguments: [
      ("t1", ["t1", "m1", "m2"]), ("t3", ["t3"]), ("m1", ["m1"]), ("m3", ["m3"]), ("x", []),
    ])
  func one(slug: String, expected: [String]) {
    #expect(Self.catalogue.codebook(of: slug).map(\.slug) == expected)
  }
}
