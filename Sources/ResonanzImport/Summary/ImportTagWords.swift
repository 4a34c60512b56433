import ResonanzModel
import ResonanzStorage

/// What became of the tags of statements that were there, and of those that the file does not say.
struct ImportTagWords: Speaking {
  let summary: ImportSummary
  let language: Language

  var lines: [String] { stances + beside + leftOut }

  private var stances: [String] {
    sentence(
      summary.stancesChanged, ("Tendenz anders als zuletzt", "Tendenzen anders als zuletzt"),
      ("stance other than before", "stances other than before")
    ) { $0 }
      + sentence(
        summary.stancesLeftOut,
        (
          "Tendenz lässt die Datei leer; die frühere bleibt",
          "Tendenzen lässt die Datei leer; die früheren bleiben"
        ),
        (
          "stance is left empty; the former one stays",
          "stances are left empty; the former ones stay"
        )
      ) { $0 }
      + sentence(
        summary.stancesOfStaff,
        (
          "Tendenz der Datei ist eine andere als die von Mitarbeitenden, die bleibt",
          "Tendenzen der Datei sind andere als die von Mitarbeitenden, die bleiben"
        ),
        (
          "stance of the file is another than that of the staff, which stays",
          "stances of the file are others than those of the staff, which stay"
        )
      ) { $0 }
  }

  private var leftOut: [String] {
    sentence(summary.tagsLeftOut) { statements, list in
      words(
        "Zu \(statements) lässt die Datei Zuordnungen weg, die ein früherer Import brachte; sie bleiben: \(list)",
        "Of \(statements) the file leaves out tags that an earlier import brought; they stay: \(list)"
      )
    }
  }

  private var beside: [String] {
    let imports = summary.besideImports.sorted().map(String.init).joined(separator: ", ")
    let isOne = summary.besideImports.count == 1
    let undo =
      isOne
      ? words(
        "Wenn diese Datei jene ersetzt, nehmen Sie den früheren Import zurück.",
        "If this file replaces that one, undo the earlier import.")
      : words(
        "Wenn diese Datei sie alle ersetzt, nehmen Sie die früheren Importe zurück.",
        "If this file replaces them all, undo the earlier imports.")
    return sentence(summary.besideOthers) { statements, list in
      words(
        "Achtung: Zu \(statements) stehen Zuordnungen dieser Datei neben anderen aus \(isOne ? "früherem Import" : "früheren Importen") (\(imports)): \(list). \(undo)",
        "Note: Tags of this file stand beside others of \(isOne ? "an earlier import" : "earlier imports") (\(imports)) on \(statements): \(list). \(undo)"
      )
    }
  }
}
