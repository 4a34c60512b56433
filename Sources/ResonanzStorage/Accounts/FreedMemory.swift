import CArgon2
import Foundation

/// What the C library does with memory that the process doesn't need any more.
public enum FreedMemory {
  /// Gives large blocks, as a sign-in takes one for Argon2id, back to the system at once, and keeps small ones in few
  /// places (mallopt(3)).
  ///
  /// Left to itself, glibc holds a block of up to 32 MiB that was given back once for the next who asks, and that in
  /// eight places for each core. Both limits are said, since to say one sets the other to 128 KiB for good, so that a
  /// desk at work would give memory back and ask for it anew many times a second.
  public static func returnsToTheSystem() {
    _ = mallopt(M_MMAP_THRESHOLD, 8 << 20)
    _ = mallopt(M_TRIM_THRESHOLD, 16 << 20)
    _ = mallopt(M_ARENA_MAX, CInt(clamping: max(2, ProcessInfo.processInfo.activeProcessorCount)))
  }
}
