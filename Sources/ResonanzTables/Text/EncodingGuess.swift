import CUchardet

/// What encoding a file is in, judged by its first bytes, or the first ones that tell anything.
enum EncodingGuess {
  /// - Parameters:
  ///   - sample: the first bytes of `source`. Where they are ASCII, which is the same in many
  ///     encodings, as many bytes decide from the first one on that is not.
  ///   - given: what is known already.
  /// - Throws: `notText`, `unreadable`.
  static func encoding(
    of source: ByteSource, sample: [UInt8], unless given: TextEncoding?
  ) throws(TableError) -> TextEncoding {
    if BinaryFile.begins(sample) { throw .notText(path: source.path) }
    if let given { return given }
    let isWhole = sample.count == source.size
    let first = encoding(of: sample, isWhole: isWhole)
    guard first == .utf8, !isWhole, ASCIISearch.count(sample) == sample.count,
      let later = try ASCIISearch.sample(of: source, from: sample.count, limit: sample.count)
    else { return first }
    return encoding(of: later.bytes, isWhole: later.isWhole)
  }

  /// - Parameter isWhole: whether `sample` is all of the file.
  static func encoding(of sample: [UInt8], isWhole: Bool) -> TextEncoding {
    if let marked = marked(sample) { return marked }
    if let wide = wide(sample) { return wide }
    let check = sample.withUnsafeBufferPointer { TextCheck($0, mayBeCut: !isWhole) }
    if check.isValid { return .utf8 }
    // Taken for anything else, all of it would be garbled for the sake of a few bytes.
    let count = sample.withUnsafeBufferPointer { UTF8Count($0, mayBeCut: !isWhole) }
    if count.isMostlyUTF8 { return .utf8 }
    return GermanLetters.encoding(of: sample) ?? charset(of: sample) ?? .windows1252
  }

  private static func marked(_ sample: [UInt8]) -> TextEncoding? {
    let marked: [TextEncoding] = [.utf8, .utf16LittleEndian, .utf16BigEndian]
    return marked.first { sample.starts(with: $0.mark) }
  }

  /// UTF-16 without a mark: of Western text, every second byte is NUL.
  private static func wide(_ sample: [UInt8]) -> TextEncoding? {
    var even = 0
    var odd = 0
    for (index, byte) in sample.prefix(65_536).enumerated() where byte == 0 {
      if index % 2 == 0 { even += 1 } else { odd += 1 }
    }
    let pairs = min(sample.count, 65_536) / 2
    guard pairs > 0 else { return nil }
    if odd * 2 > pairs, even * 10 < odd { return .utf16LittleEndian }
    if even * 2 > pairs, odd * 10 < even { return .utf16BigEndian }
    return nil
  }

  /// What libuchardet makes of it.
  private static func charset(of sample: [UInt8]) -> TextEncoding? {
    guard let detector = uchardet_new() else { return nil }
    defer { uchardet_delete(detector) }
    let status = sample.withUnsafeBytes { bytes in
      uchardet_handle_data(
        detector, bytes.baseAddress?.assumingMemoryBound(to: CChar.self), bytes.count)
    }
    guard status == 0 else { return nil }
    uchardet_data_end(detector)
    guard let name = uchardet_get_charset(detector) else { return nil }
    let encoding = try? TextEncoding(named: String(cString: name))
    // The bytes were checked: they are not UTF-8, or hardly any of them.
    guard let encoding, encoding != .utf8 else { return nil }
    return isWestern(sample, as: encoding) ? .windows1252 : encoding
  }

  /// Whether the sample reads the same in Windows-1252, as one with nothing but quotes and dashes
  /// does in all of its relatives; then the rest of the file is more likely to be Western.
  private static func isWestern(_ sample: [UInt8], as encoding: TextEncoding) -> Bool {
    let text = try? TextInput.text(of: sample, encoding)
    return text == (try? TextInput.text(of: sample, .windows1252))
  }
}
