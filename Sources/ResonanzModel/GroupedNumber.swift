extension Int {
  /// With the language's separator of thousands: `1.234` in German, `1,234` in English.
  public func grouped(in language: Language) -> String {
    let separator: Character = language == .german ? "." : ","
    var result = ""
    let digits = String(magnitude)
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index).isMultiple(of: 3) { result.append(separator) }
      result.append(digit)
    }
    return self < 0 ? "-" + result : result
  }
}
