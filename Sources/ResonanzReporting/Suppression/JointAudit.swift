/// What an attacker can find out of the hidden cells of several published tables of the same axes at
/// once: respondents and statements side by side, and earlier reports. Every range here is one that the
/// attacker can't rule out, since each value of it is that of tables that agree with all that is public:
/// - where the cells of one table change alone, as far as the others allow it;
/// - where the same cells of several change by the same, so that no difference between them changes.
/// The attacker may know that nobody takes part less or says less later: where each count of one table is
/// no more than that of another, it stays so.
///
/// The least and the most come from flows (see `TableNetwork`).
struct JointAudit {
  var tables: [ShownCounts]
  private let columns: Int
  private let rows: Int
  /// Whether each count of the first is known to be no more than that of the second.
  private let isBelow: [[Bool]]

  init(_ tables: [ShownCounts]) {
    self.tables = tables
    rows = tables[0].rowTotals.count
    columns = tables[0].columnTotals.count
    isBelow = tables.map { one in
      tables.map { other in
        one != other && zip(one.values, other.values).allSatisfy { $0 <= $1 }
      }
    }
  }

  /// By how much a hidden cell of a table can be less and more than it is.
  ///
  /// - Parameter asChange: while what is out stays as it is, so that the difference to it changes too.
  func range(
    of cell: Int, in table: Int, _ knowledge: ShownCounts.Knowledge, atMost: Int,
    asChange: Bool = false
  ) -> (down: Int, up: Int) {
    var (down, up) = (0, 0)
    for moving in movings(of: table) where !asChange || !moving.contains(where: isOut) {
      if down < atMost {
        var network = network(moving: moving, knowledge)
        down = max(down, network.push(cell, isUp: false, by: atMost, hiding: false).0)
      }
      if up < atMost {
        var network = network(moving: moving, knowledge)
        up = max(up, network.push(cell, isUp: true, by: atMost, hiding: false).0)
      }
    }
    return (down, up)
  }

  /// Hides further cells of the tables that aren't out, so that a cell of them can change so far.
  ///
  /// - Returns: whether it can now.
  mutating func hide(
    for cell: Int, in table: Int, _ knowledge: ShownCounts.Knowledge, isUp: Bool, by amount: Int
  ) -> Bool {
    // Statements of nobody known are hidden where no respondents are.
    let moving = new.allSatisfy { tables[$0].isHidden[cell] } ? new : [table]
    var network = network(moving: moving, knowledge, hiding: true)
    let (moved, hidden) = network.push(cell, isUp: isUp, by: amount, hiding: true)
    guard moved >= amount else { return false }
    for other in hidden { setHidden(other, true) }
    return true
  }

  /// Hides or shows a cell of all tables that aren't out.
  mutating func setHidden(_ cell: Int, _ isHidden: Bool) {
    for table in new where tables[table].values[cell] > 0 {
      tables[table].isHidden[cell] = isHidden
    }
  }

  /// Those that aren't out.
  var new: [Int] { tables.indices.filter { !tables[$0].isOut } }

  private func isOut(_ table: Int) -> Bool { tables[table].isOut }

  /// Which tables may change together so that this one does.
  private func movings(of table: Int) -> [[Int]] {
    var movings = [[table]]
    for group in [new, Array(tables.indices)] where group.contains(table) && group.count > 1 {
      if !movings.contains(group) { movings.append(group) }
    }
    return movings
  }

  private func network(
    moving: [Int], _ knowledge: ShownCounts.Knowledge, hiding: Bool = false
  ) -> TableNetwork {
    let still = tables.indices.filter { !moving.contains($0) }
    var network = TableNetwork(
      down: [], up: [], cost: [], rows: rows, columns: columns,
      rowSlack: [Int](0..<rows).map { row in slack(moving.map { tables[$0].rowSlack[row] }) },
      columnSlack: [Int](0..<columns).map { column in
        slack(moving.map { tables[$0].columnSlack[column] })
      })
    for cell in 0..<rows * columns {
      let isHidden = moving.allSatisfy { tables[$0].isHidden[cell] }
      let cost = isHidden ? 0 : hiding ? costToHide(cell, moving) : nil
      var (down, up) = (cost == nil ? 0 : TableNetwork.much, cost == nil ? 0 : TableNetwork.much)
      if cost != nil {
        for table in moving {
          let (value, (least, most)) = (
            tables[table].values[cell], tables[table].bounds(cell, knowledge)
          )
          (down, up) = (min(down, value - least), min(up, most - value))
          for other in still {
            let difference = tables[other].values[cell] - value
            if isBelow[table][other] { up = min(up, difference) }
            if isBelow[other][table] { down = min(down, -difference) }
          }
        }
      }
      network.down.append(max(0, down))
      network.up.append(max(0, up))
      network.cost.append(cost)
    }
    return network
  }

  private func slack(_ slacks: [TableNetwork.Slack]) -> TableNetwork.Slack {
    TableNetwork.Slack(
      down: slacks.map(\.down).min() ?? 0, up: slacks.map(\.up).min() ?? 0)
  }

  /// Few cells, and among them those that count few. A zero is never hidden.
  private func costToHide(_ cell: Int, _ moving: [Int]) -> Int? {
    guard moving.allSatisfy({ tables[$0].values[cell] > 0 }) else { return nil }
    let value = moving.map { tables[$0].values[cell] }.min() ?? 0
    return 8 + Int.bitWidth - value.leadingZeroBitCount
  }
}
