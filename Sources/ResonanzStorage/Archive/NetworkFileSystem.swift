import Foundation

/// The file systems on which SQLite's write-ahead log does not work, since its shared memory is not
/// shared between machines (https://sqlite.org/wal.html, "Overview").
enum NetworkFileSystem {
  /// As `/proc/self/mountinfo` names them (man 5 proc_pid_mountinfo).
  private static let names: Set<Substring> = [
    "nfs", "nfs4", "cifs", "smb3", "smbfs", "afs", "ceph", "gfs2", "ocfs2", "9p", "lustre",
    "glusterfs", "fuse.sshfs", "fuse.glusterfs", "fuse.rclone", "davfs", "fuse.davfs2",
  ]

  /// Name of the network file system that a folder is on; nil for a local one, and where the system
  /// does not say.
  static func name(ofFolder folder: String) -> String? {
    guard let mounts = try? String(contentsOfFile: "/proc/self/mountinfo", encoding: .utf8) else {
      return nil
    }
    return name(ofFolder: URL(fileURLWithPath: folder).resolvingSymlinksInPath().path, in: mounts)
  }

  static func name(ofFolder folder: String, in mounts: String) -> String? {
    var longest = 0
    var found: Substring?
    for line in mounts.split(separator: "\n") {
      // … root mount-point options … - type source …
      let fields = line.split(separator: " ")
      guard fields.count > 4, let dash = fields.firstIndex(of: "-"), dash + 1 < fields.count else {
        continue
      }
      // Spaces in a path are written as an octal escape.
      let point = fields[4].replacing("\\040", with: " ")
      let holds = point == "/" || folder == point || folder.hasPrefix(point + "/")
      // A later mount on the same point hides the earlier one.
      guard holds, point.count >= longest else { continue }
      longest = point.count
      found = fields[dash + 1]
    }
    return found.flatMap { names.contains($0) ? String($0) : nil }
  }
}
