import Foundation

/// The import profiles that are kept beside an archive, each a YAML file by its name:
/// `jena.resonanz` → `jena.resonanz-profiles/buergerumfrage.yaml`.
public struct ProfileFolder: Sendable {
  public let path: String
  private static let ending = ".yaml"

  /// The folder of the archive at a path; made when the first profile is kept.
  public init(archive: String) {
    path = archive + "-profiles"
  }

  /// Whether what a person wrote is the path of a file, not the name of a profile.
  public static func isPath(_ text: String) -> Bool {
    text.contains("/") || text.hasSuffix(ending)
  }

  /// The names of all profiles, sorted.
  public var names: [String] {
    let files = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
    return files.filter { $0.hasSuffix(Self.ending) && !$0.hasPrefix(".") }
      .map { String($0.dropLast(Self.ending.count)) }.sorted()
  }

  /// Path of a profile's file.
  public func file(of name: String) -> String { "\(path)/\(name)\(Self.ending)" }

  /// The YAML of a profile as it is kept.
  public func yaml(of name: String) throws(ProfileFault) -> String {
    guard names.contains(name) else {
      throw fault(name, .missing(near: nearest(to: name, in: names)))
    }
    guard let bytes = FileManager.default.contents(atPath: file(of: name)) else {
      throw fault(name, .unreadable)
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// A profile by its name.
  public func profile(named name: String) throws(ProfileFault) -> Profile {
    try Profile(yaml: try yaml(of: name), file: file(of: name))
  }

  /// Whether a profile can be kept under a name: the name is one, and nothing else has it.
  public func check(_ name: String, for profile: Profile) throws(ProfileFault) {
    let isName =
      !isBlank(name) && name.utf8.count <= 100 && !name.hasPrefix(".") && !Self.isPath(name)
      && !name.unicodeScalars.contains { $0.properties.generalCategory == .control }
    guard isName else { throw fault(name, .badName) }
    if names.contains(name), try yaml(of: name) != profile.yaml { throw fault(name, .exists) }
  }

  /// Keeps a profile; one that says the same already stays as it is.
  public func keep(_ profile: Profile, as name: String) throws(ProfileFault) {
    try check(name, for: profile)
    if names.contains(name) { return }
    do {
      try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
      try profile.yaml.write(toFile: file(of: name), atomically: true, encoding: .utf8)
    } catch {
      throw fault(name, .unwritable)
    }
  }

  /// Removes a profile; imports that were made with it stay.
  public func remove(_ name: String) throws(ProfileFault) {
    _ = try yaml(of: name)
    do {
      try FileManager.default.removeItem(atPath: file(of: name))
    } catch {
      throw fault(name, .unwritable)
    }
  }

  private func fault(_ name: String, _ kind: ProfileFault.Kind) -> ProfileFault {
    ProfileFault(file: name, line: nil, kind)
  }
}
