import ResonanzReporting

/// A line in lines that fit a width, those behind the first a little further in than it; nil is no limit.
func paragraph(_ line: String, width: Int?) -> [String] {
  let indent = line.prefix { $0 == " " }.count
  let parts = wrapped(String(line.dropFirst(indent)), to: width.map { max(20, $0 - indent - 2) })
  return parts.enumerated().map { index, part in
    String(repeating: " ", count: index == 0 ? indent : indent + 2) + part
  }
}
