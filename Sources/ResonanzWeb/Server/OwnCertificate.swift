import Foundation
import NIOSSL
import ResonanzModel

/// The certificate of the server, as it is at its start; a renewed one is read at the next.
enum OwnCertificate {
  /// TLS 1.2 and 1.3.
  ///
  /// - Throws: `unreadable`, `noCertificate`, `noKey`, `keyOfAnother`, `expired`.
  static func configuration(
    certificate: String, key: String, at time: Instant
  ) throws(WebError) -> TLSConfiguration {
    for path in [certificate, key] where !FileManager.default.isReadableFile(atPath: path) {
      throw .unreadable(path: path)
    }
    guard let chain = try? NIOSSLCertificate.fromPEMFile(certificate), let own = chain.first else {
      throw .noCertificate(path: certificate)
    }
    guard let secret = try? NIOSSLPrivateKey(file: key, format: .pem) else {
      throw .noKey(path: key)
    }
    if Int64(own.notValidAfter) * 1000 < time.milliseconds { throw .expired(path: certificate) }
    var configuration = TLSConfiguration.makeServerConfiguration(
      certificateChain: chain.map { .certificate($0) }, privateKey: .privateKey(secret))
    configuration.minimumTLSVersion = .tlsv12
    do {
      _ = try NIOSSLContext(configuration: configuration)
    } catch {
      throw .keyOfAnother(certificate: certificate, key: key)
    }
    return configuration
  }
}
