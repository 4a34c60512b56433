import Foundation
import HTTPTypes
import Hummingbird
import HummingbirdCore
import ResonanzImport
import ResonanzModel
import ResonanzReporting
import ResonanzStorage

/// What is done with a file on its way into the archive.
enum ImportForms {
  /// Takes a file, and says where to go on with it: one that a script sends, whose name is in `name`, or one
  /// that a form has as `file`.
  static func receive(_ visit: Visit) async throws -> Response {
    let sent = try SentFile(visit.request, named: visit.query["name"] ?? "")
    let upload = try await visit.site.uploads.receive(
      sent, from: try visit.person.person, at: visit.time,
      upTo: visit.site.settings.limits.upload)
    if sent.isForm, !visit.wantsData { return .seeOther(upload.address) }
    let address = visit.isOfProgram ? Operation.root + upload.address.dropFirst() : upload.address
    var response = Response.json(
      .object([.init("upload", .string(upload.id)), .init("address", .string(address))]),
      status: .created)
    response.headers[.location] = address
    return response
  }

  /// Shows what its columns are taken for.
  static func show(_ visit: Visit) async throws -> Response {
    let upload = try visit.upload
    return try await page(of: upload, upload.choices ?? ImportChoices(), nil, visit)
  }

  /// The same with what was said in the form, and what an import would do.
  static func check(_ visit: Visit) async throws -> Response {
    let (upload, choices) = (try visit.upload, try ImportChoices(visit))
    upload.keep(choices)
    let job = try visit.fileImport(upload, choices, isDryRun: true)
    do {
      let result = try await visit.archive.write { try job.run(into: $0) }
      return try await page(of: upload, choices, result, visit)
    } catch let error as any ExplainedError where !visit.wantsData {
      return try await page(of: upload, choices, Fault(error, site: visit.site), visit)
    } catch let fault as Fault where !visit.wantsData {
      return try await page(of: upload, choices, fault, visit)
    }
  }

  /// Imports it, and leads to where one sees how far that is. It goes on whether or not anybody looks.
  static func run(_ visit: Visit) async throws -> Response {
    let (upload, choices) = (try visit.upload, try ImportChoices(visit))
    upload.keep(choices)
    let job = try visit.fileImport(upload, choices, isDryRun: false)
    guard upload.begin() else { throw Fault.alreadyRunning }
    let site = visit.site
    Task {
      do {
        let result = try await site.archive.write { archive in
          try job.run(into: archive) { upload.show($0) }
        }
        upload.end(.done(result))
        site.uploads.removeFile(of: upload)
      } catch {
        upload.end(.failed(Fault(error, site: site)))
      }
    }
    if visit.wantsData { return .json(UploadJSON.state(of: upload, visit.language)) }
    return .seeOther("\(upload.address)/result")
  }

  /// The rows that were not taken, as a file.
  static func rejected(_ visit: Visit) async throws -> Response {
    let upload = try visit.upload
    guard case .done(let result) = upload.work,
      let path = result.reports.lazy.compactMap(\.rejectFile).first,
      let file = FileHandle(forReadingAtPath: path)
    else { throw Fault.notFound }
    let workshop = visit.site.workshop
    let name = String(path.split(separator: "/").last ?? "")
    let type = name.hasSuffix(".csv") ? "text/csv" : "text/plain"
    return Response(
      status: .ok,
      headers: [
        .contentType: "\(type); charset=utf-8", .contentDisposition: FileName.disposition(name),
      ],
      body: ResponseBody { writer in
        while let piece = try await workshop.run({ try file.read(upToCount: 1 << 16) }),
          !piece.isEmpty
        {
          try await writer.write(ByteBuffer(bytes: piece))
        }
        try await writer.finish(nil)
      })
  }

  private static func page(
    of upload: Upload, _ choices: ImportChoices, _ result: ImportResult?, _ visit: Visit
  ) async throws -> Response {
    let language = visit.language
    let answer = try await answer(upload, choices, visit)
    if visit.wantsData { return .json(UploadJSON.value(upload, answer, result, language)) }
    let titles = try await visit.archive.catalogue().titles
    let preview = result.map {
      SummaryPart.parts(
        of: $0, file: upload.name, isDryRun: true, titles: titles.ofSummaries(in: language),
        language)
    }
    return await visit.page(ImportPage(answer, upload, preview: preview ?? [], language))
  }

  private static func page(
    of upload: Upload, _ choices: ImportChoices, _ fault: Fault, _ visit: Visit
  ) async throws -> Response {
    var answer = try await answer(upload, choices, visit)
    answer.fault = fault
    return await visit.page(
      ImportPage(answer, upload, preview: [], visit.language), status: fault.status)
  }

  private static func answer(
    _ upload: Upload, _ choices: ImportChoices, _ visit: Visit
  ) async throws -> ImportAnswer {
    // After an import the file is gone.
    if case .done = upload.work { throw Fault.uploadGone }
    let (site, language) = (visit.site, visit.language)
    return try await visit.archive.read { archive in
      try ImportAnswer(upload, choices, in: archive, site: site, language)
    }
  }
}

extension Visit {
  /// The file that the address names.
  ///
  /// - Throws: `uploadGone` where it is somebody else's, too.
  fileprivate var upload: Upload {
    get throws {
      try site.uploads.upload(try parameter("upload"), of: try person.person, at: time)
    }
  }

  fileprivate func fileImport(
    _ upload: Upload, _ choices: ImportChoices, isDryRun: Bool
  ) throws -> FileImport {
    FileImport(
      upload: upload, choices: choices, person: try person.person, team: site.team,
      language: language, isDryRun: isDryRun)
  }
}
