import ResonanzImport
import ResonanzModel

/// What somebody says in the form about how a file is to be imported: the same that the command takes as
/// options, those that name columns in its own notation, one a line.
struct ImportChoices: Sendable {
  private let form: FormFields
  private let keywords: [String]

  /// Nothing.
  init() { (form, keywords) = (FormFields(), []) }

  /// - Throws: `badKeyword`.
  init(_ visit: Visit) throws { (form, keywords) = (visit.form, try visit.names("keyword")) }

  /// What stands in a field; nil where nothing does.
  subscript(_ name: String) -> String? {
    form[name].flatMap { $0.allSatisfy(\.isWhitespace) ? nil : $0 }
  }

  /// What a column was said to mean, by its number from 1; nil: what it was taken for.
  func role(of number: Int) -> ColumnRole? {
    form["role-\(number)"].flatMap { ColumnRole(rawValue: $0) }
  }

  var consultation: String? { self["consultation"] }
  var replacesTexts: Bool { form["replace-texts"] != nil }
  var takesIncomplete: Bool { form["incomplete"] != nil }

  /// Name under which the reading is kept; nil: it isn't.
  var keptProfile: String? { self["save-profile"] }

  /// Number of the import that the file is a correction of.
  ///
  /// - Throws: `incomplete` where it is no number.
  func replaces() throws -> Int? { try number("replaces") }

  var sheet: String? { self["sheet"] }
  var encoding: String? { self["encoding"] }

  /// - Parameter columns: how many the file has.
  func reading(columns: Int, profiles: ProfileFolder) throws -> ReadingRequest {
    var request = ReadingRequest()
    request.edits = try edits(columns: columns)
    request.layout = form["layout"].flatMap { ResonanzImport.Layout(rawValue: $0) }
    request.takesIncomplete = takesIncomplete
    request.facts = try facts()
    request.consultation = consultation
    request.like = try number("like")
    switch form["profile"] {
    case nil: break
    case "-": request.usesKeptProfiles = false
    case let name?: request.profile = (name, try profiles.profile(named: name))
    }
    return request
  }

  /// In the order in which one needs the other, as the command has it.
  private func edits(columns: Int) throws -> [MappingEdit] {
    let roles = (0..<columns).compactMap { index in
      role(of: index + 1).map { MappingEdit.role(ColumnReference("#\(index + 1)"), $0) }
    }
    return try roles + lines("set").map(MappingEdit.setting)
      + lines("attribute").flatMap(MappingEdit.attribute)
      + lines("question").map(MappingEdit.options) + lines("choices").map(MappingEdit.splitting)
      + lines("map").map(MappingEdit.value) + lines("only").map(MappingEdit.only)
  }

  func facts() throws -> FileFacts {
    var facts = FileFacts()
    facts.group = self["group"]
    facts.themes = form.all("theme")
    facts.measures = form.all("measure")
    facts.stance = form["stance"].flatMap { Stance(rawValue: $0) }
    facts.keywords = keywords
    facts.received = try received()
    facts.organisation = self["organisation"]
    facts.language = self["language"]
    facts.consent = self["consent"]
    facts.document = self["document"]
    return facts
  }

  private func received() throws -> CalendarDate? {
    guard let text = self["received"] else { return nil }
    guard let date = CalendarDate(iso: text) ?? CalendarDate(german: text) else {
      throw Fault.noDate(text)
    }
    return date
  }

  private func number(_ name: String) throws -> Int? {
    guard let text = self[name] else { return nil }
    guard let number = Int(text), number > 0 else { throw Fault.incomplete }
    return number
  }

  private func lines(_ name: String) -> [String] {
    form.all(name).flatMap { $0.split(whereSeparator: \.isNewline) }.map(String.init)
      .filter { !$0.allSatisfy(\.isWhitespace) }
  }
}
