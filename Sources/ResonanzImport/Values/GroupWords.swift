import ResonanzModel

/// The words by which files name the groups that every archive has.
enum GroupWords {
  /// Slug of the group that a cell names; nil where it names none of them.
  static func slug(for cell: CellKey) -> String? {
    cell.isNoAnswer ? SourceGroup.unknown : bySpelling[cell.text]
  }

  private static let bySpelling: [String: String] = {
    var slugs: [String: String] = [:]
    for group in SourceGroup.builtIn {
      slugs[group.slug] = group.slug
      slugs[CellKey(group.title.german).text] = group.slug
      slugs[CellKey(group.title.english).text] = group.slug
    }
    for (slug, words) in words {
      for word in words { slugs[word] = slug }
    }
    return slugs
  }()

  private static let words: [String: [String]] = [
    "citizens": citizens, "experts": experts, "politicians": politicians, "schools": schools,
    "administration": administration,
  ]

  private static let citizens = [
    "bürger", "bürgerin", "bürgerinnen", "bürger*in", "bürger*innen", "bürger:in", "bürger:innen",
    "bürger/in", "bürger/innen", "bürger/-in", "bürgerinnen und bürger", "bürgerschaft", "bewohner",
    "bewohnerin", "bewohner*innen", "bewohner:innen", "bewohnerinnen und bewohner", "einwohner",
    "einwohnerin", "einwohner*in", "einwohner*innen", "einwohner:in", "einwohner:innen",
    "einwohnerinnen und einwohner", "anwohner", "anwohnerin", "anwohner*innen", "anwohner:innen",
    "citizen", "resident", "residents", "inhabitant", "inhabitants", "public",
  ]

  private static let experts = [
    "experte", "experten", "expertin", "expertinnen", "expert*innen", "expert:innen",
    "expertinnen und experten", "experten / stakeholder", "experte/stakeholder", "stakeholder",
    "stakeholders", "fachleute", "fachöffentlichkeit", "expert", "experts/stakeholders",
  ]

  private static let politicians = [
    "politiker", "politikerin", "politikerinnen", "politiker*innen", "politiker:innen",
    "politikerinnen und politiker", "stadtrat", "stadträtin", "stadträte", "stadtratsmitglied",
    "stadtratsfraktion", "fraktion", "fraktionen", "ortsteilrat", "ortsteilbürgermeister", "partei",
    "politician", "politics", "council", "city council", "councillor", "councillors",
  ]

  private static let schools = [
    "schule", "schüler", "schülerin", "schülerinnen", "schüler*in", "schüler*innen", "schüler:in",
    "schüler:innen", "schülerinnen und schüler", "schülerprojekt", "schülerprojekte",
    "schulprojekt", "kinder", "kind", "jugendliche", "kinder und jugendliche", "jugend", "school",
    "pupil", "pupils", "student", "students", "children",
  ]

  private static let administration = [
    "stadtverwaltung", "verwaltung und eigenbetriebe", "verwaltung/eigenbetriebe", "eigenbetrieb",
    "eigenbetriebe", "verwaltungsmitarbeiter", "fachdienst", "amt", "city administration",
    "municipal administration", "administrative",
  ]
}
