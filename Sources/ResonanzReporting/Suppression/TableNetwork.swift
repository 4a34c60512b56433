/// How the hidden cells of a table with known totals can change together: the network whose nodes are
/// rows and columns and whose arcs are cells. A cell that grows by one takes one from the rest of its row
/// and gives one to the rest of its column, so that what leaves every total as it is goes round in circles;
/// the least and the most that a cell can be are found by flows, in whole numbers.
struct TableNetwork {
  /// By how much each cell (row by row) can become less and more.
  var down: [Int]
  var up: [Int]
  /// What it costs to hide a cell: 0 where it is hidden, nil where it can't be.
  var cost: [Int?]
  let rows: Int
  let columns: Int
  /// By how much the sum of a row can become less and more before its total contradicts it.
  var rowSlack: [Slack]
  var columnSlack: [Slack]

  /// How much a sum can change.
  struct Slack: Equatable {
    var down = 0
    var up = 0
    static let unlimited = Slack(down: TableNetwork.much, up: TableNetwork.much)
  }

  /// More than any count, and addable.
  static let much = Int.max / 8

  /// A step from node to node: along a cell, or by a sum that need not add up.
  enum Step: Equatable {
    case cell(Int, isUp: Bool)
    case rowSlack(Int, isUp: Bool)
    case columnSlack(Int, isUp: Bool)
  }

  /// Rows, then columns, then the ground to which sums that need not add up lead.
  private var ground: Int { rows + columns }

  /// Changes a cell by up to `amount`, others with it; hides cells for that where it must and may.
  ///
  /// - Returns: by how much it could be changed, and which cells had to be hidden.
  mutating func push(_ cell: Int, isUp: Bool, by amount: Int, hiding: Bool) -> (Int, [Int]) {
    let ownRoom = isUp ? up[cell] : down[cell]
    let (most, row, column) = (min(amount, ownRoom), cell / columns, rows + cell % columns)
    var moved = 0
    var hidden: [Int] = []
    while moved < most {
      let ends = isUp ? (column, row) : (row, column)
      guard
        let path = path(from: ends.0, to: ends.1, without: cell)
          ?? (hiding ? cheapestPath(from: ends.0, to: ends.1, without: cell) : nil)
      else { break }
      let step = path.reduce(most - moved) { min($0, room($1)) }
      for part in path {
        if case .cell(let other, _) = part, cost[other] != 0 {
          cost[other] = 0
          hidden.append(other)
        }
        change(part, by: step)
      }
      moved += step
    }
    change(.cell(cell, isUp: isUp), by: moved)
    return (moved, hidden)
  }

  private func room(_ step: Step) -> Int {
    switch step {
    case .cell(let cell, let isUp): isUp ? up[cell] : down[cell]
    case .rowSlack(let row, let isUp): isUp ? rowSlack[row].up : rowSlack[row].down
    case .columnSlack(let column, let isUp):
      isUp ? columnSlack[column].up : columnSlack[column].down
    }
  }

  private mutating func change(_ step: Step, by amount: Int) {
    func moved(_ slack: Slack, _ isUp: Bool) -> Slack {
      Slack(
        down: min(Self.much, slack.down + (isUp ? amount : -amount)),
        up: min(Self.much, slack.up - (isUp ? amount : -amount)))
    }
    switch step {
    case .cell(let cell, let isUp):
      up[cell] -= isUp ? amount : -amount
      down[cell] += isUp ? amount : -amount
    case .rowSlack(let row, let isUp): rowSlack[row] = moved(rowSlack[row], isUp)
    case .columnSlack(let column, let isUp):
      columnSlack[column] = moved(columnSlack[column], isUp)
    }
  }

  /// Where one can go from a node. A cell that grows leads from its row to its column, one that shrinks
  /// back; a sum of a row that grows is fed from the ground, one of a column that grows feeds it.
  private func steps(from node: Int, _ visit: (Int, Step) -> Void) {
    if node < rows {
      for column in 0..<columns { visit(rows + column, .cell(node * columns + column, isUp: true)) }
      visit(ground, .rowSlack(node, isUp: false))
    } else if node < ground {
      let column = node - rows
      for row in 0..<rows { visit(row, .cell(row * columns + column, isUp: false)) }
      visit(ground, .columnSlack(column, isUp: true))
    } else {
      for row in 0..<rows { visit(row, .rowSlack(row, isUp: true)) }
      for column in 0..<columns { visit(rows + column, .columnSlack(column, isUp: false)) }
    }
  }

  private func price(_ step: Step) -> Int? {
    if case .cell(let cell, _) = step { cost[cell] } else { 0 }
  }

  /// The shortest way that hides nothing more (breadth first).
  private func path(from start: Int, to end: Int, without cell: Int) -> [Step]? {
    var came = [(Int, Step)?](repeating: nil, count: ground + 1)
    var seen = [Bool](repeating: false, count: ground + 1)
    var queue = [start]
    var next = 0
    seen[start] = true
    while next < queue.count, !seen[end] {
      let node = queue[next]
      next += 1
      steps(from: node) { other, step in
        guard !seen[other], price(step) == 0, room(step) > 0, !step.isOf(cell) else { return }
        seen[other] = true
        came[other] = (node, step)
        queue.append(other)
      }
    }
    return seen[end] ? walk(came, to: end, from: start) : nil
  }

  /// The way that costs least to hide (Dijkstra, over few nodes and many arcs).
  private func cheapestPath(from start: Int, to end: Int, without cell: Int) -> [Step]? {
    var came = [(Int, Step)?](repeating: nil, count: ground + 1)
    var costs = [Int](repeating: .max, count: ground + 1)
    var isDone = [Bool](repeating: false, count: ground + 1)
    costs[start] = 0
    while let node = (0...ground).filter({ !isDone[$0] && costs[$0] < .max })
      .min(by: { costs[$0] < costs[$1] })
    {
      if node == end { return walk(came, to: end, from: start) }
      isDone[node] = true
      steps(from: node) { other, step in
        guard !isDone[other], let price = price(step), room(step) > 0, !step.isOf(cell),
          costs[node] + price < costs[other]
        else { return }
        costs[other] = costs[node] + price
        came[other] = (node, step)
      }
    }
    return nil
  }

  private func walk(_ came: [(Int, Step)?], to end: Int, from start: Int) -> [Step] {
    var steps: [Step] = []
    var node = end
    while node != start, let (before, step) = came[node] {
      steps.append(step)
      node = before
    }
    return steps.reversed()
  }
}

extension TableNetwork.Step {
  fileprivate func isOf(_ other: Int) -> Bool {
    if case .cell(let cell, _) = self { cell == other } else { false }
  }
}
