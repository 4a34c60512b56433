import ResonanzModel

/// The words of the reports on agreement.
extension ReportWords {
  func agreementTitle(_ round: String, process: String) -> String {
    pick(
      "Übereinstimmung im Abgleich „\(round)“ – \(process)",
      "Agreement in the round “\(round)” – \(process)")
  }

  var ratingsTitle: String { pick("Übereinstimmung", "Agreement") }
  var named: String { pick("genannt", "Named") }
  var alike: String { pick("gleich", "Alike") }
  var coefficient: String { pick("Maß", "Measure") }
  var value: String { pick("Wert", "Value") }
  /// `Über alles (4 nie genannt)`.
  func allThemes(silent: Int) -> String {
    pick("Über alles", "Over all")
      + (silent == 0
        ? ""
        : pick(" (\(number(silent)) nie genannt)", " (\(number(silent)) never named)"))
  }

  func unnamed(_ silent: Int, of all: Int) -> String {
    pick(
      "Verlassen Sie sich nicht auf „Über alles“: \(share(silent, of: all, .theme)) hat niemand genannt, und "
        + "daran sind sich dort alle einig. Was zählt, sind die Werte der Themen, die genannt wurden.",
      "Don’t rely on “Over all”: nobody named \(share(silent, of: all, .theme)), and there all agree on "
        + "that. What counts are the values of the themes that were named.")
  }
  var coefficients: [String] {
    pick(
      "Cohens κ|Fleiss’ κ|Krippendorffs α", "Cohen’s κ|Fleiss’ κ|Krippendorff’s α"
    ).split(separator: "|").map(String.init)
  }

  /// `2 Personen, 20 Aussagen; von allen beantwortet: 18, von mindestens zwei: 19.`
  func answered(people: Int, statements: Int, byAll: Int, byTwo: Int) -> String {
    let who = Plural.respondent.counted(people, in: .german)
    let what = Plural.statement.counted(statements, in: language)
    return pick(
      "\(who), \(what); von allen beantwortet: \(number(byAll)), von mindestens zwei: \(number(byTwo)).",
      "\(number(people)) people, \(what); answered by all: \(number(byAll)), by at least two: \(number(byTwo))."
    )
  }

  func dropped(_ count: Int) -> String {
    let what = Plural.statement.counted(count, in: language)
    return pick(
      "\(what) \(count == 1 ? "zählt nicht mehr und fehlt" : "zählen nicht mehr und fehlen") hier "
        + "(zurückgenommen, ausgeblendet oder gelöscht).",
      "\(what) no longer \(count == 1 ? "counts and is" : "count and are") left out (undone, hidden "
        + "or erased).")
  }

  func silent(_ count: Int) -> String {
    pick(
      "Nicht genannt: \(Plural.measure.counted(count, in: language)).",
      "Not named: \(Plural.measure.counted(count, in: language)).")
  }

  var noMeasureNamed: String {
    pick("Niemand hat eine Maßnahme genannt.", "Nobody named a measure.")
  }

  // MARK: - Figures

  /// `0,74`, with a minus sign that can be told from a dash; never `−0,00`.
  func decimal(_ value: Double) -> String {
    let digits = DecimalText.text(value.magnitude, places: 2, in: language)
    let isZero = digits.allSatisfy { !$0.isNumber || $0 == "0" }
    return (value < 0 && !isZero ? "−" : "") + digits
  }

  /// `0,74 [0,55; 0,88]`, the value alone, or a sign.
  func cell(_ figure: AgreementFigures.Figure) -> DocumentTable.Cell {
    guard let value = figure.outcome.value else {
      return DocumentTable.Cell(figure.gap.map(sign) ?? "", isZero: true)
    }
    let interval = figure.interval.map { "\u{A0}[\(decimal($0.lower));\u{A0}\(decimal($0.upper))]" }
    return DocumentTable.Cell(decimal(value) + (interval ?? ""))
  }

  /// The share of agreeing pairs in per cent.
  func percentCell(_ figure: AgreementFigures.Figure) -> DocumentTable.Cell {
    guard let value = figure.outcome.value else {
      return DocumentTable.Cell(figure.gap.map(sign) ?? "", isZero: true)
    }
    return DocumentTable.Cell(percentage(Percent.whole(value)))
  }

  func sign(of gap: UndefinedAgreement) -> String {
    switch gap {
    case .noPairs: "–"
    case .oneCategory: "="
    case .notTwoPeople: "×"
    }
  }

  func meaning(of gap: UndefinedAgreement) -> String {
    switch gap {
    case .noPairs:
      pick(
        "nichts, was dazu genügend Personen beantwortet haben",
        "nothing that enough people answered")
    case .oneCategory:
      pick(
        "alle sagten immer dasselbe; ohne Unterschiede lässt sich der Zufall nicht abziehen",
        "all always said the same; without a difference chance can't be taken off")
    case .notTwoPeople: pick("nur für zwei Personen", "for two people only")
    }
  }

  // MARK: - Reading aid

  /// Sentences, each for itself.
  func agreementAid(isOfTwo: Bool, _ bootstrap: Bootstrap?) -> [String] {
    [namedAid, overallAid] + coefficientAid(isOfTwo: isOfTwo)
      + (bootstrap.map { [intervalAid($0)] } ?? []) + [personsAid]
  }

  private var namedAid: String {
    pick(
      "Ein Thema gilt als genannt, wenn jemand die Aussage ihm oder einer seiner Maßnahmen zuordnet; "
        + "die Tendenz bleibt außer Betracht.",
      "A theme is named by who tags the statement to it or to one of its measures; the stance is "
        + "left aside.")
  }

  private var overallAid: String {
    pick(
      "Über alles: Zu jeder Aussage und jedem Thema gibt es eine Entscheidung, genannt oder nicht.",
      "Over all: for each statement and each theme there is one decision, named or not.")
  }

  /// What the coefficients say, and of what.
  func coefficientAid(isOfTwo: Bool) -> [String] {
    let scale = pick(
      "κ und α: 1 ist völlige Übereinstimmung, 0 so viel, wie der Zufall brächte. Krippendorff rät, sich "
        + "erst ab 0,80 auf Daten zu verlassen und unter 0,67 keine Schlüsse aus ihnen zu ziehen.",
      "κ and α: 1 is perfect agreement, 0 what chance would give. Krippendorff advises to rely on data "
        + "from 0.80 on and to draw no conclusions below 0.67.")
    let basis = pick(
      "„Gleich“ und Krippendorffs α zählen, was mindestens zwei beantwortet haben, Fleiss’ κ nur, was "
        + "alle beantwortet haben\(isOfTwo ? "; Cohens κ vergleicht die zwei Personen" : "").",
      "“Alike” and Krippendorff’s α count what at least two answered, Fleiss’ κ only what all "
        + "answered\(isOfTwo ? "; Cohen’s κ compares the two people" : "").")
    return [scale, basis]
  }

  func intervalAid(_ bootstrap: Bootstrap) -> String {
    let level = percentage(Percent.whole(bootstrap.level))
    return pick(
      "In Klammern das \(level)-Intervall aus \(number(bootstrap.resamples)) Ziehungen der Aussagen mit "
        + "Zurücklegen (Perzentile, Startwert \(bootstrap.seed)); es fehlt, wo mehr als jede zehnte keinen Wert ergibt.",
      "In brackets the \(level) interval of \(number(bootstrap.resamples)) resamples of the statements "
        + "(percentiles, seed \(bootstrap.seed)); there is none where more than every tenth gives no value."
    )
  }

  private var personsAid: String {
    pick(
      "Verglichen werden Antworten, nicht Menschen: Uneinigkeit zeigt, wo der Zuordnungsleitfaden "
        + "unklar ist.",
      "Answers are compared, not people: disagreement shows where the codebook is unclear.")
  }
}
