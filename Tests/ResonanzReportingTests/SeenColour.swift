import Foundation

/// How somebody sees colours.
enum ColourVision: CaseIterable {
  case trichromacy, protanopia, deuteranopia, tritanopia

  /// From linear RGB to linear RGB, at severity 1.0: Machado, Oliveira, Fernandes, "A Physiologically-based
  /// Model for Simulation of Color Vision Deficiency", IEEE TVCG 15 (2009), table 1.
  var matrix: [[Double]] {
    switch self {
    case .trichromacy: [[1, 0, 0], [0, 1, 0], [0, 0, 1]]
    case .protanopia:
      [
        [0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216],
        [-0.003882, -0.048116, 1.051998],
      ]
    case .deuteranopia:
      [
        [0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413],
        [-0.011820, 0.042940, 0.968881],
      ]
    case .tritanopia:
      [
        [1.255528, -0.076749, -0.178779], [-0.078411, 0.930809, 0.147602],
        [0.004733, 0.691367, 0.303900],
      ]
    }
  }
}

/// A colour of a style sheet as eyes see it.
struct SeenColour: CustomStringConvertible {
  let description: String
  /// 0…1 of red, green and blue, without gamma.
  private let linear: [Double]

  /// `#RRGGBB`.
  init(_ code: some StringProtocol) {
    description = String(code)
    let value = UInt32(code.dropFirst(), radix: 16) ?? 0
    linear = [16, 8, 0].map { shift in
      let channel = Double((value >> UInt32(shift)) & 0xFF) / 255
      return channel <= 0.04045 ? channel / 12.92 : pow((channel + 0.055) / 1.055, 2.4)
    }
  }

  /// https://www.w3.org/TR/WCAG22/#dfn-relative-luminance
  var luminance: Double { Self.product([0.2126, 0.7152, 0.0722], linear) }

  /// https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio
  func contrast(to other: SeenColour) -> Double {
    let (darker, lighter) = (min(luminance, other.luminance), max(luminance, other.luminance))
    return (lighter + 0.05) / (darker + 0.05)
  }

  /// ΔE*ab of CIE 1976, as somebody sees both.
  func difference(to other: SeenColour, seenWith vision: ColourVision) -> Double {
    zip(lab(vision), other.lab(vision)).map { ($0 - $1) * ($0 - $1) }.reduce(0, +).squareRoot()
  }

  /// CIELAB with the white of D65.
  private func lab(_ vision: ColourVision) -> [Double] {
    let seen = vision.matrix.map { min(1, max(0, Self.product($0, linear))) }
    let x = Self.product([0.4124564, 0.3575761, 0.1804375], seen) / 0.95047
    let y = Self.product([0.2126729, 0.7151522, 0.0721750], seen)
    let z = Self.product([0.0193339, 0.1191920, 0.9503041], seen) / 1.08883
    let (fx, fy, fz) = (Self.root(x), Self.root(y), Self.root(z))
    return [116 * fy - 16, 500 * (fx - fy), 200 * (fy - fz)]
  }

  private static func root(_ value: Double) -> Double {
    value > 216.0 / 24389 ? cbrt(value) : (24389.0 / 27 * value + 16) / 116
  }

  private static func product(_ row: [Double], _ values: [Double]) -> Double {
    zip(row, values).map { $0 * $1 }.reduce(0, +)
  }
}
