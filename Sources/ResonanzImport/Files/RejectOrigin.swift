public import ResonanzStorage

extension ImportRecord {
  /// The last import in force of which a file holds the rejected rows, told by its name; nil where it is
  /// called otherwise.
  ///
  /// - Parameter path: of the file, which may hold rejected rows.
  public static func origin(ofRejects path: String, among imports: [ImportRecord]) -> ImportRecord?
  {
    let name = String(path.split(separator: "/").last ?? "")
    return imports.last { $0.isInForce && RejectPlace.isName(name, ofRejectsOf: $0.file) }
  }
}
