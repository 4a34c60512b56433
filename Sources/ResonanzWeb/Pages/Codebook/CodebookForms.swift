import Hummingbird
import HummingbirdCore
import ResonanzModel
import ResonanzStorage

/// Writes down what belongs to a theme or a measure: one event of the catalogue.
enum CodebookForms {
  /// `slug`, with `belongs`, `not` and `examples`, one a line; `seen`: which one it was before.
  static func save(_ visit: Visit) async throws -> Response {
    guard let slug = visit.form["slug"], let seen = visit.form["seen"] else {
      throw Fault.incomplete
    }
    let (codebook, person) = (CodebookForm.codebook(visit.form), try visit.person.person)
    let event: Int? = try await visit.archive.write { archive in
      var catalogue = try archive.catalogue()
      // Somebody may have written to it since the page was shown; nobody does while this runs.
      guard try catalogue.replaceCodebook(of: slug, seen: seen, with: codebook) else {
        throw Fault.codebookChanged
      }
      let changes = try archive.updateCatalogue(to: catalogue, by: person)
      return changes.isEmpty ? nil : try archive.lastEvent
    }
    if visit.wantsData { return visit.done(event, then: "/codebook") }
    let fields = FormFields(event.map { [("event", String($0))] } ?? [])
    return .seeOther(fields.address("/codebook") + "#\(slug)")
  }
}

extension Catalogue {
  /// - Returns: whether it was the one that was seen.
  /// - Throws: `noCodebook` where there is no theme or measure of that slug.
  fileprivate mutating func replaceCodebook(
    of slug: String, seen: String, with codebook: Codebook?
  ) throws -> Bool {
    if let place = themes.firstIndex(where: { $0.slug == slug }) {
      guard CodebookForm.digest(themes[place].codebook) == seen else { return false }
      themes[place].codebook = codebook
    } else if let place = measures.firstIndex(where: { $0.slug == slug }) {
      guard CodebookForm.digest(measures[place].codebook) == seen else { return false }
      measures[place].codebook = codebook
    } else {
      throw Fault.noCodebook(slug)
    }
    return true
  }
}
