import ResonanzModel
import ResonanzStorage

/// What is known of the cards that are typed in, and stays set.
struct TypedFacts: Sendable {
  let consultation: String?
  let options: FactOptions
  let question: String?
  let document: String?
  let page: String?
  let received: String?
  let organisation: String?
  let respondent: String?
  let keyword: String?

  init(
    _ form: FormFields, _ titles: Titles, _ known: [ConsultationRecord], _ language: Language
  ) {
    options = FactOptions(titles, known, language) { form[$0] }
    consultation = form["consultation"]
    question = form["question"]
    document = form["document"]
    page = form["page"]
    received = form["received"]
    organisation = form["organisation"]
    respondent = form["respondent"]
    keyword = form["keyword"]
  }
}
