/// One try to protect a table, with signs that name small cells or with one sign for all.
struct SuppressionAttempt {
  private let table: FrequencyTable
  private let statements: FrequencyTable?
  private let minimum: Int
  private let namesSmall: Bool
  private var audit: JointAudit
  /// Hidden from the start: too few respondents, too few more than earlier, or hidden earlier.
  private let primary: [Bool]
  /// Cells that count a few more or less than in an earlier report.
  private let isLittleChanged: [Bool]

  init(
    _ table: FrequencyTable, statements: FrequencyTable?, profile: PublicProfile, namesSmall: Bool,
    out: [ReleaseAlignment]
  ) {
    self.table = table
    self.statements = statements
    self.namesSmall = namesSmall
    minimum = profile.minimum
    let earlier = out.map { $0.respondents() }
    let values = Array(table.cells.joined())
    let isLittleChanged = values.indices.map { cell in
      earlier.contains { known in
        (1..<max(profile.minimum, known.minimum)).contains(abs(known.values[cell] - values[cell]))
      }
    }
    let primary = values.indices.map { cell in
      values[cell] > 0
        && (profile.isSmall(values[cell]) || isLittleChanged[cell]
          || earlier.contains { $0.isHidden[cell] })
    }
    self.primary = primary
    self.isLittleChanged = isLittleChanged
    var tables = [
      ShownCounts(table, isHidden: primary, minimum: minimum, namesSmall: namesSmall)
    ]
    if let statements {
      // Statements of unknown respondents can be those of one person.
      let said = Array(statements.cells.joined())
      let isHidden = values.indices.map { primary[$0] || values[$0] == 0 && said[$0] > 0 }
      tables.append(
        ShownCounts(
          statements, isHidden: isHidden, minimum: minimum, namesSmall: false,
          countsRespondents: false))
    }
    audit = JointAudit(
      tables + earlier + out.compactMap { $0.statements() })
  }

  /// Hides until everything is protected; then shows again what need not have been hidden.
  mutating func succeeds() -> Bool {
    var isChanged = true
    while isChanged {
      isChanged = false
      for aim in aims() where !isMet(aim) {
        guard meet(aim) else { return false }
        isChanged = true
      }
    }
    showAgain()
    return true
  }

  /// What must stay possible for a hidden cell: so much less, so much more, or so much of both together.
  private struct Aim {
    let table: Int
    let cell: Int
    let knowledge: ShownCounts.Knowledge
    var down = 0
    var up = 0
    var width = 0
    /// Of the difference to what is out.
    var asChange = false
  }

  private func aims() -> [Aim] {
    audit.tables.indices.flatMap { table in
      audit.tables[table].isHidden.indices.filter { audit.tables[table].isHidden[$0] }
        .flatMap { aims(table, $0) }
    }
  }

  private func aims(_ place: Int, _ cell: Int) -> [Aim] {
    let counts = audit.tables[place]
    guard place == 0, isLittleChanged[cell] else { return aims(counts, place, cell) }
    let width = counts.minimum
    return aims(counts, place, cell) + [
      Aim(table: place, cell: cell, knowledge: .totals, width: width, asChange: true),
      Aim(
        table: place, cell: cell, knowledge: .signs, width: namesSmall ? 1 : width, asChange: true),
    ]
  }

  private func aims(_ counts: ShownCounts, _ place: Int, _ cell: Int) -> [Aim] {
    let wide = Aim(table: place, cell: cell, knowledge: .totals, width: counts.minimum)
    guard counts.countsRespondents else { return [wide] }
    guard counts.namesSmall else {
      return [Aim(table: place, cell: cell, knowledge: .signs, width: counts.minimum)]
    }
    let value = counts.values[cell]
    return [
      wide,
      counts.isSmall(cell)
        ? Aim(
          table: place, cell: cell, knowledge: .signs, down: value - 1,
          up: counts.minimum - 1 - value)
        : Aim(table: place, cell: cell, knowledge: .signs, width: 1),
    ]
  }

  private func range(_ aim: Aim) -> (down: Int, up: Int) {
    audit.range(
      of: aim.cell, in: aim.table, aim.knowledge, atMost: max(aim.width, aim.down, aim.up),
      asChange: aim.asChange)
  }

  private func isMet(_ aim: Aim) -> Bool {
    let (down, up) = range(aim)
    return down >= aim.down && up >= aim.up && down + up >= aim.width
  }

  private mutating func meet(_ aim: Aim) -> Bool {
    guard !audit.tables[aim.table].isOut else { return false }
    var (down, up) = range(aim)
    if down < aim.down, !hide(aim, isUp: false, by: aim.down) { return false }
    if up < aim.up, !hide(aim, isUp: true, by: aim.up) { return false }
    guard down + up < aim.width else { return true }
    if hide(aim, isUp: true, by: aim.width - down) { return true }
    if hide(aim, isUp: false, by: aim.width - up) { return true }
    // Neither is enough by itself: as far down as it can be, and the rest upwards.
    for less in stride(from: aim.width - 1, to: 0, by: -1) where hide(aim, isUp: false, by: less) {
      (down, up) = range(aim)
      return down + up >= aim.width || hide(aim, isUp: true, by: aim.width - down)
    }
    return false
  }

  private mutating func hide(_ aim: Aim, isUp: Bool, by amount: Int) -> Bool {
    audit.hide(for: aim.cell, in: aim.table, aim.knowledge, isUp: isUp, by: amount)
  }

  /// The cells that count most first.
  private mutating func showAgain() {
    let values = audit.tables[0].values
    let further = values.indices.filter { audit.tables[0].isHidden[$0] && !primary[$0] }
    for cell in further.sorted(by: { values[$0] > values[$1] }) {
      audit.setHidden(cell, false)
      if !aims().allSatisfy(isMet) { audit.setHidden(cell, true) }
    }
  }

  /// The table as it is shown.
  func result(leftOut: [LeftOutClass]) -> PublicTable {
    PublicTable(
      table, isHidden: audit.tables[0].isHidden, namesSmall: namesSmall, minimum: minimum,
      leftOut: leftOut,
      statements: statements.map { ($0, audit.tables[1].isHidden) })
  }
}
