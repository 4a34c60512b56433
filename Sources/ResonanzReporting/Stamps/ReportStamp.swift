/// What a report was made from, so that anyone can make it again and see whether it still holds: the
/// state of the archive, the question, the program, and a digest of what came out.
public struct ReportStamp: Sendable, Equatable {
  /// Of the program.
  public let version: String
  /// Number of the last event that the report knows of.
  public let event: Int
  /// The chain's hash at that event, 64 hexadecimal digits: no other archive has it.
  public let hash: String
  /// The words behind `resonanz report`, without those on where and how it is written.
  public let question: [String]
  /// Of the figures alone, and of quotes and typical words too; of those a person can have some erased.
  public let digest: ReportDigest
  /// How it is written.
  public let form: ReportForm
  /// Of what a person reads in the file: ``WrittenText/digest``, but of a PDF the first 16 hexadecimal digits of
  /// the SHA-256 of what was printed. Nil where the file can't say that of itself, as a printed page can't.
  public let content: String?

  public init(
    version: String, event: Int, hash: String, question: [String], digest: ReportDigest,
    form: ReportForm, content: String? = nil
  ) {
    self.version = version
    self.event = event
    self.hash = hash
    self.question = question
    self.digest = digest
    self.form = form
    self.content = content
  }

  /// The same of a file in which this is to be read.
  public func stamping(content: String?) -> ReportStamp {
    ReportStamp(
      version: version, event: event, hash: hash, question: question, digest: digest, form: form,
      content: content)
  }

  /// `{resonanz-stamp:2:…}`: one word, of signs that no format of a report writes otherwise.
  public var code: String {
    let question = question.map(Self.encoded).joined(separator: "+")
    let fields = [
      "2", version, String(event), hash, digest.figures, digest.whole, String(digest.quotes),
      form.code, content ?? Self.none, question,
    ]
    return "{" + Self.name + ":" + fields.joined(separator: ":") + "}"
  }

  private static let name = "resonanz-stamp"
  /// As long as a digest, so that a report is laid out the same with and without.
  private static let none = String(repeating: "0", count: 16)

  /// Finds the stamp of a report in its text, wherever that was broken into lines.
  public init?(in text: String) {
    let joined = text.filter { !$0.isWhitespace }
    guard let start = joined.firstRange(of: "{" + Self.name + ":")?.upperBound,
      let end = joined[start...].firstIndex(of: "}")
    else { return nil }
    let fields = joined[start..<end].split(separator: ":", omittingEmptySubsequences: false)
    guard fields.count == 10, fields[0] == "2", let event = Int(fields[2]),
      let quotes = Int(fields[6]), let form = ReportForm(code: fields[7])
    else { return nil }
    let question = fields[9].split(separator: "+", omittingEmptySubsequences: false)
      .compactMap(Self.decoded)
    self.init(
      version: String(fields[1]), event: event, hash: String(fields[3]), question: question,
      digest: ReportDigest(
        figures: String(fields[4]), whole: String(fields[5]), quotes: quotes),
      form: form, content: fields[8] == Self.none ? nil : String(fields[8]))
  }

  // MARK: - Words of the question

  /// Letters without marks, digits and `- . @` stand for themselves; of the rest each byte of UTF-8 is
  /// `%XX`, as in addresses (RFC 3986).
  private static func encoded(_ word: String) -> String {
    word.utf8.reduce(into: "") { text, byte in
      let sign = UnicodeScalar(byte)
      if sign.properties.isASCIIHexDigit || (sign.isASCII && sign.properties.isAlphabetic)
        || "-.@".unicodeScalars.contains(sign)
      {
        text.unicodeScalars.append(sign)
      } else {
        let digits = String(byte, radix: 16, uppercase: true)
        text += "%" + (digits.count == 1 ? "0" : "") + digits
      }
    }
  }

  private static func decoded(_ word: Substring) -> String? {
    var bytes: [UInt8] = []
    var rest = word.utf8[...]
    while let byte = rest.popFirst() {
      guard byte == UInt8(ascii: "%") else {
        bytes.append(byte)
        continue
      }
      guard let value = UInt8(String(decoding: rest.prefix(2), as: UTF8.self), radix: 16) else {
        return nil
      }
      bytes.append(value)
      rest = rest.dropFirst(2)
    }
    return String(validating: bytes, as: UTF8.self)
  }
}
