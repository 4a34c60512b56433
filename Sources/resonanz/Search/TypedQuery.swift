import ResonanzModel
import ResonanzReporting
import ResonanzStorage

/// A query of statements as somebody typed it on the command line.
struct TypedQuery {
  let text: String
  var filter = SearchFilter()

  /// What people can type; for the help of the commands that take it.
  static let help = QueryHelp.text(in: language)

  init(_ text: String, filter: SearchFilter = SearchFilter()) {
    self.text = text
    self.filter = filter
  }

  /// Of arguments, from which the shell took the quotation marks that held a phrase or value together.
  init(arguments: [String], filter: SearchFilter) {
    self.init(
      arguments.count > 1
        ? arguments.map(Self.quoted).joined(separator: " ") : arguments.first ?? "",
      filter: filter)
  }

  private static func quoted(_ argument: String) -> String {
    guard argument.contains(where: \.isWhitespace), !argument.contains("\"") else {
      return argument
    }
    guard let colon = argument.firstIndex(of: ":"),
      argument[..<colon].allSatisfy({ !$0.isWhitespace })
    else { return "\"\(argument)\"" }
    let value = argument[argument.index(after: colon)...]
    return value.first?.isWhitespace == false
      ? "\(argument[...colon])\"\(value)\"" : "\"\(argument)\""
  }

  /// - Parameters:
  ///   - path: the archive's, beside which the names of the staff are.
  ///   - person: who says `von:ich`.
  func read(in archive: Archive, at path: String, by person: PersonOptions) throws -> ReadQuery {
    try explaining {
      let people = try Team(archive: path).names()
      return try archive.readQuery(
        text, filter: filter, people: people,
        asker: people.first { $0.value == person.name }?.key)
    }
  }
}
