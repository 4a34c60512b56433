/// A catalogue's file that was refused, with everything that is wrong in it.
public struct CatalogueError: ExplainedError, Equatable {
  /// What the file is called.
  public let name: String
  /// In the order of the file, each once; never empty.
  public let faults: [CatalogueFault]

  /// Nil where nothing is wrong.
  public init?(name: String, faults: [CatalogueFault]) {
    guard !faults.isEmpty else { return nil }
    self.name = name
    var seen: Set<CatalogueFault> = []
    // A stable order, so that two faults of one place stay as they were found.
    self.faults = faults.filter { seen.insert($0).inserted }.enumerated()
      .sorted { ($0.element, $0.offset) < ($1.element, $1.offset) }.map(\.element)
  }

  init(name: String, fault: CatalogueFault) {
    self.name = name
    faults = [fault]
  }

  /// Every fault on a line of its own, as compilers write them:
  /// `jena.yaml:12:5: „rnk“ gibt es in einer Maßnahme nicht. Meinten Sie „rank“?`.
  public func lines(in language: Language) -> [String] {
    faults.map { "\(name):\($0.line):\($0.column): \($0.reason(in: language))" }
  }

  /// Names the first faults only, since it is meant for one line; `lines` has all of them.
  public func explanation(in language: Language) -> Explanation {
    let shown = 5
    let reasons = faults.prefix(shown).map { fault in
      language.pick("Zeile \(fault.line): ", "line \(fault.line): ")
        + fault.reason(in: language)
    }
    let left = faults.count - shown
    let rest = Wording(german: "(und \(left) weitere Fehler)", english: "(and \(left) more)")
    return Explanation(
      attempt: language.pick("Katalog", "Catalogue") + ": \(name)",
      reason: (reasons + (left > 0 ? [rest(in: language)] : [])).joined(separator: " "),
      remedy: language.pick(
        "Berichtigen Sie die Datei und lesen Sie sie noch einmal ein.",
        "Correct the file and read it again."))
  }
}
