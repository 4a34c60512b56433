import Foundation
public import ResonanzModel
public import ResonanzStorage

/// The words of tables of two dimensions.
extension ReportWords {
  // MARK: - Names

  /// `Zukunftsthema`, `Monat des Eingangs`, `Stadtteil`.
  func name(ofDimension dimension: TallyDimension) -> String {
    switch dimension {
    case .theme: name(of: TargetKind.theme)
    case .measure: name(of: TargetKind.measure)
    case .keyword: name(of: TargetKind.keyword)
    case .group: group
    case .consultation: pick("Beteiligungsformat", "Consultation")
    case .stance: pick("Tendenz", "Stance")
    case .state: stateOfWork
    case .question: pick("Frage", "Question")
    case .received(.month): pick("Monat des Eingangs", "Month received")
    case .received(.quarter): pick("Quartal des Eingangs", "Quarter received")
    case .received(.year): pick("Jahr des Eingangs", "Year received")
    case .attribute(let name): name
    }
  }

  /// What a row or column is called; what it lacks, where it is of none.
  func title(of category: TallyCategory, _ dimension: TallyDimension) -> String {
    guard let key = category.key else { return none(of: dimension) }
    if case .received(let period) = dimension { return title(ofPeriod: key, period) }
    let title = category.title(in: language)
    return category.isRetired ? "\(title) (\(retired))" : title
  }

  private func none(of dimension: TallyDimension) -> String {
    switch dimension {
    case .theme: withoutTheme
    case .measure: pick("Ohne Maßnahme", "Without a measure")
    case .keyword: pick("Ohne Stichwort", "Without a keyword")
    case .received: pick("Ohne Datum", "Without a date")
    case .stance: pick("Ohne Tendenz", "Without a stance")
    default: pick("Ohne Angabe", "Not stated")
    }
  }

  /// `10/2016`, `4. Quartal 2016`, `2016`.
  func title(ofPeriod key: String, _ period: TallyDimension.ReceivedPeriod) -> String {
    let year = String(key.prefix(4))
    return switch period {
    case .year: year
    case .quarter:
      pick("\(key.suffix(1)).\u{A0}Quartal \(year)", "Q\(key.suffix(1))\u{A0}\(year)")
    case .month: pick("\(key.suffix(2))/\(year)", key)
    }
  }

  func crosstabTitle(_ request: CrosstabRequest, process: String) -> String {
    "\(process): \(name(ofDimension: request.rows)) × \(name(ofDimension: request.columns))"
  }

  // MARK: - What is counted

  var nothingInTable: String {
    pick("In dieser Tabelle steht nichts.", "There is nothing in this table.")
  }

  /// `In der Tabelle: 12 Aussagen von 7 Personen, 2 ohne Absender. Nur, was zu „Radweg“ gesagt wurde.`
  func summary(of table: Crosstab) -> String {
    let sentence = pick("In der Tabelle: ", "In the table: ") + amount(table.total) + "."
    return table.targetTitle.map { sentence + " " + onlyAbout($0) } ?? sentence
  }

  func onlyAbout(_ title: String) -> String {
    pick("Nur, was zu „\(title)“ gesagt wurde.", "Only what was said on “\(title)”.")
  }

  /// `12 Aussagen von 7 Personen, 2 Aussagen ohne Absender`.
  func amount(_ figures: Figures) -> String {
    var text = Plural.statement.counted(figures.statements, in: language)
    if figures.respondents > 0 {
      text += pick(" von ", " by ") + Plural.respondent.counted(figures.respondents, in: language)
    }
    guard figures.unattributed > 0 else { return text }
    return text + ", "
      + pick(
        "davon \(number(figures.unattributed)) ohne Absender",
        "\(number(figures.unattributed)) unattributed")
  }

  /// What is not in the table, and why.
  func leftOut(_ table: Crosstab) -> [String] {
    var lines: [String] = []
    if table.open.statements > 0 {
      lines.append(
        pick("Noch nicht bearbeitet und nicht in der Tabelle: ", "Not processed and left out: ")
          + amount(table.open))
    }
    let sides = [
      (table.withoutRow, table.request.rows), (table.withoutColumn, table.request.columns),
    ]
    for (figures, dimension) in sides where figures.statements > 0 {
      lines.append(
        pick("Nicht in der Tabelle, ", "Left out, ") + none(of: dimension).lowercasedStart
          + attribute(of: dimension) + ": " + amount(figures))
    }
    return lines
  }

  /// ` (Stadtteil)`; empty for what says itself what is missing.
  private func attribute(of dimension: TallyDimension) -> String {
    if case .attribute(let name) = dimension { " (\(name))" } else { "" }
  }

  var allPeopleOnce: String {
    pick("Insgesamt, jede Person einmal gezählt", "In total, each respondent counted once")
  }

  /// Share of a column, `25 %`; nothing where the column is empty.
  func columnShare(_ part: Int, of whole: Int) -> DocumentTable.Cell {
    guard let share = Percent.whole(part, of: whole) else { return DocumentTable.Cell("") }
    return DocumentTable.Cell(
      percentage(share), isZero: part == 0, value: .share(Double(part) / Double(whole), places: 0))
  }

  func sharesTitle(_ request: CrosstabRequest) -> String {
    pick(
      "Anteil an den Aussagen der Spalte (\(name(ofDimension: request.columns)))",
      "Share of the statements of the column (\(name(ofDimension: request.columns)))")
  }

  // MARK: - Reading aid

  func crosstabAid(_ table: Crosstab, _ association: Association) -> [String] {
    let aid = readingAid(table.request.rows.targetKind ?? .measure, open: table.open.statements)
    let severalTags = table.request.rows.targetKind != nil ? aid : Array(aid.dropFirst())
    let joint =
      table.request.isJoint && (table.request.rows == .theme || table.request.columns == .theme)
    return severalTags + (joint ? [stanceOfThemes] : [])
      + (association.scope == .none || association.size == 0 ? [] : [expectedAid, chanceAid])
  }

  private var stanceOfThemes: String {
    pick(
      "Eine Tendenz gibt es nur zu Maßnahmen; bei Themen zählen hier die Aussagen zu ihren Maßnahmen.",
      "There are stances on measures only; of themes the statements on their measures count here.")
  }

  private var expectedAid: String {
    pick(
      "Erwartet ist, was in der Zelle stünde, wenn Zeile und Spalte nichts miteinander zu tun hätten; "
        + "Lift 2 heißt doppelt so viel wie erwartet.",
      "Expected is what the cell would hold if row and column had nothing to do with each other; a "
        + "lift of 2 is twice as much as expected.")
  }

  private var chanceAid: String {
    pick(
      "p sagt, wie oft der Zufall allein einen solchen oder größeren Unterschied ergäbe. Wer sich "
        + "beteiligt, ist keine Zufallsstichprobe; auf alle Einwohner schließen lässt sich daraus nicht.",
      "p says how often chance alone would give such a difference or a greater one. Who takes part "
        + "is no random sample; nothing follows from it for all inhabitants.")
  }
}

extension String {
  /// As it stands within a sentence, where it is no noun.
  var lowercasedStart: String { prefix(1).lowercased() + dropFirst() }
}

extension TallyDimension {
  /// What people call it: `Zukunftsthema`, `Monat des Eingangs`, `Stadtteil`.
  ///
  /// - Parameter labels: what the city calls its themes and measures.
  public func title(_ labels: Labels, in language: Language) -> String {
    ReportWords(language: language, labels: labels).name(ofDimension: self)
  }
}
