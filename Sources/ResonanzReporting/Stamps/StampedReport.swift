public import ResonanzModel

/// A report that says what it was made from.
public struct StampedReport<Content: Report>: Report {
  public let content: Content
  public let stamp: ReportStamp

  public init(_ content: Content, _ stamp: ReportStamp) {
    self.content = content
    self.stamp = stamp
  }

  /// The same report in a file that says of itself what is in it.
  public func stamping(content: String?) -> StampedReport {
    StampedReport(self.content, stamp.stamping(content: content))
  }

  /// The stamp in a file of its own, for a table that must stay a plain one.
  public func companion(in language: Language) -> String {
    ReportWords(language: language, labels: Labels()).lines(of: stamp).joined(separator: "\n")
      + "\n"
  }

  /// What the content shows, and the stamp at its end.
  public func document(in language: Language) -> Document {
    var document = content.document(in: language)
    let words = ReportWords(language: language, labels: Labels())
    document.blocks.append(.lines(words.lines(of: stamp)))
    return document
  }

  /// The content's members, and last `stamp`: `version`, `event`, `hash` (hexadecimal), `question` (words
  /// behind `resonanz report`), `code` (what `resonanz report check` reads).
  public var json: JSONValue {
    guard case .object(let members) = content.json else { return content.json }
    let value = JSONValue.object([
      .init("version", .string(stamp.version)), .init("event", .number(stamp.event)),
      .init("hash", .string(stamp.hash)),
      .init("question", .array(stamp.question.map { .string($0) })),
      .init("code", .string(stamp.code)),
    ])
    return .object(members + [.init("stamp", value)])
  }

  /// As the content's do.
  public var rowsShowTexts: Bool { content.rowsShowTexts }

  /// The content's rows alone: in a table for calculating, a stamp would be one more row.
  public func write(to writer: inout some RowWriter) { content.write(to: &writer) }
}

extension ReportWords {
  /// The stamp for people, and as `report check` reads it.
  fileprivate func lines(of stamp: ReportStamp) -> [String] {
    let question = (["resonanz", "report"] + stamp.question.map(Self.asTyped)).joined(
      separator: " ")
    return [
      pick("Frage: ", "Question: ") + question,
      pick(
        "Archiv: Ereignis \(stamp.event), Prüfsumme \(stamp.hash.prefix(16))… · Resonanz \(stamp.version)",
        "Archive: event \(stamp.event), hash \(stamp.hash.prefix(16))… · Resonanz \(stamp.version)"),
      pick(
        "Ob das noch gilt, sagt „resonanz report check DATEI“.",
        "“resonanz report check FILE” says whether this still holds."),
      stamp.code,
    ]
  }

  /// As it would be typed in a shell.
  private static func asTyped(_ word: String) -> String {
    let isPlain = word.unicodeScalars.allSatisfy {
      $0.properties.isAlphabetic || $0.properties.numericType != nil
        || "-.@:_/".unicodeScalars.contains($0)
    }
    return isPlain && !word.isEmpty ? word : "'" + word.replacing("'", with: #"'\''"#) + "'"
  }
}
