import GRDB
import ResonanzModel

/// What a consultation is called that a file makes without being told: by the file's name, and where that
/// says too little, by its folder's too. Five exports are all called `comments.csv`, and lie in the folders
/// of five surveys.
struct ConsultationTitle {
  let database: Database

  /// - Parameters:
  ///   - name: the file's, without its ending.
  ///   - folder: the name of the folder in which it lies; nil where it lies in none.
  func title(ofFile name: String, in folder: String?) throws -> String {
    var candidates = folder.map { [$0 == name ? name : "\(name) (\($0))"] } ?? []
    let isGeneric = Self.genericNames.contains(name.lowercased())
    candidates.insert(name, at: isGeneric ? candidates.count : 0)
    if let unused = try candidates.first(where: { try !isUsed($0) }) { return unused }
    var number = 2
    while try isUsed("\(name) \(number)") { number += 1 }
    return "\(name) \(number)"
  }

  private func isUsed(_ title: String) throws -> Bool {
    try Bool.fetchOne(
      database, sql: "SELECT 1 FROM consultation WHERE title = ?", arguments: [title]) ?? false
  }

  /// What programs call their exports, whatever is in them.
  private static let genericNames: Set<String> = [
    "answers", "antworten", "beiträge", "comments", "contributions", "data", "daten", "download",
    "ergebnisse", "export", "exports", "kommentare", "mappe1", "proposals", "responses", "results",
    "sheet1", "statements", "tabelle", "tabelle1", "table", "unbenannt", "untitled", "vorschläge",
  ]
}
