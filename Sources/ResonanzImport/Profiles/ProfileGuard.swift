/// Refuses, before Yams sees it, what would keep Yams busy for ever: with aliases a short file holds
/// millions of nodes.
enum ProfileGuard {
  static let sizeLimit = 1 << 20

  /// Nil for a text that can be read safely.
  static func danger(in yaml: String) -> ProfileFault.Kind? {
    if yaml.utf8.count > sizeLimit { return .tooLarge(limit: sizeLimit) }
    let anchors = names(behind: "&", in: yaml)
    if anchors.isEmpty { return nil }
    return anchors.intersection(names(behind: "*", in: yaml)).min().map { .alias($0) }
  }

  /// Signs in texts count too: nothing is lost where a header has both.
  private static func names(behind sign: Character, in yaml: String) -> Set<String> {
    let parts = yaml.split(separator: sign, omittingEmptySubsequences: false).dropFirst()
    let names = parts.map { part in
      String(part.prefix { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-" || $0 == "_") })
    }
    return Set(names.filter { !$0.isEmpty })
  }
}
