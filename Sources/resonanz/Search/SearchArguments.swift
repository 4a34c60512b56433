import ArgumentParser

/// What somebody typed after `search`, so that `-autobahn` shuts a word out and is not taken for the
/// options `-a -u -t …`, of which one asks for help.
enum SearchArguments {
  /// A minus sign in place of the hyphen: the same to a query, and a word to the parser of options.
  static func read(_ arguments: [String]) -> [String] {
    guard arguments.first == SearchCommand._commandName else { return arguments }
    return arguments.map { argument in
      let isShutOut = argument.hasPrefix("-") && !argument.hasPrefix("--") && argument.count > 1
      return isShutOut && argument != "-h" ? "−" + argument.dropFirst() : argument
    }
  }
}
