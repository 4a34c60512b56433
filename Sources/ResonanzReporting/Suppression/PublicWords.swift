public import ResonanzModel

extension PublicCell {
  /// The sign of what is kept back. Not the dash, which says that nobody was asked.
  public static let sign = "·"

  /// What stands in the table: `1.204`, `unter 5`, `·`.
  public func text(in language: Language) -> String {
    switch self {
    case .count(let count): count.grouped(in: language)
    case .under(let minimum):
      language.pick("unter \(minimum)", "under \(minimum)")
    case .hidden: Self.sign
    }
  }

  /// For programs and spreadsheets, the same in every language: `1204`, `<5`, `·`.
  public var code: String {
    switch self {
    case .count(let count): String(count)
    case .under(let minimum): "<\(minimum)"
    case .hidden: Self.sign
    }
  }
}

extension TableBar {
  /// Why the table is not in the report, and what can be done.
  public func sentence(under minimum: Int) -> Wording {
    switch self {
    case .fewRespondents:
      Wording(
        german:
          "Nicht ausgewiesen: Es sind weniger als \(minimum) bekannte Absender, insgesamt oder in allen Klassen bis auf eine.",
        english:
          "Not shown: there are fewer than \(minimum) known respondents, in all or in every class but one."
      )
    case .totals:
      Wording(
        german:
          "Nicht ausgewiesen: Aus den Summen ließen sich kleine Zahlen errechnen, gleich was verdeckt wird.",
        english: "Not shown: small counts could be computed from the totals, whatever is hidden.")
    case .smallChange(let event):
      Wording(
        german:
          "Nicht ausgewiesen: Seit dem öffentlichen Bericht mit Stand @\(event) hat sich eine Summe um weniger als \(minimum) Absender geändert. Es gilt der frühere Bericht (--as-of @\(event)).",
        english:
          "Not shown: since the public report as of @\(event) a total has changed by fewer than \(minimum) respondents. The earlier report holds (--as-of @\(event))."
      )
    case .linked(let event):
      Wording(
        german:
          "Nicht ausgewiesen: Zusammen mit dem öffentlichen Bericht mit Stand @\(event) ließen sich kleine Zahlen errechnen, denn wie sich Themen, Maßnahmen, Gruppen und Formate zueinander verhalten, ist öffentlich. Je Merkmal geht nur eine Tabelle mit einem von ihnen, und Merkmale untereinander nur ohne Kreis.",
        english:
          "Not shown: together with the public report as of @\(event) small counts could be computed, since how themes, measures, groups and consultations go together is public. Each attribute can have one table with one of them, and attributes with each other only where that closes no circle."
      )
    case .overlap(let event):
      Wording(
        german:
          "Nicht ausgewiesen: Der öffentliche Bericht mit Stand @\(event) zählt dasselbe von anderen, zum Teil denselben Absendern; aus beiden ließen sich kleine Zahlen errechnen.",
        english:
          "Not shown: the public report as of @\(event) counts the same of other respondents, some of them the same; small counts could be computed from both."
      )
    }
  }
}

extension PublicTable {
  /// What the signs mean that are in it.
  public func signs(in language: Language) -> [Document.Sign] {
    let all = Set((cells + (statements ?? [])).joined())
    var signs: [Document.Sign] = []
    if all.contains(.under(minimum)) {
      signs.append(
        Document.Sign(
          PublicCell.under(minimum).text(in: language),
          language.pick(
            "mindestens 1 und weniger als \(minimum) bekannte Absender",
            "at least 1 and fewer than \(minimum) known respondents")))
    }
    if all.contains(.hidden) {
      signs.append(
        Document.Sign(
          PublicCell.sign,
          language.pick(
            namesSmall
              ? "verdeckt, damit sich keine kleine Zahl errechnen lässt; nicht 0"
              : "verdeckt: weniger als \(minimum) bekannte Absender, oder damit sich keine kleine Zahl errechnen lässt; nicht 0",
            namesSmall
              ? "hidden, so that no small count can be computed; not 0"
              : "hidden: fewer than \(minimum) known respondents, or so that no small count can be computed; not 0"
          )))
    }
    return signs
  }

  /// How much is kept back, and what is not shown at all; empty where nothing is.
  public func sentences(in language: Language) -> [String] {
    var sentences: [String] = []
    if small + further > 0 { sentences.append(hiddenSentence(in: language)) }
    if !leftOut.isEmpty {
      let names = leftOut.map(\.title).joined(separator: ", ")
      sentences.append(
        Wording(
          german:
            "Nicht ausgewiesen: \(names) – von weniger als \(minimum) bekannten Absendern, oder damit sich von so wenigen nichts errechnen lässt.",
          english:
            "Not shown: \(names) – of fewer than \(minimum) known respondents, or so that nothing can be computed of so few."
        )(in: language))
    }
    return sentences
  }

  /// How many are small is told only where the signs tell it too: else it would tell the two apart.
  private func hiddenSentence(in language: Language) -> String {
    let hidden = small + further
    let german =
      "Öffentliche Fassung: \(hidden) \(hidden == 1 ? "Zelle ist" : "Zellen sind") verdeckt"
    let english = "Public version: \(hidden) \(hidden == 1 ? "cell is" : "cells are") hidden"
    guard namesSmall else {
      return language.pick(german + ".", english + ".")
    }
    return Wording(
      german:
        "\(german), davon \(small), weil sie weniger als \(minimum) bekannte Absender \(small == 1 ? "zählt" : "zählen").",
      english:
        "\(english), \(small) of them since \(small == 1 ? "it counts" : "they count") fewer than \(minimum) known respondents."
    )(in: language)
  }
}
