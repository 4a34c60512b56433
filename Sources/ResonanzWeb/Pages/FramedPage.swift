import Hummingbird
import ResonanzModel
import ResonanzStorage

/// What stands on a page between its frame's top and bottom, the same for all who may see it.
struct PagePart: Sendable {
  let title: String
  let place: Place?
  /// Made by a template, which escaped whatever it shows.
  let html: String
}

/// A part in its frame.
struct FramedPage: Page {
  static let template = "FramedPage"

  let title: String
  let place: Place?
  let part: String
}

/// All that a part's template is filled with.
private struct PartContents<Content: Page>: Sendable {
  let page: Content
  let words: PageWords
}

extension Visit {
  /// Of the staff, by their numbers.
  func names() async throws -> [PersonID: String] {
    let team = site.team
    return try await archive.read { _ in try team.names() }
  }

  /// A page whose template is a part alone, kept until something is written.
  ///
  /// - Parameters:
  ///   - names: of the staff, where the page shows any or was asked for by them.
  ///   - inputs: whatever else it depends on, but for the language and the archive.
  ///   - make: called where none was kept.
  func keptPage<Content: Page>(
    names: [PersonID: String], inputs: [String], make: () async throws -> Content
  ) async throws -> Response {
    let key = KeptParts.Key(
      template: Content.template, language: language, names: names, inputs: inputs)
    let language = language
    let part = try await archive.kept.part(key) {
      let content = try await make()
      let contents = PartContents(page: content, words: PageWords(language))
      return PagePart(
        title: content.title, place: content.place,
        html: Templates.render(contents, Content.template))
    }
    return await page(FramedPage(title: part.title, place: part.place, part: part.html))
  }
}
