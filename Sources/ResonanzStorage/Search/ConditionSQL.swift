import Foundation
import GRDB
import ResonanzModel

/// The conditions of a query as SQL about a row of `statement`, with their arguments.
struct ConditionSQL {
  /// Whether a few statements are asked, found by their words, each by itself; else the tags of a
  /// target are read, of which there are fewer than statements.
  let isAskedOfFew: Bool
  private(set) var arguments = StatementArguments()
  private var tables = 0

  init(isAskedOfFew: Bool) { self.isAskedOfFew = isAskedOfFew }

  /// All must hold. What is hidden does not count and is meant only where a condition says so.
  mutating func all(_ conditions: [StatementCondition]) -> [String] {
    let hidden = StatementCondition(.hidden)
    let base = conditions.contains(hidden) ? Self.hidden : "statement.live = 1"
    return [base]
      + conditions.filter { $0.property != .hidden }.map { condition in
        let sql = self.sql(condition.property)
        return condition.isExcluded ? "(\(sql)) IS NOT TRUE" : sql
      }
  }

  private static let hidden = """
    statement.live = 0 AND EXISTS (SELECT 1 FROM absence WHERE absence.statement = statement.id
      AND absence.cause = 'hidden' AND absence.removed IS NULL)
    AND NOT EXISTS (SELECT 1 FROM absence WHERE absence.statement = statement.id
      AND absence.cause = 'erased')
    """

  private mutating func sql(_ property: StatementCondition.Property) -> String {
    switch property {
    case .tagged(let targets): tagged(targets)
    case .taggedToAny(let kind): taggedToAny(kind)
    case .stance(let stances, let targets): stance(stances, of: targets)
    case .taggedBy(let people): taggedBy(people)
    case .taggedByAnyone: Self.taggedByAnyone
    case .answered: Self.answered
    case .group(let groups): "statement.source_group IN (\(list(groups.map(\.number))))"
    case .consultation(let slugs):
      """
      statement.consultation IN (SELECT id FROM consultation
        WHERE slug IN (SELECT value FROM \(table(slugs))))
      """
    case .question(let numbers): "statement.question IN (\(list(numbers)))"
    case .received(let days): received(days)
    case .state(let states): state(states)
    case .flag(let flags): flag(flags)
    case .consent(let answers): consent(answers)
    case .language(let languages): language(languages)
    case .respondent(let names): respondent(names)
    case .fromKnownRespondent: "statement.respondent > 0"
    case .imported(let numbers): imported(numbers)
    case .number(let ranges): number(ranges)
    case .hidden: Self.hidden
    case .everything: "1"
    }
  }

  private func list(_ numbers: [some BinaryInteger]) -> String {
    numbers.map { "\($0)" }.joined(separator: ", ")
  }

  private func number(_ ranges: [ClosedRange<Int>]) -> String {
    if ranges.isEmpty { return "0" }
    let conditions = ranges.map { range in
      "statement.id BETWEEN \(range.lowerBound) AND \(range.upperBound)"
    }
    return "(\(Self.joined(conditions, by: "OR")))"
  }

  /// As a tree, since SQLite takes no expression that is nested deeper than a thousand, as a chain is
  /// (https://sqlite.org/limits.html).
  static func joined(_ conditions: [String], by operation: String) -> String {
    if conditions.count < 3 { return conditions.joined(separator: " \(operation) ") }
    let middle = conditions.count / 2
    let first = joined(Array(conditions[..<middle]), by: operation)
    let second = joined(Array(conditions[middle...]), by: operation)
    return "(\(first)) \(operation) (\(second))"
  }

  /// A table of texts that people wrote, however many; in the column `value`.
  private mutating func table(_ texts: [String]) -> String {
    tables += 1
    let name = "texts\(tables)"
    let json = try? JSONEncoder().encode(texts)
    _ = arguments.append(contentsOf: [
      name: json.map { String(decoding: $0, as: UTF8.self) } ?? "[]"
    ])
    return "json_each(:\(name))"
  }

  /// Words of the program, which need no quoting.
  private func quoted(_ words: [String]) -> String {
    words.map { "'\($0)'" }.joined(separator: ", ")
  }

  private func tagged(_ targets: [TargetID]) -> String {
    let counted = list(targets.map(\.number))
    if isAskedOfFew {
      return """
        EXISTS (SELECT 1 FROM tag CROSS JOIN reach ON reach.tagged = tag.target
          AND reach.counted IN (\(counted))
          WHERE tag.statement = statement.id AND tag.removed IS NULL)
        """
    }
    return """
      statement.id IN (SELECT tag.statement FROM reach CROSS JOIN tag ON tag.target = reach.tagged
        WHERE reach.counted IN (\(counted)) AND tag.removed IS NULL)
      """
  }

  private func taggedToAny(_ kind: TargetKind?) -> String {
    // A theme by a measure that serves it, too.
    let ofKind =
      kind.map {
        """
         AND tag.target IN (SELECT reach.tagged FROM reach JOIN target ON target.id = reach.counted
            WHERE target.kind = '\($0.rawValue)')
        """
      } ?? ""
    return """
      EXISTS (SELECT 1 FROM tag
        WHERE tag.statement = statement.id AND tag.removed IS NULL\(ofKind))
      """
  }

  private func stance(_ stances: [Stance], of targets: [TargetID]) -> String {
    let tagged =
      targets.isEmpty
      ? ""
      : """
       AND tag.target IN (
        SELECT tagged FROM reach WHERE counted IN (\(list(targets.map(\.number)))))
      """
    return """
      EXISTS (SELECT 1 FROM tag WHERE tag.statement = statement.id AND tag.removed IS NULL
        AND tag.stance IN (\(quoted(stances.map(\.rawValue))))
        AND tag.target IN (SELECT id FROM target WHERE kind = 'measure')\(tagged))
      """
  }

  private static let taggedByAnyone = """
    EXISTS (SELECT 1 FROM tag WHERE tag.statement = statement.id AND tag.removed IS NULL
      AND tag.import IS NULL)
    """

  /// By itself, with its submission, or with a measure that it is tagged to; of a row of `statement`.
  static let answered = """
    (EXISTS (SELECT 1 FROM answer
        WHERE answer.statement = statement.id AND answer.removed IS NULL)
      OR EXISTS (SELECT 1 FROM answer
        WHERE answer.submission = statement.submission AND answer.removed IS NULL)
      OR EXISTS (SELECT 1 FROM tag WHERE tag.statement = statement.id AND tag.removed IS NULL
        AND tag.target IN (SELECT answer.target FROM answer
          WHERE answer.target IS NOT NULL AND answer.removed IS NULL)))
    """

  private func taggedBy(_ people: [PersonID]) -> String {
    """
    EXISTS (SELECT 1 FROM tag CROSS JOIN event ON event.number = coalesce(tag.given, tag.added)
      WHERE tag.statement = statement.id AND tag.removed IS NULL AND tag.import IS NULL
      AND event.person IN (\(list(people.map(\.number)))))
    """
  }

  /// A day, or a day and a time in UTC: the first ten characters are the day in both.
  private func received(_ days: [ReceivedDays]) -> String {
    let day = "substr(submission.received, 1, 10)"
    let conditions = days.map { days in
      switch days {
      case .unknown: return "submission.received IS NULL"
      case .between(let from, let until):
        let ends =
          [from.map { "\(day) >= '\($0.iso)'" }, until.map { "\(day) <= '\($0.iso)'" }]
          .compactMap(\.self)
        return ends.isEmpty
          ? "submission.received IS NOT NULL" : "(\(ends.joined(separator: " AND ")))"
      }
    }
    return """
      EXISTS (SELECT 1 FROM submission WHERE submission.id = statement.submission
        AND (\(Self.joined(conditions, by: "OR"))))
      """
  }

  /// Written so that the index of the queue is used.
  private func state(_ states: [StatementState]) -> String {
    states == [.open]
      ? "statement.state = 'open'" : "statement.state IN (\(quoted(states.map(\.rawValue))))"
  }

  private func flag(_ flags: [StatementFlag]) -> String {
    """
    EXISTS (SELECT 1 FROM flag WHERE flag.statement = statement.id AND flag.removed IS NULL
      AND flag.flag IN (\(quoted(flags.map(\.rawValue)))))
    """
  }

  private func consent(_ answers: [ConsentAnswer]) -> String {
    let conditions = answers.map { answer in
      switch answer {
      case .given: "said.given = 1"
      case .refused: "said.given = 0"
      case .open: "said.given IS NULL"
      }
    }
    return """
      EXISTS (SELECT 1 FROM (SELECT is_consent(\(LaterFacts.current(.consent))) AS given
          FROM submission WHERE submission.id = statement.submission) AS said
        WHERE \(Self.joined(conditions, by: "OR")))
      """
  }

  private mutating func language(_ languages: [String]) -> String {
    let asked = table(languages.map { $0.lowercased() })
    return """
      EXISTS (SELECT 1 FROM (SELECT \(LaterFacts.current(.language)) AS now
          FROM submission WHERE submission.id = statement.submission) AS said
        CROSS JOIN \(asked) AS asked
        WHERE CASE asked.value
          WHEN 'none' THEN said.now IS NULL
          WHEN '*' THEN said.now IS NOT NULL
          ELSE substr(lower(said.now) || '-', 1, length(asked.value) + 1)
            = asked.value || '-' END)
      """
  }

  /// By the index of each consultation's respondents; only organisations' names are read one by one.
  private mutating func respondent(_ names: [String]) -> String {
    let (ids, organisations) = (table(names), table(names))
    return """
      statement.submission IN (
        SELECT submission.id FROM submission WHERE submission.respondent > 0
          AND submission.respondent IN (
            SELECT respondent.id FROM consultation CROSS JOIN respondent
              ON respondent.consultation = consultation.id
              AND respondent.source_id IN (SELECT value FROM \(ids))
            UNION SELECT respondent.id FROM respondent WHERE respondent.kind = 'organisation'
              AND respondent.organisation IN (SELECT value FROM \(organisations))))
      """
  }

  private func imported(_ numbers: [Int]) -> String {
    """
    EXISTS (SELECT 1 FROM assertion WHERE assertion.statement = statement.id
      AND assertion.import IN (\(list(numbers))))
    """
  }
}
