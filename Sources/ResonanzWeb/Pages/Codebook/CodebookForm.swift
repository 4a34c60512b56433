import Crypto
import Foundation
import ResonanzModel

/// What is written down of one theme or measure.
struct CodebookForm: Sendable {
  let slug: String
  let heading: String
  let belongs: String
  let not: String
  /// One a line.
  let examples: String
  /// Which one it was when somebody began to write.
  let seen: String

  init(_ entry: CodebookEntry, _ words: CodebookWords) {
    slug = entry.slug
    heading = words.heading(entry.title)
    belongs = entry.codebook?.belongs ?? ""
    not = entry.codebook?.not ?? ""
    examples = (entry.codebook?.examples ?? []).joined(separator: "\n")
    seen = Self.digest(entry.codebook)
  }

  /// Another one for every other codebook.
  static func digest(_ codebook: Codebook?) -> String {
    guard let codebook else { return "none" }
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    let bytes = (try? encoder.encode(codebook)) ?? Data()
    return SHA256.hash(data: bytes).prefix(8).map { String($0) }.joined(separator: "-")
  }

  /// As it was typed; nil where nothing was, which is no codebook.
  static func codebook(_ form: FormFields) -> Codebook? {
    func text(_ name: String) -> String? {
      let text = form.all(name).joined(separator: "\n").replacing("\r\n", with: "\n")
        .trimmingCharacters(in: .whitespacesAndNewlines)
      return text.isEmpty ? nil : text
    }
    let examples = (text("examples") ?? "").split(separator: "\n")
      .map { $0.trimmingCharacters(in: .whitespaces) }.filter { !$0.isEmpty }
    let codebook = Codebook(belongs: text("belongs"), not: text("not"), examples: examples)
    return codebook == Codebook() ? nil : codebook
  }
}
