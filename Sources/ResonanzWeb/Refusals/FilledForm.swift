/// Fills in a form of a page again with what was sent, and says in it why that was refused.
struct FilledForm {
  /// What was sent, and where.
  let fields: FormFields
  let action: String
  /// Why it was refused, and what to do.
  let message: String
  /// Names of fields that it can be about; the first that the form has is meant.
  let controls: [String]
  /// The page of the form, which is sent along so that it is known the next time; nil where the form leads to it itself.
  let page: String?

  /// By which the field says what it is described by.
  private static let id = "why-not"
  /// The field in which the page is sent.
  static let pageField = "again"

  /// Nil where the page has no form that can have been sent so.
  func html(in page: String) -> String? {
    let bytes = Array(page.utf8)
    let tags = WrittenTag.all(in: bytes)
    guard let form = WrittenForm.sent(fields, to: action, in: tags) else { return nil }
    var edits = Edits(bytes)
    let wrong = wrong(in: form)
    fill(form, wrong: wrong, &edits)
    if let wrong {
      edits.insert(message("span", focus: ""), at: end(of: wrong, in: form))
    } else {
      edits.insert(
        message("p", focus: " tabindex=\"-1\" autofocus"), at: tags[form.opening].place.upperBound)
    }
    edits.insert(hidden, at: tags[form.opening].place.upperBound)
    return edits.text
  }

  private func message(_ element: String, focus: String) -> String {
    "<\(element) class=\"fault\" id=\"\(Self.id)\" role=\"alert\"\(focus)>"
      + "\(SafeHTML().escapeText(message))</\(element)>"
  }

  private var hidden: String {
    guard let page else { return "" }
    return
      "<input type=\"hidden\" name=\"\(Self.pageField)\" value=\"\(SafeHTML().escapeText(page))\">"
  }

  // MARK: - The field that it is about

  /// Where nobody says which one: the first that has to be filled in and is not.
  private func wrong(in form: WrittenForm) -> Int? {
    let writable = form.inside.filter { form.tags[$0].isControl && !form.tags[$0].isTicked }
    for name in controls {
      if let index = writable.first(where: { form.tags[$0]["name"] == name }) { return index }
    }
    return writable.first { index in
      let tag = form.tags[index]
      let value = tag["name"].flatMap { fields[$0] } ?? ""
      return tag["required"] != nil && value.allSatisfy(\.isWhitespace)
    }
  }

  private func end(of control: Int, in form: WrittenForm) -> Int {
    let tag = form.tags[control]
    if tag.name == "input" { return tag.place.upperBound }
    let end = form.tags[control...].first { $0.name == "/\(tag.name)" }
    return (end ?? tag).place.upperBound
  }

  // MARK: - What was typed and chosen

  private func fill(_ form: WrittenForm, wrong: Int?, _ edits: inout Edits) {
    var left = Dictionary(grouping: fields.fields, by: \.name).mapValues { $0.map(\.value)[...] }
    // What is chosen in the list that its options belong to.
    var chosen: [String]?
    for index in form.inside {
      var tag = form.tags[index]
      // The reason has the focus, or the field that it is about.
      tag["autofocus"] = nil
      if index == wrong { accuse(&tag) }
      let name = tag["name"] ?? ""
      switch tag.name {
      case "select": chosen = fields.fields.contains { $0.name == name } ? written(name) : nil
      case "/select": chosen = nil
      case "option":
        if let chosen { tag["selected"] = chosen.contains(tag["value"] ?? "") ? "" : nil }
      case "input" where tag.isTicked:
        tag["checked"] = written(name).contains(tag["value"] ?? "on") ? "" : nil
      case "input" where tag.isControl && tag["type"] != "password" && tag["type"] != "file":
        if let value = left[name]?.popFirst() { tag["value"] = SafeHTML().escapeText(value) }
      case "textarea":
        if let value = left[name]?.popFirst(), form.tags.indices.contains(index + 1) {
          // A browser leaves out a line break that follows the tag.
          edits.replace(
            tag.place.upperBound..<form.tags[index + 1].place.lowerBound,
            by: "\n" + SafeHTML().escapeText(TypingPage.typed(value)))
        }
      default: break
      }
      edits.replace(tag.place, by: tag.text)
    }
  }

  private func written(_ name: String) -> [String] {
    fields.fields.filter { $0.name == name }.map { SafeHTML().escapeText($0.value) }
  }

  private func accuse(_ tag: inout WrittenTag) {
    tag["aria-invalid"] = "true"
    tag["aria-describedby"] = [tag["aria-describedby"], Self.id].compactMap(\.self).joined(
      separator: " ")
    tag["autofocus"] = ""
  }
}

/// Changes of a page, each at a place of the page as it was.
private struct Edits {
  private let page: [UInt8]
  private var edits: [(place: Range<Int>, text: String)] = []

  /// What is put in stands before what is replaced there, in the order in which it came.
  private var ordered: [(place: Range<Int>, text: String)] {
    edits.enumerated().sorted { one, other in
      let (first, second) = (one.element.place, other.element.place)
      return (first.lowerBound, first.upperBound, one.offset)
        < (second.lowerBound, second.upperBound, other.offset)
    }.map(\.element)
  }

  init(_ page: [UInt8]) { self.page = page }

  mutating func replace(_ place: Range<Int>, by text: String) { edits.append((place, text)) }

  mutating func insert(_ text: String, at position: Int) {
    if !text.isEmpty { edits.append((position..<position, text)) }
  }

  /// The page with all of them.
  var text: String {
    var result: [UInt8] = []
    var position = 0
    for edit in ordered {
      result += page[position..<edit.place.lowerBound]
      result += edit.text.utf8
      position = edit.place.upperBound
    }
    return String(decoding: result + page[position...], as: UTF8.self)
  }
}
