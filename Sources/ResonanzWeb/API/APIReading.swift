import Hummingbird
import HummingbirdCore
import ResonanzModel
import ResonanzReporting
import ResonanzStorage

/// What programs read.
enum APIReading {
  /// In one answer; more are asked for page by page.
  static let mostHits = 500

  static func description(_ visit: Visit) -> Response {
    .json(OpenAPI.description(version: visit.site.settings.version))
  }

  static func catalogue(_ visit: Visit) async throws -> Response {
    let (vocabulary, consultations) = try await visit.archive.read {
      (try $0.vocabulary(), try $0.consultations())
    }
    let language = visit.language
    func entries(_ entries: [Vocabulary.Entry]) -> JSONValue {
      .array(
        entries.map {
          .object([
            .init("slug", .string($0.slug)), .init("title", .string($0.title)),
            .init("retired", .bool($0.isRetired)),
          ])
        })
    }
    return .json(
      .object([
        .init("themes", entries(vocabulary.themes)),
        .init("measures", entries(vocabulary.measures)),
        .init("keywords", entries(vocabulary.keywords)),
        .init(
          "consultations",
          .array(
            consultations.map {
              .object([
                .init("slug", .string($0.slug)), .init("title", .string($0.title)),
                .init("statements", .number($0.statements)),
                .init("publication", .string($0.publication.rawValue)),
              ])
            })),
        .init(
          "groups",
          .array(
            vocabulary.groups.map {
              .object([
                .init("slug", .string($0.group.slug)),
                .init("title", .string($0.group.title(in: language))),
              ])
            })),
      ]))
  }

  static func search(_ visit: Visit) async throws -> Response {
    let query = visit.query
    let order = query["sort"].flatMap { StatementOrder(rawValue: $0) } ?? .relevance
    let (limit, offset) = (
      query["limit"].flatMap { Int($0) } ?? 20, query["offset"].flatMap { Int($0) } ?? 0
    )
    let (team, asker, language) = (visit.site.team, try visit.person.person, visit.language)
    return try await visit.archive.read { archive in
      let read = try archive.readQuery(query["q"] ?? "", people: try team.names(), asker: asker)
      return .json(
        SearchJSON.value(
          try archive.search(read.query, order: order, limit: limit, offset: offset),
          notes: read.notes, facets: query["counts"] == nil ? nil : try archive.facets(read.query),
          in: language))
    }
  }

  static func statement(_ visit: Visit) async throws -> Response {
    let (number, team) = (try visit.number("number"), visit.site.team)
    return try await visit.archive.read {
      .json(StatementJSON.value(try $0.statement(number), try team.names()))
    }
  }

  static func answers(_ visit: Visit) async throws -> Response {
    let (choice, team) = (try AnswerChoice(visit.query), visit.site.team)
    return try await visit.archive.read { archive in
      let names = try team.names()
      let answers = try archive.answers(choice.filter(in: archive))
      return .json(.array(answers.map { AnswerJSON.value($0, names) }))
    }
  }

  static func answer(_ visit: Visit) async throws -> Response {
    let (number, team) = (try visit.number("number"), visit.site.team)
    return try await visit.archive.read { archive in
      guard let answer = try archive.answers(AnswerFilter(number: number)).first else {
        throw StorageError.answer(.unknown(number))
      }
      return .json(AnswerJSON.value(answer, try team.names()))
    }
  }

  static func imports(_ visit: Visit) async throws -> Response {
    let (part, team) = (part(visit), visit.site.team)
    return try await visit.archive.read { archive in
      let names = try team.names()
      let imports = try archive.imports(before: part.before, limit: part.limit)
      return .json(.array(imports.map { ImportJSON.value($0, names) }))
    }
  }

  static func importRecord(_ visit: Visit) async throws -> Response {
    let (number, team) = (try visit.number("number"), visit.site.team)
    return try await visit.archive.read {
      .json(ImportJSON.value(try $0.importRecord(number), try team.names()))
    }
  }

  static func progress(_ visit: Visit) async throws -> Response {
    let (consultation, person) = (visit.query["consultation"], try visit.person.person)
    return try await visit.archive.read {
      .json(ProgressReport(of: try $0.progress(of: consultation, for: person)).json)
    }
  }

  static func codebook(_ visit: Visit) async throws -> Response {
    let catalogue = try await visit.archive.read { try $0.catalogue(includesRetired: true) }
    guard let report = CodebookReport(of: catalogue) else { throw Fault.notFound }
    return .json(report.json)
  }

  /// What is written down of one theme or measure, with what says that nobody else wrote to it meanwhile.
  static func codebookEntry(_ visit: Visit) async throws -> Response {
    let slug = try visit.parameter("slug")
    let catalogue = try await visit.archive.read { try $0.catalogue() }
    let entries = CodebookReport(of: catalogue)?.entries ?? []
    guard let entry = entries.first(where: { $0.slug == slug }) else { throw Fault.notFound }
    let codebook = entry.codebook
    return .json(
      .object([
        .init("slug", .string(slug)), .init("belongs", .optional(codebook?.belongs)),
        .init("not", .optional(codebook?.not)),
        .init("examples", .array((codebook?.examples ?? []).map { .string($0) })),
        .init("seen", .string(CodebookForm.digest(codebook))),
      ]))
  }

  /// Which part of a list is asked for that has the newest first.
  private static func part(_ visit: Visit) -> (limit: Int, before: Int) {
    let (limit, before) = (visit.query["limit"], visit.query["before"])
    return (limit.flatMap { Int($0) } ?? 50, before.flatMap { Int($0) } ?? .max)
  }

  static func history(_ visit: Visit) async throws -> Response {
    let (part, team, language) = (part(visit), visit.site.team, visit.language)
    return try await visit.archive.read { archive in
      let names = try team.names()
      return .json(
        .array(
          try archive.history(limit: part.limit, before: part.before)
            .map { EventJSON.value($0, names, in: language) }))
    }
  }

  /// A report as it is, or with `format` as a file.
  static func report(_ kind: ReportKind, _ visit: Visit) async throws -> Response {
    if visit.query["format"] != nil { return try await ReportDownload.file(kind, visit) }
    return .json(try await visit.report(ReportOrder(kind: kind, fields: visit.query)).report.json)
  }
}
