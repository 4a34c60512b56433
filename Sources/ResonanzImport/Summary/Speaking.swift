import ResonanzModel

/// Something that speaks to people in their language.
protocol Speaking {
  var language: Language { get }
}

extension Speaking {
  func words(_ german: String, _ english: String) -> String {
    language.pick(german, english)
  }

  func grouped(_ number: Int) -> String { number.grouped(in: language) }

  /// A count with its noun: `1 Aussage`, `3 Aussagen`.
  func counted(
    _ number: Int, _ german: (one: String, many: String), _ english: (one: String, many: String)
  ) -> String {
    language.counted(number, german, english)
  }
}
