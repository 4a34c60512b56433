import ResonanzImport
import ResonanzModel

/// Sums up the columns of a file that are not taken, by why they are not: an export of a large survey has
/// hundreds of them.
struct LeftOutColumns {
  let file: SurveyFile
  let choice: MappingChoice
  /// Names beyond these are only counted.
  private static let most = 8

  private enum Kind: CaseIterable {
    case personal
    case closed
    case option
    case technical
    case empty
    case asked
    case other
  }

  var lines: [String] {
    let all = choice.mapping.columns.indices.filter { choice.mapping.columns[$0].role == .ignore }
    if all.isEmpty { return [] }
    let groups = Dictionary(grouping: all, by: kind)
    let title = words(
      "Nicht übernommen (alle zeigt --columns all):", "Left out (--columns all shows every one):")
    return [title] + Kind.allCases.flatMap { lines(of: $0, groups[$0] ?? []) }.map { "  " + $0 }
  }

  private func kind(_ index: Int) -> Kind {
    let guess = file.guesses[index]
    switch guess.reason {
    case .personal: return .personal
    case _ where guess.role != .ignore: return .asked
    case .closed, .numbers: return .closed
    case .option: return .option
    case .technical: return .technical
    case .empty: return .empty
    default: return .other
    }
  }

  private func lines(of kind: Kind, _ columns: [Int]) -> [String] {
    if columns.isEmpty { return [] }
    let count = columns.count
    switch kind {
    case .personal:
      return [words("persönlich: ", "personal: ") + names(columns, most: columns.count)]
    case .closed:
      return [
        words("geschlossene Fragen, auf Wunsch Merkmale", "closed questions, attributes if wanted")
          + " (\(count)): " + names(columns)
      ]
    case .option:
      return [
        words("Antworten geschlossener Fragen", "answers of closed questions")
          + " (\(count)): " + questions(columns)
      ]
    case .technical: return [words("technisch", "technical") + " (\(count)): " + names(columns)]
    case .empty: return [words("leer", "empty") + " (\(count)): " + names(columns)]
    case .asked: return [words("so angegeben", "as was asked") + ": " + names(columns)]
    case .other:
      let more = count - Self.most
      return columns.prefix(Self.most).map {
        "\(name($0)): " + file.guesses[$0].reason.phrase(in: language)
      } + (more > 0 ? [words("… und \(more) weitere", "… and \(more) more")] : [])
    }
  }

  /// Each question with how many columns it has.
  private func questions(_ columns: [Int]) -> String {
    var counts: [(question: String, columns: Int)] = []
    for index in columns {
      guard case .option(let question) = file.guesses[index].reason else { continue }
      if let known = counts.firstIndex(where: { $0.question == question }) {
        counts[known].columns += 1
      } else {
        counts.append((question: question, columns: 1))
      }
    }
    let names = counts.prefix(Self.most).map { "\($0.question.excerpt(40)) (\($0.columns))" }
    return names.joined(separator: ", ") + (counts.count > Self.most ? ", …" : "")
  }

  private func names(_ columns: [Int], most: Int = most) -> String {
    columns.prefix(most).map(name).joined(separator: ", ") + (columns.count > most ? ", …" : "")
  }

  private func name(_ index: Int) -> String {
    let header = file.headers[index].excerpt(40)
    return header.isEmpty ? "#\(index + 1)" : header
  }
}
