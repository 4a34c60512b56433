import Crypto

/// What came out of a question, so short that it can be compared without the report.
public struct ReportDigest: Sendable, Equatable {
  /// Of the figures and titles: the first 16 hexadecimal digits of their SHA-256.
  public let figures: String
  /// The same of all of it, with quotes and typical words.
  public let whole: String
  /// How many quotes it shows.
  public let quotes: Int

  /// Whether it shows anything that somebody said.
  public var hasTexts: Bool { figures != whole }

  public init(figures: String, whole: String, quotes: Int) {
    self.figures = figures
    self.whole = whole
    self.quotes = quotes
  }

  /// Of a report's JSON, without what changes though the figures don't: the point it is as of, what was
  /// erased since, and whether it was only looked at.
  public init(of report: some Report) {
    let json = report.json.without(["asOf", "erasedSince", "draft"])
    self.init(
      figures: Self.digest(of: json.without(Self.texts).line), whole: Self.digest(of: json.line),
      quotes: json.count(in: "quotes"))
  }

  /// Members of a report's JSON that hold what people said, which a person can have erased.
  public static let texts: Set<String> = ["quotes", "typicalWords", "text"]

  /// The first 16 hexadecimal digits of the SHA-256 of a text in UTF-8.
  static func digest(of text: String) -> String { digest(of: Array(text.utf8)) }

  /// The first 16 hexadecimal digits of the SHA-256 of a file.
  public static func digest(of bytes: [UInt8]) -> String {
    SHA256.hash(data: bytes).prefix(8).map {
      ($0 < 16 ? "0" : "") + String($0, radix: 16)
    }.joined()
  }
}

extension JSONValue {
  /// The same without the members of these names, at any depth.
  func without(_ keys: Set<String>) -> JSONValue {
    switch self {
    case .array(let values): .array(values.map { $0.without(keys) })
    case .object(let members):
      .object(
        members.filter { !keys.contains($0.key) }.map {
          Member($0.key, $0.value.without(keys))
        })
    default: self
    }
  }

  /// How many elements the arrays of this name have, all together.
  fileprivate func count(in key: String) -> Int {
    switch self {
    case .array(let values): values.reduce(0) { $0 + $1.count(in: key) }
    case .object(let members):
      members.reduce(0) { sum, member in
        if member.key == key, case .array(let values) = member.value { return sum + values.count }
        return sum + member.value.count(in: key)
      }
    default: 0
    }
  }
}
