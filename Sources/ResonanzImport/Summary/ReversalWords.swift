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
      ("statement leaves", "statements leave"))
    let own = counted(
      reversal.importTags, ("Zuordnung aus der Datei geht", "Zuordnungen aus der Datei gehen"),
      ("tag of its own", "tags of its own"))
    let staff = counted(
      reversal.staffTags,
      ("Zuordnung der Mitarbeitenden ruht", "Zuordnungen der Mitarbeitenden ruhen"),
      ("staff tag rests", "staff tags rest"))
    return words(
      "Import \(number) zurücknehmen heißt: \(statements) nicht mehr\(others); \(own) mit, \(staff).\(besides)",
      "To undo import \(number) means: \(statements)\(others); with it \(own), \(staff).\(besides)")
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
      "Import \(number) zurückholen heißt: \(statements) wieder\(others); mit \(own) und \(staff).\(besides)",
      "To bring import \(number) back means: \(statements) again\(others); with \(own) and \(staff).\(besides)"
    )
  }

  /// What becomes different about statements that stay; empty where nothing does.
  private var besides: String {
    func statements(_ found: NumberedStatements) -> String {
      counted(found.count, ("Aussage", "Aussagen"), ("statement", "statements"))
    }
    var sentences: [String] = []
    if !reversal.consentWithdrawn.isEmpty {
      let withdrawn = statements(reversal.consentWithdrawn)
      sentences.append(
        words(
          "Die Einwilligung zu \(withdrawn) gilt dann nicht mehr.",
          "The consent to publish \(withdrawn) holds no more then."))
    }
    if !reversal.consentGiven.isEmpty {
      let given = statements(reversal.consentGiven)
      sentences.append(
        words(
          "Achtung: Zu \(given) gilt dann wieder eine Einwilligung, die zurückgenommen war.",
          "Note: A withdrawn consent to publish \(given) holds again then."))
    }
    if reversal.stancesChanged > 0 {
      let stances = counted(
        reversal.stancesChanged, ("Tendenz ist", "Tendenzen sind"), ("stance is", "stances are"))
      sentences.append(words("\(stances) dann anders.", "\(stances) other then."))
    }
    return sentences.map { " " + $0 }.joined()
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
