import NIOSSL
import ResonanzModel
import ResonanzStorage

/// What all requests have in common.
struct Site: Sendable {
  let archive: ArchiveAccess
  /// The names of the staff, which are not in the archive.
  let team: Team
  let sessions: any Sessions
  let workshop = Workshop()
  /// What is on its way into the archive.
  let uploads: Uploads
  let addresses: Addresses
  let settings: WebSettings
  /// Where the server itself encrypts.
  var certificate: TLSConfiguration?
  let clock: @Sendable () -> Instant
  /// Tells whoever runs the server, one line a time.
  let report: @Sendable (String) -> Void
  /// Who has which statement in hand.
  let desk = Desk()
  /// What the desk has been sent.
  let sentOnce = SentOnce()
}
