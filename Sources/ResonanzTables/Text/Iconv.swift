#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// One conversion to UTF-8 by the system's `iconv`.
final class Iconv {
  /// How it stopped.
  enum Outcome {
    /// Everything was converted, or the output is full.
    case done
    /// The next bytes mean nothing in this encoding.
    case senseless
    /// The input ends in the middle of a character.
    case cut
  }

  /// How many bytes to leave out when they mean nothing.
  let unit: Int
  private let descriptor: iconv_t

  /// `nil` if the system does not know the encoding.
  init?(from encoding: String) {
    let opened = iconv_open("UTF-8", encoding)
    // iconv_open reports failure as (iconv_t)-1.
    guard let opened, Int(bitPattern: opened) != -1 else { return nil }
    descriptor = opened
    unit = encoding.hasPrefix("UTF-16") ? 2 : encoding.hasPrefix("UTF-32") ? 4 : 1
  }

  deinit {
    iconv_close(descriptor)
  }

  /// Converts as much of `input` as fits into `output`.
  func convert(
    _ input: UnsafeMutableBufferPointer<UInt8>, into output: UnsafeMutableBufferPointer<UInt8>
  ) -> (taken: Int, made: Int, outcome: Outcome) {
    var from = UnsafeMutableRawPointer(input.baseAddress)?.assumingMemoryBound(to: CChar.self)
    var to = UnsafeMutableRawPointer(output.baseAddress)?.assumingMemoryBound(to: CChar.self)
    var fromLeft = input.count
    var toLeft = output.count
    let result = iconv(descriptor, &from, &fromLeft, &to, &toLeft)
    let code = errno
    let outcome = result == -1 ? Self.outcome(code) : .done
    return (input.count - fromLeft, output.count - toLeft, outcome)
  }

  private static func outcome(_ code: Int32) -> Outcome {
    switch code {
    case EILSEQ: .senseless
    case EINVAL: .cut
    default: .done
    }
  }
}
