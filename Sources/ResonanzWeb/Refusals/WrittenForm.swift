/// A form in a page of this server.
struct WrittenForm {
  /// The tags of the page.
  let tags: [WrittenTag]
  /// Which of them it begins with, and which are in it.
  let opening: Int
  let inside: Range<Int>

  /// Values that are others each time a page is made, of which none says what a form is about.
  private static let fresh: Set = ["id", "seen"]

  /// The form that was filled in with something and sent: of those that are sent there the one that has the most of it.
  ///
  /// - Parameter action: where it was sent.
  /// - Returns: nil where the page has none, where it is about something else now, or where all that it has are
  ///   buttons.
  static func sent(_ fields: FormFields, to action: String, in tags: [WrittenTag]) -> WrittenForm? {
    let forms = tags.indices.filter { tags[$0].name == "form" }.compactMap { opening in
      tags[opening...].firstIndex { $0.name == "/form" }.map { end in
        WrittenForm(tags: tags, opening: opening, inside: opening + 1..<end)
      }
    }
    return forms.filter { $0.leads(to: action) && $0.isAbout(fields) && $0.hasControl(of: fields) }
      .max { $0.names(of: fields).count < $1.names(of: fields).count }
  }

  private func leads(to action: String) -> Bool {
    let action = SafeHTML().escapeText(action)
    return tags[opening]["action"] == action || tags[inside].contains { $0["formaction"] == action }
  }

  /// Whether what it sends without anybody's doing is what was sent.
  private func isAbout(_ fields: FormFields) -> Bool {
    tags[inside].allSatisfy { tag in
      guard tag.name == "input", tag["type"] == "hidden", let name = tag["name"],
        let value = tag["value"], !value.isEmpty, !Self.fresh.contains(name)
      else { return true }
      return fields.all(name).map { SafeHTML().escapeText($0) }.contains(value)
    }
  }

  private func hasControl(of fields: FormFields) -> Bool {
    tags[inside].contains { tag in
      tag.isControl && fields.fields.contains { $0.name == tag["name"] }
    }
  }

  private func names(of fields: FormFields) -> Set<String> {
    Set(tags[inside].compactMap { $0["name"] }).intersection(fields.fields.map(\.name))
  }
}

extension WrittenTag {
  /// Whether people fill it in.
  var isControl: Bool {
    switch name {
    case "textarea", "select": true
    case "input": !["hidden", "submit", "button"].contains(self["type"] ?? "text")
    default: false
    }
  }

  /// Whether it is ticked.
  var isTicked: Bool { name == "input" && ["checkbox", "radio"].contains(self["type"]) }
}
