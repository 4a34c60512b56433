import ResonanzModel
import ResonanzTables

/// What a first look at a file of lines finds: the consultations it has something for, and for which of
/// them each submission is. Each becomes an import of its own, since an import is undone as a whole.
struct LinePlan {
  /// One import that is to come of the file.
  struct Part {
    /// Nil: of the file's own.
    let slug: String?
    let consultation: ExchangeConsultation?
    /// In the order in which they were asked.
    fileprivate(set) var questions: [String] = []
    fileprivate var order = QuestionOrder()
  }

  private(set) var parts: [Part] = []
  /// Which submissions, in the order of the file, are for which part: consultations mostly stand
  /// together, so only where it changes is kept.
  private var runs: [(part: Int, count: Int)] = []
  private var indexes: [String?: Int] = [:]
  /// Of submissions that can't be read. They are told with the first import.
  private static let unread = -1

  init(
    _ source: inout any SubmissionSource, _ settings: LineSettings
  ) throws(TableError) {
    while let item = try source.next() {
      let part = part(of: item, settings)
      if runs.last?.part == part {
        runs[runs.count - 1].count += 1
      } else {
        runs.append((part, 1))
      }
    }
    if parts.isEmpty { _ = index(of: nil, settings) }
    for index in parts.indices { parts[index].questions = parts[index].order.all }
  }

  private mutating func part(of item: LineItem, _ settings: LineSettings) -> Int {
    guard let submission = try? item.submission() else { return Self.unread }
    let name = submission.consultation?.slug ?? settings.consultation
    if let name, Self.slug(of: name) == nil { return Self.unread }
    let index = index(of: submission.consultation, settings)
    parts[index].order.add(submission.statements.lazy.map(\.question))
    return index
  }

  private mutating func index(
    of consultation: ExchangeConsultation?, _ settings: LineSettings
  ) -> Int {
    let named = consultation ?? settings.consultation.map { ExchangeConsultation(slug: $0) }
    let slug = named.flatMap { Self.slug(of: $0.slug) }
    if let known = indexes[slug] { return known }
    indexes[slug] = parts.count
    parts.append(Part(slug: slug, consultation: named?.titled))
    return parts.count - 1
  }

  /// Slug of a consultation that a line or a person names; nil where none can be called so.
  static func slug(of name: String) -> String? {
    isSlug(name) ? name : ResonanzModel.slug(from: name)
  }

  /// Says of the submissions one by one, in the order of the file, whether they are for a part.
  struct Reader {
    fileprivate var runs: ArraySlice<(part: Int, count: Int)>
    fileprivate let part: Int

    mutating func isNext() -> Bool {
      guard var run = runs.first else { return false }
      run.count -= 1
      if run.count == 0 { runs.removeFirst() } else { runs[runs.startIndex] = run }
      return run.part == part || (run.part == LinePlan.unread && part == 0)
    }
  }

  func reader(of part: Int) -> Reader { Reader(runs: runs[...], part: part) }
}

extension ExchangeConsultation {
  /// With a title: the name that it goes by, unless that is its slug.
  fileprivate var titled: Self {
    var consultation = self
    if title == nil, !isSlug(slug) { consultation.title = slug }
    return consultation
  }
}
