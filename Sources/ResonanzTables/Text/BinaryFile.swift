/// Files that are neither text nor a workbook, and say so by how they begin: pictures, printed pages, packed
/// files. Read as text, they would be a table of nonsense.
public enum BinaryFile {
  /// So many bytes tell it.
  public static let head = 12

  private static let signs: [[UInt8]] = [
    [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A],  // PNG
    [0xFF, 0xD8, 0xFF],  // JPEG
    Array("GIF87a".utf8), Array("GIF89a".utf8),
    [0x49, 0x49, 0x2A, 0x00], [0x4D, 0x4D, 0x00, 0x2A],  // TIFF
    Array("%PDF-".utf8),
    [0x1F, 0x8B],  // gzip
    [0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C],  // 7z
    [0x52, 0x61, 0x72, 0x21, 0x1A, 0x07],  // RAR
  ]

  /// Whether a file of these first bytes is one.
  public static func begins(_ head: [UInt8]) -> Bool {
    if signs.contains(where: head.starts(with:)) { return true }
    let second = head.dropFirst(4)
    // HEIC, as telephones take pictures, AVIF and films; WebP and sounds.
    return second.starts(with: "ftyp".utf8) && head.first == 0
      || head.starts(with: "RIFF".utf8)
        && ["WEBP", "WAVE", "AVI "].contains { head.dropFirst(8).starts(with: $0.utf8) }
  }
}
