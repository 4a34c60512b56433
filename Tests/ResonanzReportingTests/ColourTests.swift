import ResonanzModel
import Testing

@testable import ResonanzReporting

@Suite("The colours of a page")
struct ColourTests {
  /// By theme, of the page as it is written.
  private static let themes: [String: [String: SeenColour]] = {
    let page = HTMLRenderer(language: .german).text(of: Document(title: "x", blocks: []))
    let rules = page.matches(of: /:root\{([^}]*)\}/).map { String($0.1) }
    return Dictionary(
      uniqueKeysWithValues: zip(["light", "dark"], rules).map { theme, rule in
        let colours = rule.matches(of: /--(\w+):(#\w{6})/).map { (String($0.1), SeenColour($0.2)) }
        return (theme, Dictionary(uniqueKeysWithValues: colours))
      })
  }()

  /// Every text with what it can stand on.
  private static let pairs: [(text: String, ground: String)] =
    ["ink", "muted", "zero", "link"].flatMap { text in
      ["ground", "surface"].map { (text, $0) }
    } + (1...HeatScale.steps).map { ("g\($0)", "h\($0)") }

  /// https://www.w3.org/TR/WCAG22/#contrast-minimum: "a contrast ratio of at least 4.5:1".
  @Test("leave 4.5 : 1 between every text and what it stands on", arguments: ["light", "dark"])
  func texts(theme: String) throws {
    let colours = try #require(Self.themes[theme])
    for pair in Self.pairs {
      let text = try #require(colours[pair.text])
      let contrast = text.contrast(to: try #require(colours[pair.ground]))
      #expect(contrast >= 4.5, "\(theme): \(pair.text) on \(pair.ground): \(contrast)")
    }
    for colour in SeriesColour.all {
      #expect(SeenColour(colour.ink).contrast(to: SeenColour(colour.fill)) >= 4.5, "\(colour)")
    }
  }

  /// https://www.w3.org/TR/WCAG22/#non-text-contrast: "at least 3:1 against adjacent color(s)". Series of any
  /// colour have an edge, which is what is seen of them.
  @Test("leave 3 : 1 between what is drawn and what it is drawn on", arguments: ["light", "dark"])
  func shapes(theme: String) throws {
    let colours = try #require(Self.themes[theme])
    for name in ["bar", "edge", "link"] {
      for ground in ["ground", "surface"] {
        let contrast = try #require(colours[name]).contrast(to: try #require(colours[ground]))
        #expect(contrast >= 3, "\(theme): \(name) on \(ground): \(contrast)")
      }
    }
  }

  @Test("name no other colour than those that are checked")
  func noOthers() {
    let page = HTMLRenderer(language: .german).text(of: InventedDocument.everything())
    let sheet = page.firstMatch(of: /<style>((?:.|\n)*)<\/style>/).map { String($0.1) } ?? ""
    let rules = sheet.split(separator: "\n").filter {
      !$0.contains(":root{") && !$0.contains(/^\.k\d/)
    }
    // Textures on a colour, and the number of a sheet of paper.
    let others = Set(rules.flatMap { $0.matches(of: /#[0-9A-Fa-f]{3,8}\b/).map { String($0.0) } })
    #expect(others == ["#000", "#46515C"])
    #expect(SeenColour("#46515C").contrast(to: SeenColour("#FFFFFF")) >= 4.5)
  }

  @Test(
    "of series are told apart by people of every kind of colour vision",
    arguments: ColourVision.allCases)
  func series(vision: ColourVision) {
    let colours = SeriesColour.all.map { SeenColour($0.fill) }
    for (index, first) in colours.enumerated() {
      for second in colours.dropFirst(index + 1) {
        let difference = first.difference(to: second, seenWith: vision)
        // About 2.3 is the least that is noticed side by side (Mahy et al. 1994); these are told apart in a key.
        #expect(difference >= 15, "\(vision): \(first) and \(second): \(difference)")
      }
    }
  }

  @Test(
    "of neighbours in a grid get darker in the light, and lighter in the dark, by steps that are seen"
  )
  func shades() throws {
    for theme in ["light", "dark"] {
      let colours = try #require(Self.themes[theme])
      let steps = try (1...HeatScale.steps).map { try #require(colours["h\($0)"]).luminance }
      let order = theme == "light" ? steps : steps.reversed()
      for (darker, lighter) in zip(order.dropFirst(), order) {
        #expect((lighter + 0.05) / (darker + 0.05) >= 1.25, "\(theme)")
      }
    }
  }

  /// Contrasts that https://webaim.org/resources/contrastchecker gives, and that the specification names.
  @Test(
    "are measured as WCAG does",
    arguments: [
      ("#FFFFFF", "#000000", 21.0), ("#777777", "#FFFFFF", 4.478), ("#0000FF", "#FFFFFF", 8.592),
    ])
  func measured(first: String, second: String, contrast: Double) {
    #expect(abs(SeenColour(first).contrast(to: SeenColour(second)) - contrast) < 0.001)
  }
}
