import ResonanzModel
import Testing

@testable import ResonanzReporting

@Suite("Figures are drawn")
struct ChartTests {
  private let words = HTMLWords(language: .german)

  private func table(_ headings: [String], _ rows: [(String, [DocumentTable.Cell])])
    -> DocumentTable
  {
    DocumentTable(
      headings: headings, rows: rows.map { .entry(mark: "", [DocumentTable.Cell($0)] + $1) })
  }

  private func cells(_ values: [Int]) -> [DocumentTable.Cell] {
    values.map { DocumentTable.Cell(String($0), isZero: $0 == 0, value: .integer($0)) }
  }

  private func svg(_ kind: Chart.Kind, _ table: DocumentTable, colours: [Int] = []) -> String {
    ChartFigure(
      Chart(kind, title: "T", table: table, colours: colours), id: "c", words: words
    ).html(.behind).joined(separator: "\n")
  }

  private func numbers(_ attribute: String, of element: String, in text: String) -> [Double] {
    text.matches(of: /<(\w+) [^>]*>/).filter { $0.1 == element }.compactMap { match in
      let parts = match.0.split(separator: " \(attribute)=\"", maxSplits: 1)
      return parts.count == 2 ? Double(parts[1].prefix { !"%\"".contains($0) }) : nil
    }
  }

  @Test("bars are as long as their figures say, and none is no bar")
  func bars() {
    let text = svg(
      .bars, table(["G", "N"], [("a", cells([40])), ("b", cells([10])), ("c", cells([0]))]))
    let widths = numbers("width", of: "rect", in: text)
    #expect(widths.count == 2)
    #expect(abs(widths[0] / widths[1] - 4) < 0.01)
    #expect(widths[0] <= 100)
  }

  @Test("parts of a bar follow each other, each as long as its figure, in the order of the key")
  func stack() {
    let text = svg(
      .stackedBars,
      table(["G", "x", "y", "z"], [("a", cells([30, 0, 10])), ("b", cells([1, 1, 2]))]))
    let drawing = text.split(separator: "</ul>").last.map(String.init) ?? ""
    let boxes = drawing.matches(
      of: /<rect x="([0-9.]+)%" y="([0-9.]+)" width="([0-9.]+)%" height="24" class="bar (k\d)"/)
    #expect(boxes.map { String($0.4) } == ["k0", "k2", "k0", "k1", "k2"])
    let places = boxes.compactMap { Double($0.1) }
    let widths = boxes.compactMap { Double($0.3) }
    #expect(abs(places[1] - widths[0]) < 0.02)
    #expect(abs(widths[0] / widths[1] - 3) < 0.01)
    #expect(text.contains("</svg>x</li>\n<li>"))
  }

  @Test("columns of time are as high as their figures, under round lines")
  func timeline() {
    let text = svg(
      .timeline, table(["M", "N"], [("1", cells([10])), ("2", cells([25])), ("3", cells([0]))]))
    let heights = numbers("height", of: "rect", in: text)
    #expect(heights.count == 2)
    #expect(abs(heights[1] / heights[0] - 2.5) < 0.01)
    #expect(ChartScale(upTo: 25, isWhole: true).ticks == [0, 10, 20, 30])
  }

  @Test(
    "lines stand at round numbers, never more than five, and reach as far as the largest figure",
    arguments: [
      (0.0, true, [0.0]), (1, true, [0, 1]), (3, true, [0, 1, 2, 3]), (5, true, [0, 2, 4, 6]),
      (1204, true, [0, 500, 1000, 1500]), (0.37, false, [0, 0.1, 0.2, 0.3, 0.4]),
    ])
  func scale(largest: Double, isWhole: Bool, ticks: [Double]) {
    let found = ChartScale(upTo: largest, isWhole: isWhole).ticks
    #expect(found.count == ticks.count)
    for (found, tick) in zip(found, ticks) { #expect(abs(found - tick) < 1e-9) }
  }

  @Test("a grid shades by fifths of the largest figure; none and no figure have no shade")
  func heat() {
    let row = cells([0, 1, 20, 21, 40, 80, 81, 100]) + [DocumentTable.Cell("offen", isZero: true)]
    let names = (1...9).map { "s\($0)" }
    let text = svg(.heatMap, table(["T"] + names, [("a", row)]))
    let shades = text.matches(of: /class="cell h(\d)"/).map { String($0.1) }.joined()
    #expect(shades == "011224550")
    #expect(text.contains(">offen</text>"))
  }

  @Test("a grid of many figures is as wide as they need, in a box that is moved sideways")
  func wideGrid() {
    func grid(of columns: Int) -> String {
      let row = (1...columns).map { DocumentTable.Cell("10\($0) %", value: .share(0.5, places: 0)) }
      return svg(.heatMap, table(["T"] + (1...columns).map { "s\($0)" }, [("a", row)]))
    }
    #expect(grid(of: 3).contains("<svg class=\"heat\" "))
    let wide = grid(of: 16)
    let box = "<div class=\"scroll\" role=\"group\" tabindex=\"0\" aria-label=\"T\">\n"
    #expect(wide.contains(box + "<svg class=\"heat w70\" "))
    // In pixels, at the least width that the sheet gives it: no narrower than six letters.
    let cells = numbers("width", of: "rect", in: wide)
    #expect(cells.allSatisfy { $0 / 100 * 70 * 16 >= 6 * 7.4 })
    #expect(HTMLStyle.ofDrawings.contains("svg.w70{min-width:70rem}"))
  }

  @Test("what has its own place in the palette keeps it, and its name where it is alone")
  func palette() {
    let alone = svg(.stackedBars, table(["G", "ablehnend"], [("a", cells([3]))]), colours: [1])
    #expect(alone.contains("class=\"bar k1\""))
    #expect(!alone.contains("class=\"bar k0\""))
    #expect(alone.contains("<ul class=\"key\">") && alone.contains(">ablehnend</li>"))
    let both = svg(
      .stackedBars, table(["G", "ja", "nein"], [("a", cells([3, 2]))]), colours: [0, 4])
    #expect(both.contains("class=\"bar k0\"") && both.contains("class=\"bar k4\""))
  }

  @Test("only columns of one unit are drawn, and none without a figure leaves a drawing")
  func units() {
    let share = DocumentTable.Cell("20 %", value: .share(0.2, places: 0))
    let data = ChartData(
      Chart(
        .bars, title: "T",
        table: table(
          ["G", "N", "Anteil", "Noch"], [("a", cells([3]) + [share, .init("–", isZero: true)])])))
    #expect(data.series == ["N", "Noch"])
    #expect(!data.isShare)
    let none = svg(.bars, table(["G", "N"], [("a", [.init("–", isZero: true)])]))
    #expect(!none.contains("<svg") && none.contains("<table class=\"short\">"))
    let nobody = svg(.bars, DocumentTable(headings: ["G", "N"], rows: []))
    #expect(!nobody.contains("<svg"))
  }

  @Test("what is less than none has its figure, but no length")
  func negative() {
    let text = svg(.bars, table(["G", "N"], [("a", cells([-4])), ("b", cells([2]))]))
    #expect(numbers("width", of: "rect", in: text).count == 1)
    #expect(text.contains(">-4</text>"))
  }

  @Test(
    "says what it shows to who does not see it, with the largest figure, and has its table behind it"
  )
  func described() {
    let text = svg(.bars, table(["G", "N"], [("a", cells([3])), ("b", cells([7]))]))
    #expect(text.contains("role=\"img\" aria-labelledby=\"ct cd\""))
    #expect(text.contains("<title id=\"ct\">T</title>"))
    #expect(
      text.contains(
        "<desc id=\"cd\">Balkendiagramm. Am größten: b, 7. Alle Zahlen stehen in der Tabelle darunter.</desc>"
      ))
    #expect(
      text.contains(
        "<details><summary>Die Zahlen als Tabelle</summary>\n<div class=\"scroll\">\n<table class=\"short\">"
      ))
  }

  @Test(
    "numbers are written alike everywhere",
    arguments: [
      (0.0, "0"), (1, "1"), (12.5, "12.5"), (33.333, "33.33"), (0.05, "0.05"), (-1.5, "-1.5"),
      (99.999, "100"),
    ])
  func numbers(value: Double, text: String) {
    #expect(SVG.number(value) == text)
  }

  @Test(
    "a part too small for its figure has it behind the bar, and nothing is drawn beyond the edge")
  func small() {
    let text = svg(
      .stackedBars,
      table(
        ["G", "x", "y", "z"],
        [("a", cells([300, 2, 1])), ("b", cells([0, 0, 1])), ("c", cells([90, 60, 80]))]))
    let figures = text.matches(of: /<text x="([0-9.]+)%"[^>]*>([0-9 ·]+)<\/text>/).map {
      (Double($0.1) ?? 0, String($0.2))
    }
    #expect(figures.map { $0.1 } == ["300", "2 · 1", "1", "90", "60", "80"])
    let behind = figures[1]
    #expect(behind.0 + 2.6 * Double(behind.1.count) <= 100)
  }
}
