import ResonanzModel
import Testing

@Suite("An update of the catalogue that is refused")
struct CatalogueChangeErrorTests {
  private let old = Catalogue(
    process: Process(slug: "jena", title: "Jena", place: "Jena"),
    groups: [
      SourceGroup(slug: "business", title: Wording(german: "Wirtschaft", english: "Business"))
    ],
    themes: [Theme(slug: "t", title: "T")],
    measures: [Measure(slug: "radweg", title: "Radweg", rank: .key, themes: ["t"])])

  private func refusal(_ change: (inout Catalogue) -> Void) -> CatalogueChangeError? {
    var new = old
    change(&new)
    do {
      _ = try CatalogueChange.changes(from: old, to: new)
      return nil
    } catch {
      return error
    }
  }

  @Test("A catalogue of another process belongs in another archive")
  func otherProcess() throws {
    let error = try #require(
      refusal { catalogue in
        catalogue.process.slug = "weimar"
        catalogue.groups = []
      })
    #expect(error.faults == [.otherProcess(archive: "jena", catalogue: "weimar")])
    #expect(
      error.explanation(in: .german).line
        == "Katalog aktualisieren: Das Archiv gehört zum Beteiligungsprozess „jena“, der Katalog zu"
        + " „weimar“. Legen Sie für ihn ein eigenes Archiv an. Der Katalog des Archivs bleibt, wie"
        + " er ist.")
    #expect(
      error.explanation(in: .english).line
        == "Update the catalogue: The archive belongs to the process “jena”, the catalogue to"
        + " “weimar”. Make an archive of its own for it. The archive's catalogue stays as it is.")
  }

  @Test("A group can't go")
  func groupVanished() throws {
    let error = try #require(refusal { $0.groups = [] })
    #expect(error.faults == [.groupVanished(slug: "business")])
    #expect(
      error.explanation(in: .german).reason
        == "Die Akteursgruppe „business“ fehlt; eine Gruppe kann nicht entfallen, weil Absender zu"
        + " ihr gehören. Führen Sie sie wieder auf.")
    #expect(
      error.explanation(in: .english).reason
        == "The source group “business” is missing; a group cannot go, since respondents belong to"
        + " it. List it again.")
  }

  @Test("What a measure replaces must have been there")
  func unknownReplaced() throws {
    let error = try #require(
      refusal { catalogue in
        catalogue.measures = [
          Measure(
            slug: "neu", title: "Neu", rank: .key, themes: ["t"], replaces: ["radwg", "bus"])
        ]
      })
    #expect(
      error.faults == [
        .unknownReplaced(slug: "radwg", by: "neu", suggestion: "radweg"),
        .unknownReplaced(slug: "bus", by: "neu", suggestion: nil),
      ])
    #expect(
      error.explanation(in: .german).reason
        == "Die Maßnahme „neu“ ersetzt „radwg“; eine solche Maßnahme hat das Archiv nicht. Meinten"
        + " Sie „radweg“? Die Maßnahme „neu“ ersetzt „bus“; eine solche Maßnahme hat das Archiv"
        + " nicht.")
    #expect(
      error.explanation(in: .english).reason
        == "The measure “neu” replaces “radwg”; the archive has no such measure. Did you mean"
        + " “radweg”? The measure “neu” replaces “bus”; the archive has no such measure.")
  }

  @Test("Everything that speaks against an update is named at once")
  func allAtOnce() throws {
    let error = try #require(
      refusal { catalogue in
        catalogue.groups = []
        catalogue.measures[0].replaces = ["bus"]
      })
    #expect(error.faults.count == 2)
  }
}
