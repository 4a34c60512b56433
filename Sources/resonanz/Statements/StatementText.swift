import Foundation
import ResonanzImport
import ResonanzModel
import ResonanzReporting
import ResonanzStorage

/// A statement for people.
struct StatementText {
  let record: StatementRecord
  let names: [PersonID: String]
  let keywords: KeywordTitles
  let clock: WallClock

  func print() {
    let title = words("Aussage \(record.number)", "Statement \(record.number)")
    Terminal.print(Terminal.bold(title) + "  " + state + "\n\n")
    Terminal.print((record.text ?? Wording.erased(in: language)) + "\n\n")
    table(facts)
    if !record.notes.isEmpty {
      table(
        [(words("Notizen", "Notes"), "")]
          + record.notes.map { ("  " + String($0.number), note($0)) })
    }
    if !record.tags.isEmpty {
      table(
        [(words("Zugeordnet", "Tagged"), "")]
          + record.tags.map { tag in
            // A keyword is what it is called; its slug may come from an earlier name.
            ("  " + (tag.kind == .keyword ? tag.title : tag.slug), self.tag(tag))
          })
    }
    if !record.quotes.isEmpty {
      table([(words("Zitate", "Quotes"), "")] + record.quotes.map { ("  \($0.number)", quote($0)) })
    }
    if !record.answers.isEmpty {
      table(
        [(words("Abwägung", "Answers"), "")]
          + record.answers.map { ("  \($0.number)", AnswerText.line($0, name($0.person), clock)) })
    }
    if !record.siblings.isEmpty {
      table(
        [(words("Im selben Eingang", "Same submission"), "")]
          + record.siblings.map { ("  " + String($0.number), sibling($0)) })
    }
    table(
      [(words("Verlauf", "History"), "")]
        + record.history.map { ("  " + time($0), sentences.change($0.change)) })
  }

  private func table(_ rows: [(String, String)]) {
    let lines = ListTable(
      headings: [rows[0].0, rows[0].1], rows: rows.dropFirst().map { [$0.0, $0.1] },
      width: Terminal.width, style: Terminal.style
    ).lines
    Terminal.print(lines.joined(separator: "\n") + "\n\n")
  }

  private var sentences: StatementWords { StatementWords(language, keywords: keywords) }

  private var state: String {
    let flags = record.flags.map { "⚑ " + $0.title(in: language) }
    return ([sentences.state(of: record)] + flags).joined(separator: " · ")
  }

  private var facts: [(String, String)] {
    var facts = [
      (words("Beteiligungsformat", "Consultation"), record.consultation),
      (words("Akteursgruppe", "Group"), record.group),
    ]
    func add(_ name: String, _ value: String?) {
      if let value, !value.isEmpty { facts.append((name, value)) }
    }
    add(words("Frage", "Question"), record.question)
    add(words("Absender", "Respondent"), record.respondent)
    add(words("Organisation", "Organisation"), record.organisation)
    for (name, values) in record.attributes.sorted(by: { $0.key < $1.key }) {
      add(name, values.joined(separator: " · "))
    }
    add(words("Eingegangen", "Received"), record.received ?? words("ohne Datum", "no date"))
    add(words("Unterlage", "Document"), record.document)
    add(words("Seite", "Page"), record.page)
    add(words("Einwilligung", "Consent"), sentences.consent(of: record))
    add(words("Stimmen anderer", "Votes of others"), sentences.votes(of: record))
    for source in record.sources { add("Import \(source.importNumber)", place(source)) }
    add(words("Gleicher Wortlaut", "Same text"), repeats)
    return facts
  }

  private func place(_ source: StatementSource) -> String {
    let column =
      ColumnProvenance(column: source.column, mapping: source.mapping).map {
        words(" („\($0.header)“)", " (“\($0.header)”)")
      } ?? ""
    let profile = source.profile.map { words(", Importvorlage \($0)", ", profile \($0)") } ?? ""
    let undone = source.isInForce ? "" : words(" (zurückgenommen)", " (undone)")
    return words(
      "\(source.file), Zeile \(source.row), Spalte \(source.column)\(column)\(profile)\(undone); SHA-256 \(source.sha256.hex.prefix(12))…",
      "\(source.file), row \(source.row), column \(source.column)\(column)\(profile)\(undone); SHA-256 \(source.sha256.hex.prefix(12))…"
    )
  }

  private var repeats: String? {
    if record.repeats.isEmpty { return nil }
    let numbers = record.repeats.prefix(20).map(String.init).joined(separator: ", ")
    return record.repeats.count > 20 ? numbers + " …" : numbers
  }

  private func tag(_ tag: TagRecord) -> String {
    let stance = tag.kind == .measure ? ", \(tag.stance.title(in: language))" : ""
    let time = clock.day(tag.event.time)
    let source =
      tag.importNumber.map { "Import \($0)" }
      ?? (tag.isSuggested ? words("vorgeschlagen, ", "suggested, ") : "") + name(tag.person)
    let title = tag.kind == .keyword ? words("Stichwort", "keyword") : tag.title
    return "\(title)\(stance) (\(source), \(time))"
  }

  private func note(_ note: NoteRecord) -> String {
    let time = clock.day(note.event.time)
    let about = note.target.map { "\($0): " } ?? ""
    let text = note.text ?? Wording.erased(in: language)
    return "\(about)\(text) (\(name(note.person)), \(time))"
  }

  private func quote(_ quote: QuoteRecord) -> String {
    let bars = quote.bars.isEmpty ? "" : " (\(QuoteText(quote, clock).bars))"
    let text = QuoteText(quote, clock).text
    return "\(quote.slug): " + words("„\(text)“", "“\(text)”") + bars
  }

  private func name(_ person: PersonID) -> String { names.name(of: person) }

  private func sibling(_ sibling: SiblingStatement) -> String {
    let question = sibling.question.isEmpty ? "" : "\(sibling.question): "
    return question + (sibling.text ?? Wording.erased(in: language))
  }

  private func time(_ entry: StatementHistoryEntry) -> String {
    let longest = record.history.map { String($0.event.number).count }.max() ?? 0
    let number = "@\(entry.event.number)"
    let filled = number + String(repeating: " ", count: longest + 1 - number.count)
    return "\(filled)  \(clock.minute(entry.event.time))  \(name(entry.person))"
  }
}
