public import ResonanzModel

extension StorageError: ExplainedError {
  /// The one place where this module's errors get their words.
  public func explanation(in language: Language) -> Explanation {
    switch self {
    case .exists, .missing, .unreachable, .unreadableLog, .changedMeanwhile, .foreign, .newer,
      .older, .networkDrive, .locked, .served, .full, .damaged, .notDurable, .database:
      fileExplanation(in: language)
    case .account(let fault): fault.explanation(in: language)
    case .round(let fault): fault.explanation(in: language)
    case .catalogue(let error): error.explanation(in: language)
    case .quote(let error): error.explanation(in: language)
    case .answer(let error): error.explanation(in: language)
    case .source(let error): error.explanation(in: language)
    default: requestExplanation(in: language)
    }
  }

  /// What is wrong with the file.
  private func fileExplanation(in language: Language) -> Explanation {
    func explained(_ path: String, _ reason: Wording, _ remedy: Wording) -> Explanation {
      let attempt = Wording(german: "Archiv \(path)", english: "Archive \(path)")
      return Explanation(
        attempt: attempt(in: language), reason: reason(in: language), remedy: remedy(in: language))
    }
    switch self {
    case .exists(let path):
      return explained(
        path,
        Wording(german: "Die Datei gibt es schon.", english: "The file is there already."),
        Wording(
          german: "Wählen Sie einen anderen Namen; überschrieben wird nichts.",
          english: "Choose another name; nothing is overwritten."))
    case .missing(let path):
      return explained(
        path, Wording(german: "Die Datei gibt es nicht.", english: "There is no such file."),
        Wording(
          german: "Ein neues Archiv legt „resonanz init \(path)“ an.",
          english: "“resonanz init \(path)” makes a new archive."))
    case .unreachable(let path, let reason):
      return explained(
        path,
        Wording(
          german: "Das System lässt den Zugriff nicht zu: \(reason).",
          english: "The system does not allow access: \(reason)."),
        Wording(
          german: "Prüfen Sie die Rechte an Datei und Ordner.",
          english: "Check the permissions of file and folder."))
    case .unreadableLog(let path):
      return explained(
        path,
        Wording(
          german:
            "Was zuletzt geschrieben wurde, steht noch in \(path)-wal, und um es zu lesen, müsste in diesen Ordner geschrieben werden; das ist hier nicht erlaubt.",
          english:
            "What was written last is still in \(path)-wal, and to read it something would have to be written into this folder, which is not allowed here."
        ),
        Wording(
          german:
            "Kopieren Sie beide Dateien in einen Ordner, in den Sie schreiben dürfen, oder lassen Sie dort, wo das erlaubt ist, „resonanz backup KOPIE.resonanz“ laufen.",
          english:
            "Copy both files to a folder in which you may write, or have “resonanz backup COPY.resonanz” run where that is allowed."
        ))
    case .changedMeanwhile(let path):
      return explained(
        path,
        Wording(
          german:
            "Während es gelesen wurde, hat jemand hineingeschrieben; in diesem Ordner, in den Sie nicht schreiben dürfen, lässt sich das nicht verhindern.",
          english:
            "While it was read, somebody wrote to it; in this folder, in which you may not write, nobody can be kept from that."
        ),
        Wording(
          german: "Rufen Sie den Befehl noch einmal auf.", english: "Give the command once more."))
    case .foreign(let path):
      return explained(
        path,
        Wording(
          german: "Das ist kein Archiv von Resonanz.", english: "This is no archive of Resonanz."),
        Wording(
          german: "Geben Sie mit --archive eine .resonanz-Datei an.",
          english: "Name a .resonanz file with --archive."))
    case .newer(let path, let version, let known):
      return explained(
        path,
        Wording(
          german:
            "Ein neueres Resonanz hat es geschrieben (Schema \(version), bekannt bis \(known)).",
          english: "A newer Resonanz wrote it (schema \(version), known up to \(known))."),
        Wording(german: "Aktualisieren Sie Resonanz.", english: "Update Resonanz."))
    case .older(let path, let version):
      return explained(
        path,
        Wording(
          german: "Es hat noch das Schema \(version).", english: "It still has schema \(version)."),
        Wording(
          german:
            "„resonanz backup KOPIE.resonanz“ bringt es auf den neuen Stand und legt vorher eine Kopie an.",
          english: "“resonanz backup COPY.resonanz” brings it up to date, after making a copy."))
    case .networkDrive(let path, let fileSystem):
      return explained(
        path,
        Wording(
          german:
            "Es liegt auf einem Netzlaufwerk (\(fileSystem)); dort kann SQLite es beschädigen.",
          english: "It is on a network drive (\(fileSystem)), where SQLite can damage it."),
        Wording(
          german: "Legen Sie es auf eine Platte dieses Rechners.",
          english: "Put it on a disk of this machine."))
    case .locked(let path, let process):
      let german = process.map { "der Prozess \($0)" } ?? "ein anderer Prozess"
      let english = process.map { "process \($0)" } ?? "another process"
      return explained(
        path,
        Wording(german: "Gerade schreibt \(german).", english: "Just now \(english) is writing."),
        Wording(
          german:
            "Warten Sie, bis er fertig ist, und versuchen Sie es dann noch einmal.",
          english: "Wait until it is done and try again."))
    case .served(let path, let process, let address):
      return explained(
        path,
        Wording(
          german:
            "Der Prozess \(process) zeigt es im Browser; solange schreibt nur er. Was liest, geht weiter.",
          english:
            "Process \(process) shows it in a browser; until it ends, nobody else writes. What reads goes on working."
        ),
        Wording(
          german: "Ändern Sie es unter \(address), oder beenden Sie den Server: „kill \(process)“.",
          english: "Change it at \(address), or end the server: “kill \(process)”."))
    case .full(let path):
      return explained(
        path,
        Wording(
          german:
            "Der Datenträger ist voll oder nimmt nichts mehr an; es wurde nichts geschrieben.",
          english: "The disk is full or takes no more; nothing was written."),
        Wording(
          german: "Schaffen Sie Platz und versuchen Sie es noch einmal.",
          english: "Make room and try again."))
    case .damaged(let path, let reason):
      return explained(
        path,
        Wording(
          german: "Die Datei ist beschädigt: \(reason).",
          english: "The file is damaged: \(reason)."),
        Wording(
          german: "Arbeiten Sie mit der letzten Sicherung weiter und heben Sie diese Datei auf.",
          english: "Go on with the last backup and keep this file."))
    case .notDurable(let path, let answer):
      return explained(
        path,
        Wording(
          german: "SQLite sichert Geschriebenes hier nicht gegen Stromausfall (\(answer)).",
          english: "SQLite does not protect what is written here from a power cut (\(answer))."),
        Wording(german: "Melden Sie diesen Fehler.", english: "Report this error."))
    case .database(let code, let reason):
      return Explanation(
        attempt: language == .german ? "Archiv" : "Archive",
        reason: "SQLite \(code): \(reason).",
        remedy: language == .german
          ? "Es wurde nichts geändert. Melden Sie diesen Fehler."
          : "Nothing was changed. Report this error.")
    default: return Explanation(attempt: "", reason: "")
    }
  }
}
