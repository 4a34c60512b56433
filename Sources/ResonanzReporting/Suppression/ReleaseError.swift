public import ResonanzModel

/// Why the public tables of an archive can't be read or written down.
public enum ReleaseError: ExplainedError, Sendable, Equatable {
  /// A line can't be read, was changed, or one before it is gone. The line counts from 1.
  case damaged(path: String, line: Int)
  /// The file can't be read or written.
  case file(path: String, reason: String)
  /// There is no table of this number.
  case unknown(Int)
  /// It was taken back already.
  case withdrawn(Int)

  public func explanation(in language: Language) -> Explanation {
    func explained(_ attempt: Wording, _ reason: Wording, _ remedy: Wording) -> Explanation {
      Explanation(
        attempt: attempt(in: language), reason: reason(in: language), remedy: remedy(in: language))
    }
    switch self {
    case .damaged(let path, let line):
      return explained(
        Self.attempt(path),
        Wording(
          german:
            "Zeile \(line) ist beschädigt oder passt nicht zu der davor. Ohne zu wissen, was schon veröffentlicht ist, lässt sich keine Tabelle schützen.",
          english:
            "Line \(line) is damaged or doesn't follow from the one before. Without knowing what is published already no table can be protected."
        ),
        Wording(
          german:
            "Nehmen Sie die Datei aus der letzten Sicherung; Tabellen, die seither veröffentlicht wurden, müssen danach mit -o noch einmal geschrieben werden, bevor es andere werden.",
          english:
            "Take the file from the last backup; tables published since then must be written again with -o before others are."
        ))
    case .file(let path, let reason):
      return explained(
        Self.attempt(path),
        Wording(
          german: "Die Datei lässt sich nicht lesen oder schreiben. Das System meldet: \(reason).",
          english: "The file can't be read or written. The system says: \(reason)."),
        Wording(
          german: "Prüfen Sie, ob Sie im Ordner des Archivs schreiben dürfen.",
          english: "Check that you may write in the archive's folder."))
    case .unknown(let number):
      return explained(
        Self.withdrawal(number),
        Wording(
          german: "Eine öffentliche Tabelle mit dieser Nummer gibt es nicht.",
          english: "There is no public table of this number."), Self.list)
    case .withdrawn(let number):
      return explained(
        Self.withdrawal(number),
        Wording(german: "Sie ist schon zurückgenommen.", english: "It is taken back already."),
        Self.list)
    }
  }

  private static func attempt(_ path: String) -> Wording {
    Wording(german: "Öffentliche Tabellen: \(path)", english: "Public tables: \(path)")
  }

  private static func withdrawal(_ number: Int) -> Wording {
    Wording(german: "Tabelle \(number) zurücknehmen", english: "Taking back table \(number)")
  }

  private static let list = Wording(
    german: "„resonanz report releases“ zählt sie auf.",
    english: "“resonanz report releases” lists them.")
}
