import Foundation

/// Gives the texts of a slide letters of a size, and a long title smaller ones, so that they have the room that
/// was reckoned with.
enum SlideTexts {
  /// - Parameters:
  ///   - xml: a slide as pandoc writes it.
  ///   - size: in points.
  static func layingOut(_ xml: String, size: Double) -> String {
    let parts = xml.components(separatedBy: "<p:sp>")
    return parts.enumerated().map { index, part in
      index == 0 ? part : layingOut(shape: part, size: size)
    }.joined(separator: "<p:sp>")
  }

  private static func layingOut(shape: String, size: Double) -> String {
    // What is behind the shape is another one's.
    let end = shape.firstRange(of: "</p:sp>")?.lowerBound ?? shape.endIndex
    let own = String(shape[..<end])
    // The title of the first slide has a slide of its own.
    if own.contains("type=\"ctrTitle\"") { return shape }
    let size = own.contains("type=\"title\"") ? titleSize(own) : size
    guard let size else { return shape }
    let attribute = " sz=\"\(Int(size * 100))\""
    let sized = own.replacing(/<a:rPr([^>]*) sz="\d+"/) { "<a:rPr\($0.1)" }
      .replacing("<a:rPr ", with: "<a:rPr\(attribute) ")
      .replacing("<a:rPr/>", with: "<a:rPr\(attribute)/>")
      .replacing("<a:rPr>", with: "<a:rPr\(attribute)>")
    return sized + shape[end...]
  }

  /// Of a title of more than one line.
  private static func titleSize(_ shape: String) -> Double? {
    let letters = shape.matches(of: /<a:t>([^<]*)/).reduce(0) { $0 + LineBreaking.width(of: $1.1) }
    // 630 points wide: at 33 points nineteen em.
    return letters <= 19 ? nil : letters <= 50 ? 24 : 18
  }
}
