import HTTPTypes
import Hummingbird
import HummingbirdCore
import NIOCore
import ResonanzModel
import ResonanzReporting
import ResonanzStorage
import ServiceLifecycle

/// What a page is told that looks on: first how things are, then again whenever that changed. Whoever was away gets
/// how things are, so that nothing has to be sent again.
struct LiveStream {
  static let path = "/live"

  /// What it tells.
  private struct News: Equatable {
    let figures: Live.Figures
    /// Who else is at the desk.
    let taggers: [String]

    var text: String {
      let data = JSONValue.object([
        .init("event", .number(figures.event)), .init("statements", .number(figures.statements)),
        .init("processed", .number(figures.processed)), .init("open", .number(figures.open)),
        .init("taggers", .array(taggers.map { .string($0) })),
      ])
      return EventStream.event("progress", data)
    }
  }

  private let site: Site
  private let session: SignedIn
  private let token: String
  private let listener: Live.Listener

  /// `at`: `desk` where somebody sits at it, which the others see.
  static func show(_ visit: Visit) async throws -> Response {
    let (site, session) = (visit.site, try visit.person)
    let token = SessionCookie(site.addresses).token(of: visit.request) ?? ""
    let tagger = visit.query["at"] == "desk" && session.role >= .tagger ? session : nil
    let limit = site.settings.limits.streams
    guard site.archive.live.count < limit else { throw Fault.busy }
    return .events(
      ResponseBody { writer in
        if let listener = site.archive.live.listen(atMost: limit, tagger: tagger) {
          defer { site.archive.live.leave(listener) }
          let stream = LiveStream(site: site, session: session, token: token, listener: listener)
          try await stream.write(to: &writer)
        }
        try await writer.finish(nil)
      })
  }

  /// Until the page has gone, the server ends, or it is time to ask anew.
  private func write(to writer: inout any ResponseBodyWriter) async throws {
    let (listener, beat) = (listener, site.settings.limits.heartbeatSeconds)
    let heartbeat = Task {
      while true {
        try await Task.sleep(for: .seconds(beat))
        listener.wake()
      }
    }
    defer { heartbeat.cancel() }
    try await withGracefulShutdownHandler {
      try await follow(&writer)
    } onGracefulShutdown: {
      listener.end()
    }
  }

  private func follow(_ writer: inout any ResponseBodyWriter) async throws {
    let limits = site.settings.limits
    let end = ContinuousClock.now + .seconds(limits.streamSeconds)
    var checked = ContinuousClock.now
    var told = news(try await site.archive.live.figures(of: site.archive))
    try await writer.write(ByteBuffer(string: "retry: 2000\n\n" + told.text))
    if ContinuousClock.now >= end { return }
    for await _ in listener.wakes {
      let now = ContinuousClock.now
      if now >= end { return }
      // However much there is to tell, it is asked now and then whether they may know it.
      let isHeartbeat = now - checked > .seconds(limits.heartbeatSeconds) / 2
      if isHeartbeat {
        guard try await isStillThere() else { return }
        checked = now
      }
      let newer = site.archive.live.figures.flatMap { $0.event > told.figures.event ? $0 : nil }
      let news = news(newer ?? told.figures)
      if news != told {
        told = news
        try await writer.write(ByteBuffer(string: news.text))
      } else if isHeartbeat {
        try await writer.write(ByteBuffer(string: ":\n\n"))
      }
    }
  }

  private func news(_ figures: Live.Figures) -> News {
    News(figures: figures, taggers: site.archive.live.taggers(besides: session.person))
  }

  /// Whether they are still signed in, with the same rights. That they look on keeps nobody signed in.
  private func isStillThere() async throws -> Bool {
    try await site.sessions.session(token, at: site.clock(), isSeen: false) == session
  }
}

extension Visit {
  /// Who else is at the desk; nil: nobody.
  var otherTaggers: String? {
    let names = session.map { archive.live.taggers(besides: $0.person) } ?? []
    return names.isEmpty ? nil : names.joined(separator: ", ")
  }
}
