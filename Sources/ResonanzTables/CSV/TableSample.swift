/// What the beginning of a file tells about how to read it.
struct TableSample {
  let encoding: TextEncoding
  let dialect: CSVDialect
  /// Whether the first line is Excel's `sep=`.
  let hasSeparatorLine: Bool
  /// How many records stand above the header.
  let titles: Int

  init(_ source: ByteSource, _ options: CSVOptions) throws(TableError) {
    let raw = try source.sample(limit: max(options.sampleSize, 4))
    let isWhole = raw.count == source.size
    encoding = try EncodingGuess.encoding(of: source, sample: raw, unless: options.encoding)
    guard raw.count > (raw.starts(with: encoding.mark) ? encoding.mark.count : 0) else {
      throw .empty(path: source.path)
    }
    let text = try TextInput.text(of: raw, encoding)
    let separator = SeparatorLine.delimiter(in: text)
    hasSeparatorLine = separator != nil
    let named = separator.map { CSVDialect(delimiter: $0) }
    dialect =
      options.dialect ?? named
      ?? DialectGuess.dialect(of: text, isWhole: isWhole, limits: options.limits)
    titles = try TitleRecords(
      text, dialect, isWhole: isWhole, hasSeparatorLine: hasSeparatorLine, limits: options.limits
    ).count
  }
}
