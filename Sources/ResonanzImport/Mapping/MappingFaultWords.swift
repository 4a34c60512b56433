public import ResonanzModel

extension MappingFault: ExplainedError {
  /// What was wrong with the meaning of the columns, and how to put it right.
  public func explanation(in language: Language) -> Explanation {
    switch language {
    case .german:
      let (reason, remedy) = german
      return Explanation(attempt: "Spalten festlegen", reason: reason, remedy: remedy)
    case .english:
      let (reason, remedy) = english
      return Explanation(attempt: "mapping the columns", reason: reason, remedy: remedy)
    }
  }

  private var german: (reason: String, remedy: String) {
    switch self {
    case .unknownColumn(let name, let near):
      ("Eine Spalte „\(shown(name))“ hat die Datei nicht.", meant(near))
    case .ambiguousColumn(let name, let columns):
      (
        "„\(shown(name))“ kann mehrere Spalten meinen: \(listed(columns)).",
        "Nennen Sie die Nummer, z. B. #\(columns.first?.number ?? 1)."
      )
    case .missingColumns(let names):
      (
        "Die Datei hat nicht alle Spalten der Importvorlage: "
          + "\(names.map { "„\(shown($0))“" }.joined(separator: ", ")).",
        "Wählen Sie eine andere Importvorlage oder streichen Sie dort diese Spalten."
      )
    case .unknownRole(let name, let near):
      (
        "Eine Rolle „\(name)“ gibt es nicht.",
        meant(near, else: "Möglich sind: \(Self.roles).")
      )
    case .unknownOption(let name, let near):
      (
        "Eine Angabe „\(name)“ gibt es bei Spalten nicht.",
        meant(near, else: "Möglich sind: \(ColumnOption.keys.joined(separator: ", ")).")
      )
    case .unknownOptionValue(let option, let value, let allowed):
      (
        "„\(option)“ kann nicht „\(value)“ sein.",
        "Möglich sind: \(allowed.joined(separator: ", "))."
      )
    case .unreadableEdit(let text, let form):
      ("„\(text)“ ist keine Angabe zu einer Spalte.", "Schreiben Sie \(form).")
    default: germanOfOptions
    }
  }

  private var germanOfOptions: (reason: String, remedy: String) {
    switch self {
    case .unlikeImport(let number, let missing):
      (
        "Import \(number) wurde anders gelesen, als es mit dieser Datei ginge"
          + (missing.isEmpty
            ? "." : "; ihr fehlen: \(missing.map { "„\(shown($0))“" }.joined(separator: ", "))."),
        "Wählen Sie einen anderen Import oder lassen Sie --like weg."
      )
    case .profilesTie(let names):
      (
        "Mehrere Importvorlagen passen gleich gut: \(names.joined(separator: ", ")).",
        "Nennen Sie eine mit --profile, oder lesen Sie mit --no-profile ohne."
      )
    case .idleOption(let option, let column, let role):
      (
        "\(option) bewirkt nichts in der Spalte „\(shown(column))“ (\(role.title.german)).",
        "Sagen Sie zuerst, was sie bedeutet, z. B. --set SPALTE=attribute."
      )
    case .personalAttribute(let column, let kind):
      (
        "„\(shown(column))“ ist persönlich (\(kind.title.german)) und wird nicht im Wortlaut behalten.",
        "Vergröbern Sie die Werte, z. B. --attribute \"SPALTE:prefix=3\", birth-year=18/30/45/65 oder "
          + "date=year."
      )
    case .noChoices(let column):
      (
        "In „\(shown(column))“ wiederholt sich nichts; die Antwortmöglichkeiten lassen sich nicht "
          + "ablesen.",
        "Zählen Sie sie auf: --choices \"SPALTE:A|B\"."
      )
    default: germanOfWhole
    }
  }

  private var germanOfWhole: (reason: String, remedy: String) {
    switch self {
    case .noStatementColumn(let columns):
      (
        "Keine Spalte enthält Aussagen. Die Datei hat: \(listed(columns)).",
        "Legen Sie eine fest, z. B. mit --set \"#\(columns.last?.number ?? 1)=statement\"."
      )
    case .noStatements(let file):
      (
        "Die Datei enthält keine Aussagen, sondern \(file.title.german).", file.instead.german
      )
    case .repeatedRole(let role, let columns):
      (
        "Nur eine Spalte kann „\(role.title.german)“ (\(role.rawValue)) sein, hier sind es: "
          + "\(listed(columns)).",
        "Lassen Sie die übrigen weg: --set SPALTE=ignore."
      )
    case .questionInWide(let column):
      (
        "\(numbered(column)) nennt die Frage jeder Zeile, aber die Datei hat für jede Frage eine "
          + "Spalte.",
        "Wählen Sie --layout long oder lassen Sie die Spalte weg."
      )
    case .questionForSeveral(let column, let statements):
      (
        "\(numbered(column)) nennt die Frage jeder Zeile, aber mehrere Spalten enthalten Aussagen: "
          + "\(listed(statements)).",
        "Lassen Sie eine davon übrig."
      )
    case .titleOfSeveral(let column, let statements):
      (
        "\(numbered(column)) ist ein Titel, aber mehrere Spalten enthalten Aussagen: "
          + "\(listed(statements)).",
        "Lassen Sie eine davon übrig oder machen Sie auch den Titel zur Aussage (statement)."
      )
    case .tooManyQuestions(let column, let limit):
      (
        "Die Spalte „\(shown(column))“ enthält mehr als \(limit) verschiedene Fragen.",
        "Lassen Sie sie weg: --set SPALTE=ignore."
      )
    case .unknownGroup(let slug, let known):
      ("Die Akteursgruppe „\(slug)“ gibt es nicht.", "Es gibt: \(known.joined(separator: ", ")).")
    case .unknownTarget(let kind, let slug, let near):
      (RowProblem.unknown(kind, slug).sentence(in: .german), meant(near))
    case .retiredTarget(let kind, let slug):
      (RowProblem.retired(kind, title: slug).sentence(in: .german), "")
    default: ("", "")
    }
  }

  private func meant(_ near: [String], else other: String = "") -> String {
    let names = near.map { "„\(shown($0))“" }.joined(separator: " oder ")
    return near.isEmpty ? other : "Meinten Sie \(names)?"
  }

  private func listed(_ columns: [NumberedColumn]) -> String {
    let list = columns.prefix(20).map(numbered).joined(separator: ", ")
    return columns.count > 20 ? list + ", …" : list
  }

  private func numbered(_ column: NumberedColumn) -> String {
    isBlank(column.header) ? "#\(column.number)" : "#\(column.number) „\(shown(column.header))“"
  }

  static let roles = ColumnRole.allCases.map(\.rawValue).joined(separator: ", ")
}
