import ResonanzModel

/// What a reader must know so as not to read the figures wrong (Lesehilfe).
extension ReportWords {
  var readingAid: String { pick("Lesehilfe", "How to read this") }

  /// Sentences, each for itself.
  func readingAid(_ kind: TargetKind, open: Int) -> [String] {
    [severalTags(kind), whoIsCounted, otherConsultations, notRepresentative]
      + (open > 0 ? [mayGrow] : [])
  }

  private func severalTags(_ kind: TargetKind) -> String {
    switch kind {
    case .measure:
      pick(
        "Eine Aussage kann zu mehreren Maßnahmen gehören und steht dann in jeder ihrer Zeilen; die Zeilen "
          + "lassen sich darum nicht zusammenzählen.",
        "A statement can belong to several measures and stands in each of their rows then, so the rows "
          + "can’t be added up.")
    case .theme:
      pick(
        "Zu einem Thema zählen auch die Aussagen zu seinen Maßnahmen. Eine Aussage kann zu mehreren "
          + "Themen gehören und steht dann in jeder ihrer Zeilen; die Zeilen lassen sich darum nicht "
          + "zusammenzählen.",
        "A theme counts the statements on its measures too. A statement can belong to several themes "
          + "and stands in each of their rows then, so the rows can’t be added up.")
    case .keyword:
      pick(
        "Eine Aussage kann mehrere Stichwörter haben und steht dann in jeder ihrer Zeilen; die Zeilen "
          + "lassen sich darum nicht zusammenzählen.",
        "A statement can have several keywords and stands in each of their rows then, so the rows "
          + "can’t be added up.")
    }
  }

  private var whoIsCounted: String {
    pick(
      "Personen sind verschiedene bekannte Absender; wie viele Menschen hinter den Aussagen ohne "
        + "Absender stehen, ist unbekannt.",
      "Respondents are distinct and known; how many people are behind unattributed statements is "
        + "unknown.")
  }

  private var otherConsultations: String {
    pick(
      "Dieselbe Absenderkennung in einem anderen Beteiligungsformat zählt als anderer Absender.",
      "The same respondent id in another consultation counts as another respondent.")
  }

  private var notRepresentative: String {
    pick(
      "Die Zahlen sind nicht repräsentativ, und viele Nennungen sind keine Zustimmung.",
      "The figures are not representative, and many mentions are not approval.")
  }

  private var mayGrow: String {
    pick(
      "Solange Aussagen noch nicht bearbeitet sind, können die Zahlen wachsen.",
      "While statements are not processed, the figures can grow.")
  }
}
