#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// How a file's bytes stand for characters: a name that the system's `iconv` knows.
public struct TextEncoding: Hashable, Sendable {
  /// The name, in capitals, as given to `iconv`.
  public let name: String

  /// UTF-8, and ASCII with it.
  public static let utf8 = TextEncoding(known: "UTF-8")
  /// UTF-16 as Windows writes it.
  public static let utf16LittleEndian = TextEncoding(known: "UTF-16LE")
  /// UTF-16, the higher byte first.
  public static let utf16BigEndian = TextEncoding(known: "UTF-16BE")
  /// What Excel on Western European Windows saves as "CSV".
  public static let windows1252 = TextEncoding(known: "WINDOWS-1252")
  /// What older programs on the Mac save.
  public static let macRoman = TextEncoding(known: "MACINTOSH")
  /// What DOS programs in Western Europe save.
  public static let codePage850 = TextEncoding(known: "CP850")

  /// The encoding that people call `name`, in small letters or capitals.
  ///
  /// ISO-8859-1 and ASCII are read as Windows-1252, as browsers do: what differs are control
  /// characters that nobody writes, and the quotes, dashes and € that everybody does.
  ///
  /// - Throws: `TableError.unknownEncoding` if the system cannot convert from it.
  public init(named name: String) throws(TableError) {
    let upper = name.uppercased()
    guard let known = Self.aliases[upper] ?? (Self.isConvertible(upper) ? upper : nil) else {
      throw .unknownEncoding(name: name)
    }
    self.name = known
  }

  private init(known name: String) {
    self.name = name
  }

  private static let aliases = [
    "UTF8": "UTF-8", "UTF-8": "UTF-8", "UTF16LE": "UTF-16LE", "UTF16BE": "UTF-16BE",
    "ASCII": "WINDOWS-1252", "US-ASCII": "WINDOWS-1252",
    "ISO-8859-1": "WINDOWS-1252", "ISO8859-1": "WINDOWS-1252", "ISO_8859-1": "WINDOWS-1252",
    "LATIN1": "WINDOWS-1252", "LATIN-1": "WINDOWS-1252", "CP1252": "WINDOWS-1252",
    "MACROMAN": "MACINTOSH", "MAC-ROMAN": "MACINTOSH", "X-MAC-ROMAN": "MACINTOSH",
    "IBM850": "CP850", "DOS": "CP850",
  ]

  private static func isConvertible(_ name: String) -> Bool {
    // glibc takes an empty name for "the locale's", and "//TRANSLIT" for an option.
    guard !name.isEmpty, !name.contains("/") else { return false }
    guard let converter = Iconv(from: name) else { return false }
    return converter.unit > 0
  }

  /// The byte order mark that a file in this encoding may begin with.
  var mark: [UInt8] {
    switch self {
    case .utf8: [0xEF, 0xBB, 0xBF]
    case .utf16LittleEndian: [0xFF, 0xFE]
    case .utf16BigEndian: [0xFE, 0xFF]
    default: []
    }
  }
}
