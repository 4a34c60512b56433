/// Writes a catalogue as YAML.
struct CatalogueWriter {
  private var lines: [String] = []

  init(_ catalogue: Catalogue) {
    write(catalogue.process)
    write(catalogue.labels)
    section("milestones", catalogue.milestones) { writer, milestone in
      writer.item(slug: milestone.slug, title: milestone.title)
      writer.lines.append("    date: \(milestone.date.iso)")
    }
    section("groups", catalogue.groups) { writer, group in
      writer.text("slug", group.slug, begin: "  - ")
      writer.lines.append("    title:")
      writer.text("de", group.title.german, begin: "      ")
      writer.text("en", group.title.english, begin: "      ")
    }
    section("themes", catalogue.themes) { $0.write($1) }
    section("measures", catalogue.measures) { $0.write($1) }
  }

  var text: String { lines.map { $0 + "\n" }.joined() }

  private mutating func write(_ process: Process) {
    lines.append("process:")
    text("slug", process.slug, begin: "  ")
    text("title", process.title, begin: "  ")
    text("place", process.place, begin: "  ")
    text("timeZone", process.timeZone, begin: "  ")
  }

  private mutating func write(_ labels: Labels) {
    guard [labels.theme, labels.key].contains(where: { !($0 ?? "").isBlank }) else { return }
    lines.append("labels:")
    text("theme", labels.theme, begin: "  ")
    text("key", labels.key, begin: "  ")
  }

  private mutating func write(_ theme: Theme) {
    item(slug: theme.slug, title: theme.title)
    if theme.isRetired { lines.append("    retired: true") }
    text("subtitle", theme.subtitle, begin: "    ")
    list("goals", theme.goals, indent: 4)
    text("note", theme.note, begin: "    ")
    write(theme.codebook)
  }

  private mutating func write(_ measure: Measure) {
    item(slug: measure.slug, title: measure.title)
    if measure.isRetired { lines.append("    retired: true") }
    text("rank", measure.rank.rawValue, begin: "    ")
    list("themes", measure.themes, indent: 4)
    text("status", measure.status?.rawValue, begin: "    ")
    list("related", measure.related, indent: 4)
    list("replaces", measure.replaces, indent: 4)
    list("fields", measure.fields, indent: 4)
    list("tasks", measure.tasks, indent: 4)
    list("examples", measure.examples, indent: 4)
    list("keywords", measure.keywords, indent: 4)
    text("note", measure.note, begin: "    ")
    write(measure.codebook)
  }

  private mutating func write(_ codebook: Codebook?) {
    guard let codebook, codebook != Codebook() else { return }
    lines.append("    codebook:")
    text("belongs", codebook.belongs, begin: "      ")
    text("not", codebook.not, begin: "      ")
    list("examples", codebook.examples, indent: 6)
  }

  private mutating func section<Element>(
    _ key: String, _ elements: [Element], write: (inout Self, Element) -> Void
  ) {
    guard !elements.isEmpty else { return }
    lines.append("")
    lines.append("\(key):")
    for element in elements { write(&self, element) }
  }

  private mutating func item(slug: String, title: String) {
    text("slug", slug, begin: "  - ")
    text("title", title, begin: "    ")
  }

  private mutating func text(_ key: String, _ text: String?, begin: String) {
    guard let text, !text.isBlank else { return }
    lines.append("\(begin)\(key): " + YAMLText(text: text).written(indent: begin.count + 2))
  }

  private mutating func list(_ key: String, _ texts: [String], indent: Int) {
    guard !texts.isEmpty else { return }
    let margin = String(repeating: " ", count: indent)
    lines.append("\(margin)\(key):")
    for text in texts {
      lines.append("\(margin)  - " + YAMLText(text: text).written(indent: indent + 4))
    }
  }
}
