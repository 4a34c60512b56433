public import ResonanzModel
public import ResonanzStorage

/// Says what it means to undo or redo an import.
public struct ReversalWords: Speaking, Sendable {
  private let reversal: ImportReversal
  /// Of the import.
  private let number: Int
  let language: Language

  /// - Parameter number: of the import.
  public init(_ reversal: ImportReversal, of number: Int, language: Language) {
    self.reversal = reversal
    self.number = number
    self.language = language
  }

  /// What undoing it takes along.
  public var undo: String {
    let statements = counted(
      reversal.statements, ("Aussage zählt", "Aussagen zählen"),
      ("statement counts no longer", "statements count no longer"))
    let own = counted(
      reversal.importTags, ("Zuordnung aus der Datei geht", "Zuordnungen aus der Datei gehen"),
      ("tag of its own", "tags of its own"))
    let staff = counted(
      reversal.staffTags,
      ("Zuordnung der Mitarbeitenden ruht", "Zuordnungen der Mitarbeitenden ruhen"),
      ("staff tag rests", "staff tags rest"))
    return words(
      "Import \(number) zurücknehmen heißt: \(statements) nicht mehr\(others); \(own) mit, \(staff).\(besides(given: consentHeldBack))",
      "To undo import \(number) means: \(statements)\(others); with it \(own), \(staff).\(besides(given: consentHeldBack))"
    )
  }

  /// What redoing it brings back.
  public var redo: String {
    let statements = counted(
      reversal.statements, ("Aussage zählt", "Aussagen zählen"),
      ("statement counts", "statements count"))
    let own = counted(
      reversal.importTags, ("Zuordnung aus der Datei", "Zuordnungen aus der Datei"),
      ("tag from the file", "tags from the file"))
    let staff = counted(
      reversal.staffTags, ("Zuordnung der Mitarbeitenden", "Zuordnungen der Mitarbeitenden"),
      ("staff tag", "staff tags"))
    return words(
      "Import \(number) zurückholen heißt: \(statements) wieder\(others); mit \(own) und \(staff).\(besides(given: consentBrought))",
      "To bring import \(number) back means: \(statements) again\(others); with \(own) and \(staff).\(besides(given: consentBrought))"
    )
  }

  /// What becomes different about statements that stay; empty where nothing does.
  ///
  /// - Parameter given: of consents that hold only then.
  private func besides(given: String?) -> String {
    let sentences = [texts, attributes, stances, consentWithdrawn, given]
    return sentences.compactMap(\.self).map { " " + $0 }.joined()
  }

  private var texts: String? {
    said(
      of: reversal.textsChanged, ("Aussage hat", "Aussagen haben"),
      ("statement has", "statements have")
    ) {
      words("\($0) dann einen anderen Wortlaut.", "\($0) another text then.")
    }
  }

  private var attributes: String? {
    said(
      of: reversal.attributesChanged, ("Merkmal ist", "Merkmale sind"),
      ("attribute is", "attributes are")
    ) {
      words("\($0) dann anders.", "\($0) different then.")
    }
  }

  private var stances: String? {
    said(
      of: reversal.stancesChanged, ("Tendenz ist", "Tendenzen sind"), ("stance is", "stances are")
    ) {
      words("\($0) dann anders.", "\($0) different then.")
    }
  }

  private var consentWithdrawn: String? {
    statements(reversal.consentWithdrawn) {
      words(
        "Die Einwilligung zu \($0) gilt dann nicht mehr.",
        "The consent to publish \($0) holds no more then.")
    }
  }

  /// Of an undo: only the import's own refusals stand in the way of consents.
  private var consentHeldBack: String? {
    let list = list(reversal.consentGiven)
    return statements(reversal.consentGiven) {
      words(
        "Achtung: Der Import nahm die Einwilligung zu \($0) zurück; ohne ihn gilt sie wieder: \(list).",
        "Note: The import took the consent to publish \($0) back; without it, that holds again: \(list)."
      )
    }
  }

  /// Of a redo.
  private var consentBrought: String? {
    let list = list(reversal.consentGiven)
    return statements(reversal.consentGiven) {
      words(
        "Achtung: Mit dem Import gilt auch seine Einwilligung zu \($0) wieder: \(list).",
        "Note: With the import, its consent to publish \($0) holds again too: \(list).")
    }
  }

  private func statements(_ found: NumberedStatements, _ say: (String) -> String) -> String? {
    said(of: found.count, ("Aussage", "Aussagen"), ("statement", "statements"), say)
  }

  /// The statements of the import for which nothing changes, and why; empty where there are none.
  private var others: String {
    let (staying, hidden) = (reversal.staying, reversal.hidden)
    let held =
      staying == 0
      ? ""
      : words(
        ", \(counted(staying, ("gilt", "gelten"), ("", ""))) auch durch andere Importe",
        ", \(counted(staying, ("", ""), ("is", "are"))) there by other imports too")
    let unseen =
      hidden == 0
      ? ""
      : words(
        ", \(counted(hidden, ("ist", "sind"), ("", ""))) ausgeblendet und \(hidden == 1 ? "zählt" : "zählen") ohnehin nicht",
        ", \(counted(hidden, ("", ""), ("is", "are"))) hidden and \(hidden == 1 ? "does" : "do") not count anyway"
      )
    return held + unseen
  }
}
