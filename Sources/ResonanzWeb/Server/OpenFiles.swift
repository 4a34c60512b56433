import Glibc

/// The files that the process may have open; each connection is one.
enum OpenFiles {
  /// Takes as many as the system lets it have: many give a process 1,024 to begin with.
  static func raiseLimit() {
    var limit = rlimit()
    guard getrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit) == 0 else { return }
    limit.rlim_cur = min(limit.rlim_max, 8192)
    // Where it isn't allowed, fewer connections are.
    _ = setrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit)
  }
}
