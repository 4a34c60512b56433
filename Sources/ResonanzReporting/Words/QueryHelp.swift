public import ResonanzModel

/// What people can type to say which statements they mean, wherever they can type it.
public enum QueryHelp {
  /// Two paragraphs, an empty line between them.
  public static let text = Wording(
    german: """
      Eine Suche besteht aus Wörtern, "Wendungen", Wortanfängen (rad*) und Filtern; alles muss zutreffen, \
      bei „bus oder bahn“ eines von beiden, und was hinter - steht, darf nicht. Klammern fassen Wörter zusammen: \
      „solar oder (photovoltaik dach)“, „-(laut nachts)“. Filter: thema: massnahme: stichwort: tendenz: gruppe: format: frage: \
      von: (wer zugeordnet hat, auch ich) eingang: stand: kennzeichen: einwilligung: (ja, nein, offen) sprache: absender: \
      (Kennung oder Organisation) import: nummer:, und allein offen, bearbeitet, ohne-zuordnung, \
      mit-zuordnung, beantwortet, unbeantwortet, ausgeblendet. Mehrere Werte trennt ein \
      Komma (oder), Werte mit Leerzeichen stehen in Anführungszeichen. * heißt: irgendeiner, -absender:* also: \
      ohne bekannten Absender; „ohne Angabe“ und „nicht bestimmt“ sind keiner. Eingang: 2016, 2016-09, 14.09.2016, 2016-09..2016-12, >=2016-09-14, ein Meilenstein, ohne. Die englischen Namen \
      (theme: measure: keyword: … open, untagged, hidden) gelten auch.

      Ein Wort steht auch für die Zusammensetzungen, deren Teil es ist: bahn findet Straßenbahnlinie. Ein \
      kurzes muss dort an einer Fuge stehen; eines mit zwei Buchstaben steht am Anfang (öl: Ölheizung). \
      Anführungszeichen schalten das ab: "bahn" findet nur Bahn, in jeder Schreibung; rad* findet nur, was so \
      beginnt. Einen Wert, den ein Filter nicht kennt, hat keine Aussage; dann wird gesagt, was gemeint sein \
      könnte. Mit ausgeblendet werden nur Ausgeblendete gesucht, auch nach Wörtern.
      """,
    english: """
      A query is made of words, "phrases", beginnings (rad*) and filters; all must hold, of “bus or train” \
      one, and what stands after - must not. Parentheses join words: “solar or (photovoltaic roof)”, \
      “-(loud night)”. Filters: theme: measure: keyword: stance: group: consultation: question: tagged-by: (also \
      me) received: state: flag: consent: (yes, no, open) language: respondent: (id or organisation) import: number:, and by themselves open, \
      processed, untagged, tagged, answered, unanswered, hidden. A comma separates several values (or), values with spaces stand in quotation \
      marks. * means any, so -respondent:* means: without a known respondent; “not stated” and “unstated” are none. \
      Received: 2016, 2016-09, 2016-09-14, 2016-09..2016-12, >=2016-09-14, a milestone, none. \
      The German names (thema: massnahme: stichwort: … offen, ohne-zuordnung, ausgeblendet) hold too.

      A word also stands for the compounds that it is part of: bahn finds Straßenbahnlinie. A short one must \
      be a joint of it; one of two letters must begin it (öl: Ölheizung). Quotation marks turn that off: \
      "bahn" finds Bahn alone, in any spelling; rad* finds only what begins so. A value that a filter doesn't \
      know no statement has; then it says what may have been meant. With hidden only hidden statements are \
      looked for, by words too.
      """)

  /// Why hits do not stand in the order that was asked for.
  public static let unranked = Wording(
    german:
      "So viele sagen es, dass sie nicht nach Wichtigkeit geordnet sind; die neuesten stehen vorn.",
    english: "So many say it that they are not ranked; the latest come first.")
}
