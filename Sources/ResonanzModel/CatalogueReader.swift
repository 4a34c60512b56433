import Foundation
import Yams

/// Reads a catalogue from the entries of its file, going on after every fault, so that one reading
/// names all of them. What it gives is whole only if it found none.
struct CatalogueReader {
  var entries = CatalogueEntryReader()
  var references = CatalogueReferences()

  mutating func catalogue(from root: Node, name: String) -> Catalogue {
    guard let file = entries.entry(root, key: name, as: .file) else {
      return Catalogue(process: Process(slug: "", title: "", place: ""))
    }
    return Catalogue(
      process: process(of: file),
      labels: labels(of: file),
      milestones: entries.entries("milestones", of: file, as: .milestone).map {
        milestone(from: $0)
      },
      groups: entries.entries("groups", of: file, as: .group).map { group(from: $0) },
      themes: entries.entries("themes", of: file, as: .theme).map { theme(from: $0) },
      measures: entries.entries("measures", of: file, as: .measure).map { measure(from: $0) })
  }

  private mutating func process(of file: CatalogueEntry) -> Process {
    guard file.values["process"] != nil else {
      entries.reportMissing("process", in: file)
      return Process(slug: "", title: "", place: "")
    }
    guard let entry = entries.entry("process", of: file, as: .process) else {
      return Process(slug: "", title: "", place: "")
    }
    return Process(
      slug: slug(of: entry),
      title: required("title", of: entry),
      place: required("place", of: entry),
      timeZone: timeZone(of: entry))
  }

  private mutating func timeZone(of entry: CatalogueEntry) -> String {
    guard let written = entries.text("timeZone", of: entry) else { return "Europe/Berlin" }
    if !Self.isTimeZone(written.text) {
      let known = TimeZone.knownTimeZoneIdentifiers
      let suggestion = spellingSuggestion(for: written.text, among: known)
      entries.faults.append(
        written.fault(.unknownTimeZone(written.text, suggestion: suggestion)))
    }
    return written.text
  }

  /// Foundation would also take `CET` or `GMT+1`, which know no summer time or mean another, and
  /// does not list every name that there is.
  private static func isTimeZone(_ name: String) -> Bool {
    if ["UTC", "GMT"].contains(name) { return true }
    return name.contains("/") && TimeZone(identifier: name) != nil
  }

  private mutating func labels(of file: CatalogueEntry) -> Labels {
    guard let entry = entries.entry("labels", of: file, as: .labels) else { return Labels() }
    return Labels(
      theme: entries.text("theme", of: entry)?.text, key: entries.text("key", of: entry)?.text)
  }

  private mutating func milestone(from entry: CatalogueEntry) -> Milestone {
    let slug = slug(of: entry) { slug in
      Point(slug) == .milestone(slug) ? nil : .milestoneReadsAsPoint(slug)
    }
    return Milestone(
      slug: slug, title: required("title", of: entry), date: date(of: entry))
  }

  private mutating func date(of entry: CatalogueEntry) -> CalendarDate {
    // Stands only for a day that was refused.
    let none = CalendarDate(year: 1, month: 1, day: 1)!
    guard let written = entries.requiredText("date", of: entry) else { return none }
    guard let date = CalendarDate(iso: written.text) else {
      entries.faults.append(written.fault(.badDate(written.text)))
      return none
    }
    return date
  }

  private mutating func group(from entry: CatalogueEntry) -> SourceGroup {
    let slug = slug(of: entry) { slug in
      SourceGroup.builtIn.contains { $0.slug == slug } ? .builtInGroup(slug) : nil
    }
    if entry.values["title"] == nil { entries.reportMissing("title", in: entry) }
    guard let title = entries.entry("title", of: entry, as: .groupTitle) else {
      return SourceGroup(slug: slug, title: Wording(german: "", english: ""))
    }
    return SourceGroup(
      slug: slug,
      title: Wording(german: required("de", of: title), english: required("en", of: title)))
  }

  mutating func required(_ key: String, of entry: CatalogueEntry) -> String {
    entries.requiredText(key, of: entry)?.text ?? ""
  }

  /// The slug of an entry, checked and kept as one that exists; empty where it was refused.
  mutating func slug(
    of entry: CatalogueEntry, refusing: (String) -> CatalogueFault.Kind? = { _ in nil }
  ) -> String {
    guard let written = entries.requiredText("slug", of: entry) else { return "" }
    guard isSlug(written.text) else {
      let suggestion = ResonanzModel.slug(from: String(written.text.prefix(200)))
      entries.faults.append(written.fault(.badSlug(written.text, suggestion: suggestion)))
      return ""
    }
    if let kind = refusing(written.text) { entries.faults.append(written.fault(kind)) }
    references.define(written, as: entry.section)
    return written.text
  }
}
