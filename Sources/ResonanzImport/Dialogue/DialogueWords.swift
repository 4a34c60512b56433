import ResonanzModel

/// What is said at the prompts.
enum DialogueWords {
  static let main = Wording(
    german: "Spalte (Nummer), g Gruppe, b Format, a alle, ? Hilfe, q Ende, Enter weiter:",
    english: "Column (number), g group, c consultation, a all, ? help, q quit, Enter to go on:")
  static let mainHelp = Wording(
    german: """
      Die Tabelle zeigt, was jede Spalte bedeutet. Eine Nummer oder Überschrift ändert die Spalte, Enter \
      nimmt alles so an; g setzt die Akteursgruppe der Zeilen, die keine nennen, b das Beteiligungsformat, \
      und a zeigt auch, was nicht übernommen wird. Bei jeder Frage behält Enter, was in [ ] steht, ein Strich - nimmt es weg, und q \
      geht, ohne etwas zu importieren.
      """,
    english: """
      The table shows what each column means. A number or header changes that column, Enter takes all as \
      it is; g sets the source group of the rows that name none, c the consultation, and a shows what is \
      left out, too. At each question Enter keeps what stands in [ ], a dash - takes it away, and q leaves \
      without importing anything.
      """)
  static let role = Wording(
    german: "Bedeutung (Nummer oder Name)", english: "Role (number or name)")
  static let roleHelp = Wording(
    german: "Was die Spalte bedeutet: eine Nummer aus der Liste, oder der Name dahinter.",
    english: "What the column means: a number of the list, or the name behind it.")
  static let question = Wording(
    german: "Frage, wie man sie liest", english: "Question as people read it")
  static let questionHelp = Wording(
    german: "So steht die Frage später über ihren Antworten.",
    english: "This is how the question stands above its answers later.")
  static let theme = Wording(
    german: "Thema aller Antworten (Slug)", english: "Theme of all answers (slug)")
  static let measure = Wording(
    german: "Maßnahme aller Antworten (Slug)", english: "Measure of all answers (slug)")
  static let targetHelp = Wording(
    german:
      "Alles, was auf diese Frage geantwortet wurde, gehört dann dazu; ein Strich - für keines.",
    english: "All that was answered to this question belongs to it then; a dash - for none.")
  static let name = Wording(german: "Name des Merkmals", english: "Name of the attribute")
  static let nameHelp = Wording(
    german: "Unter diesem Namen stehen die Werte im Archiv, z. B. Altersgruppe.",
    english: "The values stand under this name in the archive, e.g. age group.")
  static let rule = Wording(
    german: "Vergröbern (bands=18/30/45/65, birth-year=…, prefix=3, year, month)",
    english: "Make less exact (bands=18/30/45/65, birth-year=…, prefix=3, year, month)")
  static let ruleHelp = Wording(
    german: """
      bands teilt Zahlen in Stufen, birth-year macht aus Geburtsjahr oder -datum das Alter im Jahr des \
      Eingangs, prefix behält die ersten Zeichen, year und month kürzen ein Datum; ein Strich - behält \
      die Werte, wie sie sind.
      """,
    english: """
      bands puts numbers into bands, birth-year makes a year or date of birth the age in the year of \
      receipt, prefix keeps the first signs, year and month shorten a date; a dash - keeps the values as \
      they are.
      """)
  static let group = Wording(
    german: "Akteursgruppe der Zeilen, die keine nennen",
    english: "Source group of the rows that name none")
  static let consultation = Wording(german: "Beteiligungsformat", english: "Consultation")
  static let consultationHelp = Wording(
    german: "Zu welchem Anlass gefragt wurde; ein Strich - nennt es nach der Datei.",
    english: "The occasion of asking; a dash - names it after the file.")
  static let profile = Wording(
    german: "Als Importvorlage behalten? Name, oder Enter für nein:",
    english: "Keep as a profile? A name, or Enter for no:")
  static let profileHelp = Wording(
    german: "Die nächste Datei mit diesen Überschriften wird dann von selbst so gelesen.",
    english: "The next file with these headers is read like this by itself then.")
  static let go = Wording(german: "Importieren? [J/n]", english: "Import? [Y/n]")
  static let tryOut = Wording(german: "Probelauf ausführen? [J/n]", english: "Dry run? [Y/n]")
  static let goHelp = Wording(
    german: "Enter oder j importiert, n geht zurück zur Tabelle, q geht ohne Import.",
    english: "Enter or y imports, n goes back to the table, q leaves without import.")
  static let left = Wording(german: "Nichts importiert.", english: "Nothing imported.")
}
