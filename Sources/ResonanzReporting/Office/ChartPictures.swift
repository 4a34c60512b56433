/// Pictures of charts, each in a file of its own; what has none is shown as its table.
struct ChartPictures {
  /// A file with its shape.
  struct Picture {
    /// Of the file, in the folder in which pandoc works: its path would be told in what it makes.
    let name: String
    /// Of its height to its width.
    let ratio: Double
    /// What is to be seen, for who does not see it.
    let description: String
  }

  private let pictures: [(chart: Chart, picture: Picture)]

  init(_ pictures: [(chart: Chart, picture: Picture)] = []) { self.pictures = pictures }

  /// Puts the descriptions where pandoc has put the names of the files.
  func describing(_ xml: String) -> String {
    pictures.reduce(xml) { xml, entry in
      xml.replacing(
        "descr=\"\(entry.picture.name)\"",
        with:
          "descr=\"\(PandocElement.xml(entry.picture.description).replacing("\"", with: "&quot;"))\""
      )
    }
  }

  /// Nil where there is none.
  subscript(chart: Chart) -> Picture? { pictures.first { $0.chart == chart }?.picture }
}
