/// What a part refers to, by the ids that it uses.
final class Relationships: PartHandler {
  struct Relationship {
    /// The last word of its type, which is the same in both kinds of the format.
    let kind: String
    /// The entry's name.
    let target: String
  }

  private(set) var byID: [String: Relationship] = [:]
  private let folder: String

  override var namespaces: [String] {
    ["http://schemas.openxmlformats.org/package/2006/relationships"]
  }

  private init(folder: String) {
    self.folder = folder
  }

  /// The relationships of the entry `part`, or of the archive as a whole, if it has any.
  static func read(of part: String, in archive: ZipArchive) throws(TableError) -> Relationships {
    let slash = part.lastIndex(of: "/").map(part.index(after:)) ?? part.startIndex
    let relationships = Relationships(folder: String(part[..<slash]))
    if let entry = archive["\(part[..<slash])_rels/\(part[slash...]).rels"] {
      try PartParser.parse(entry, in: archive, relationships)
    }
    return relationships
  }

  /// The entry that is referred to as `kind`, if there is one.
  func target(_ kind: String) -> String? {
    byID.values.filter { $0.kind == kind }.map(\.target).min()
  }

  override func start(_ element: PartElement) {
    guard case "Relationship" = element.name, let id = element["Id"], let type = element["Type"],
      let target = element["Target"], element["TargetMode"] != "External"
    else { return }
    let kind = type.split(separator: "/").last.map(String.init) ?? ""
    byID[id] = Relationship(kind: kind, target: entry(target))
  }

  /// Targets are relative to the part's folder, or begin at the root.
  private func entry(_ target: String) -> String {
    let slanted = target.replacing("\\", with: "/")
    let whole = slanted.hasPrefix("/") ? slanted : folder + slanted
    var parts: [Substring] = []
    for part in whole.split(separator: "/") where part != "." {
      if part == ".." { _ = parts.popLast() } else { parts.append(part) }
    }
    return parts.joined(separator: "/")
  }
}
