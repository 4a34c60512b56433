import ArgumentParser
import ResonanzModel
import ResonanzReporting
import ResonanzStorage

extension QuoteCommand {
  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: words(
        "Listet Zitate, jedes am Wortlaut der Aussage geprüft.",
        "Lists quotes, each checked against the statement's words."))

    @Option(
      help: ArgumentHelp(
        words("Nur aus dieser Aussage.", "Only of this statement."),
        valueName: words("nummer", "number")))
    var statement: Int?
    @OptionGroup var target: OneTargetOptions
    @Option(
      help: ArgumentHelp(
        words("Nur aus diesem Beteiligungsformat.", "Only of this consultation."), valueName: "slug"
      ))
    var consultation: String?
    @Flag(
      help: ArgumentHelp(
        words(
          "Nur, was im jetzigen Wortlaut nicht mehr steht.",
          "Only what doesn't stand in the text of today.")))
    var lost = false
    @Flag(
      name: .customLong("public"),
      help: ArgumentHelp(
        words(
          "Nur, was veröffentlicht werden darf, und so, wie es darf.",
          "Only what may be published, and as it may.")))
    var isPublic = false
    @Option(help: DataFormat.help) var format = DataFormat.table
    @OptionGroup var archive: ArchiveOptions

    func run() throws {
      let path = try archive.path()
      let archive = try archive.open(for: .reading)
      let quotes = try explaining {
        try archive.quotes(filter(isPublic: isPublic ? true : nil, in: archive))
      }
      let names = try explaining { try Team(archive: path).names() }
      if format == .table {
        let others = isPublic ? try explaining { try barred(in: archive) } : []
        if !others.isEmpty { say(barred: others) }
        if quotes.isEmpty {
          if others.isEmpty {
            Terminal.say(words("Es gibt keine Zitate.", "There are no quotes."))
          }
          return
        }
      }
      if isPublic { Terminal.notePersonHints(in: quotes) }
      let clock = try WallClock(archive)
      let listing =
        isPublic
        ? publicListing(quotes, try explaining { try archive.vocabulary() }.groups.map(\.group))
        : listing(quotes, names, clock)
      listing.print(as: format)
    }

    private func filter(isPublic: Bool?, in archive: Archive) throws -> QuoteFilter {
      QuoteFilter(
        statement: statement, target: try target.target(in: archive.vocabulary()),
        consultation: consultation, isLost: lost ? true : nil, isPublic: isPublic)
    }

    /// Those that there are, but that may not be published.
    private func barred(in archive: Archive) throws -> [QuoteRecord] {
      try archive.quotes(filter(isPublic: false, in: archive))
    }

    /// How many they are, and why.
    private func say(barred quotes: [QuoteRecord]) {
      let reasons = QuoteBar.allCases.compactMap { bar -> String? in
        let count = quotes.count { $0.bars.contains(bar) }
        return count == 0 ? nil : "\(bar.title(in: language)): \(grouped(count))"
      }
      let several = quotes.contains { $0.bars.count > 1 }
      let which = counted(
        quotes.count, ("Zitat darf", "Zitate dürfen"), ("quote", "quotes"))
      Terminal.say(
        words(
          "\(which) nicht veröffentlicht werden (\(reasons.joined(separator: "; "))\(several ? "; manche aus mehreren Gründen" : "")). Alle zeigt: resonanz quote list\(archive.followUp)",
          "\(which) may not be published (\(reasons.joined(separator: "; "))\(several ? "; some for several reasons" : "")). To see all: resonanz quote list\(archive.followUp)"
        ))
    }

    private func listing(
      _ quotes: [QuoteRecord], _ names: [PersonID: String], _ clock: WallClock
    ) -> Listing {
      Listing(
        title: words("Zitate", "Quotes"),
        headings: [
          words("Zitat", "Quote"), words("für", "for"), words("Platz", "Place"),
          words("Fundstelle", "Found in"), words("öffentlich", "public"), words("Notiz", "Note"),
          words("Wortlaut", "Words"),
        ],
        rows: quotes.map { quote in
          [
            String(quote.number), quote.slug, String(quote.order),
            quote.place.words(in: language),
            quote.publicText == nil ? QuoteText(quote, clock).bars : words("ja", "yes"),
            quote.note ?? "", QuoteText(quote, clock).text,
          ]
        },
        json: .array(quotes.map { QuoteJSON.value($0, names) }))
    }

    /// As `export quotes --public`: of where it comes from the group, the consultation and the year alone.
    private func publicListing(_ quotes: [QuoteRecord], _ groups: [SourceGroup]) -> Listing {
      Listing(
        title: words("Zitate", "Quotes"),
        headings: [
          words("für", "for"), words("Platz", "Place"), words("Herkunft", "Origin"),
          words("Wortlaut", "Words"),
        ],
        rows: quotes.compactMap { quote in
          Quotation(public: quote, groups: groups, in: language).map {
            [quote.slug, String(quote.order), $0.attribution, $0.text]
          }
        },
        json: .array(quotes.compactMap(QuoteJSON.publicValue)))
    }
  }
}
