/// Which slugs a file defines and which it names, so that each name can be held against them once
/// the whole file is read: a measure may stand before its theme.
struct CatalogueReferences {
  private var defined: [CatalogueSection: [String: Int]] = [:]
  /// In the order of the file, for suggestions.
  private var order: [CatalogueSection: [String]] = [:]
  private var named: [(slug: PlacedText, section: CatalogueSection)] = []
  /// Themes that only what is retired too may serve.
  private var retiredThemes: Set<String> = []
  private var servedNow: [PlacedText] = []
  private var definedTwice: [CatalogueFault] = []

  mutating func define(_ slug: PlacedText, as section: CatalogueSection) {
    if let firstLine = defined[section]?[slug.text] {
      definedTwice.append(
        slug.fault(.slugUsedTwice(slug.text, of: section, firstLine: firstLine)))
    } else {
      defined[section, default: [:]][slug.text] = slug.line
      order[section, default: []].append(slug.text)
    }
  }

  mutating func name(_ slug: PlacedText, as section: CatalogueSection) {
    named.append((slug, section))
  }

  mutating func retire(theme slug: String) {
    retiredThemes.insert(slug)
  }

  /// A theme that a measure serves which is not retired.
  mutating func serve(_ theme: PlacedText) {
    servedNow.append(theme)
  }

  var faults: [CatalogueFault] {
    let gone = servedNow.filter { retiredThemes.contains($0.text) }.map {
      (slug: $0, section: CatalogueSection.theme)
    }
    let missing = named.filter { defined[$0.section]?[$0.slug.text] == nil } + gone
    // Looking for the nearest slug is slow, and nobody reads the hundredth suggestion.
    let withSuggestion = 100
    return definedTwice
      + missing.enumerated().map { index, name in
        let known = index < withSuggestion ? order[name.section] ?? [] : []
        let suggestion = spellingSuggestion(for: name.slug.text, among: known)
        return name.slug.fault(
          name.section == .theme
            ? .unknownTheme(name.slug.text, suggestion: suggestion)
            : .unknownMeasure(name.slug.text, suggestion: suggestion))
      }
  }
}
