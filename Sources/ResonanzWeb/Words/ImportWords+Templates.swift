import ResonanzModel

extension ImportWords {
  static let words: [String: Wording] = start.merging(columns) { first, _ in first }
    .merging(fields) { first, _ in first }.merging(list) { first, _ in first }

  private static let start: [String: Wording] = [
    "file": Wording(german: "Datei", english: "File"),
    "kinds": Wording(
      german:
        "CSV-, TSV- und XLSX-Dateien, JSONL im Austauschformat, Listen als Text, und Blätter, die ausgegeben wurden und zurückkommen.",
      english:
        "CSV, TSV and XLSX files, JSONL in the exchange format, lists as text, and sheets that were handed out and come back."
    ),
    "drop": Wording(
      german: "Datei hierher ziehen oder auswählen", english: "Drop a file here or choose one"),
    "send": Wording(german: "Spalten ansehen", english: "Look at the columns"),
    "sending": Wording(german: "Wird gesendet", english: "Being sent"),
    "broken": Wording(
      german: "Die Datei kam nicht an. Versuchen Sie es noch einmal.",
      english: "The file did not arrive. Try again."),
    "waiting": Wording(german: "Noch nicht importiert:", english: "Not imported yet:"),
    "another": Wording(german: "Eine andere Datei", english: "Another file"),
  ]

  private static let columns: [String: Wording] = [
    "columns": Wording(german: "Spalten", english: "Columns"),
    "column": Wording(german: "Spalte", english: "Column"),
    "role": Wording(german: "Bedeutung", english: "Role"),
    "why": Wording(german: "weil", english: "because"),
    "samples": Wording(german: "Beispiele", english: "Samples"),
    "unnamed": Wording(german: "(ohne Überschrift)", english: "(without a header)"),
    "preview": Wording(german: "Was geschähe", english: "What would happen"),
    "check": Wording(german: "Probelauf", english: "Dry run"),
    "run": Wording(german: "Importieren", english: "Import"),
    "checkNote": Wording(
      german: "Der Probelauf zeigt, was geschähe, und ändert nichts.",
      english: "The dry run shows what would happen and changes nothing."),
    "rejections": Wording(german: "Abgewiesen", english: "Rejected"),
    "review": Wording(german: "Zum Nachsehen", english: "To be looked at"),
    "running": Wording(german: "Wird importiert", english: "Being imported"),
    "again": Wording(german: "Noch einmal nachsehen", english: "Look again"),
    "back": Wording(german: "Zurück zu den Spalten", english: "Back to the columns"),
    "statements": Wording(
      german: "Aussagen des Beteiligungsformats ansehen",
      english: "Look at the consultation’s statements"),
  ]

  private static let fields: [String: Wording] = [
    "whole": Wording(german: "Ganze Datei", english: "Whole file"),
    "consultation": Wording(german: "Beteiligungsformat", english: "Consultation"),
    "consultationHint": Wording(
      german: "leer: eines nach dem Dateinamen", english: "empty: one named after the file"),
    "group": Wording(german: "Akteursgruppe", english: "Source group"),
    "groupHint": Wording(german: "der Zeilen, die keine nennen", english: "of rows that name none"),
    "asInFile": Wording(german: "wie in der Datei", english: "as in the file"),
    "spoken": Wording(
      german: "Sprache der Antworten, z. B. de", english: "Language of the answers, e.g. de"),
    "received": Wording(
      german: "Eingang, z. B. 06.12.2016", english: "Received, e.g. 2016-12-06"),
    "theme": Wording(german: "Thema aller Aussagen", english: "Theme of all statements"),
    "measure": Wording(german: "Maßnahme aller Aussagen", english: "Measure of all statements"),
    "stance": Wording(german: "Tendenz zur Maßnahme", english: "Stance to the measure"),
    "none": Wording(german: "keine", english: "none"),
    "keyword": Wording(
      german: "Stichwörter aller, mit ; getrennt", english: "Keywords of all, separated by ;"),
    "organisation": Wording(german: "Organisation", english: "Organisation"),
    "consent": Wording(german: "Einwilligung", english: "Consent"),
    "document": Wording(german: "Unterlage", english: "Document"),
    "further": Wording(german: "Weitere Angaben", english: "Further details"),
    "encoding": Wording(
      german: "Zeichenkodierung, z. B. Windows-1252", english: "Encoding, e.g. Windows-1252"),
    "foundOut": Wording(german: "wird erkannt", english: "is found out"),
    "sheet": Wording(german: "Blatt der Arbeitsmappe", english: "Sheet of the workbook"),
    "layout": Wording(german: "Aufbau", english: "Layout"),
    "profile": Wording(german: "Importvorlage", english: "Profile"),
    "fitting": Wording(german: "die passt", english: "the one that fits"),
    "like": Wording(german: "Gelesen wie Import", english: "Read like import"),
    "replaces": Wording(
      german: "Berichtigt Import (Nummer)", english: "Corrects import (number)"),
    "keep": Wording(german: "Als Vorlage behalten unter", english: "Keep as a profile named"),
    "incomplete": Wording(
      german: "auch nicht abgesendete Bögen aufnehmen", english: "take sheets not submitted too"),
    "replaceTexts": Wording(
      german: "auch, wenn mehr als ein Fünftel der wiedererkannten Texte sich ändert",
      english: "even where more than a fifth of the recognised texts change"),
    "notations": Wording(
      german: "Eine Angabe je Zeile; eine Spalte heißt wie ihre Überschrift, oder #3.",
      english: "One a line; a column is named by its header, or as #3."),
  ]

  private static let list: [String: Wording] = [
    "importFile": Wording(german: "Datei importieren", english: "Import a file"),
    "nothing": Wording(german: "Noch wurde nichts importiert.", english: "Nothing imported yet."),
    "number": Wording(german: "Import", english: "Import"),
    "time": Wording(german: "Zeit", english: "Time"),
    "person": Wording(german: "von", english: "by"),
    "added": Wording(german: "neu", english: "added"),
    "changed": Wording(german: "geändert", english: "changed"),
    "unchanged": Wording(german: "unverändert", english: "unchanged"),
    "state": Wording(german: "Stand", english: "State"),
    "inForce": Wording(german: "gilt", english: "in force"),
    "said": Wording(german: "Beim Import gesagt", english: "Said at the import"),
    "mapping": Wording(german: "Wie die Datei gelesen wurde", english: "How the file was read"),
  ]

  /// The fields in the command's own notation: name, label, and an example.
  static let notations: [(String, Wording, Wording)] = [
    (
      "set", Wording(german: "Was Spalten bedeuten", english: "What columns mean"),
      Wording(german: "Q3*=attribute", english: "Q3*=attribute")
    ),
    (
      "question", Wording(german: "Mehr zu Antwortspalten", english: "More about answers"),
      Wording(
        german: "#4:theme=SLUG,text=Was fehlt?", english: "#4:theme=SLUG,text=What is missing?")
    ),
    (
      "attribute", Wording(german: "Merkmale", english: "Attributes"),
      Wording(german: "Alter:bands=18/30/45/65", english: "Age:bands=18/30/45/65")
    ),
    (
      "map", Wording(german: "Wofür Werte stehen", english: "What values stand for"),
      Wording(german: "Gruppe:Schüler=schools", english: "Group:Pupil=schools")
    ),
    (
      "choices", Wording(german: "Mehrfachauswahl", english: "Multiple choice"),
      Wording(german: "#7:A|B|C", english: "#7:A|B|C")
    ),
    (
      "only", Wording(german: "Zeilenfilter", english: "Filter of rows"),
      Wording(german: "Status=freigegeben", english: "Status=published")
    ),
  ]
}
