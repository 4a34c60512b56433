/// The kept profile that a file was made for, as its headers show.
public struct ProfilePick: Sendable {
  /// The one that fits; nil where none does.
  public private(set) var profile: (name: String, profile: Profile)?
  /// Several that fit equally well, so that a person must choose.
  public private(set) var tie: [String] = []
  /// Profiles that could not be read.
  public private(set) var faults: [ProfileFault] = []

  /// Compares all profiles of a folder with the headers of a file; of several that fit, the one that
  /// mentions most of them.
  public init(from folder: ProfileFolder, for headers: [String]) {
    var best = 0
    var fitting: [(name: String, profile: Profile)] = []
    for name in folder.names {
      do throws(ProfileFault) {
        let profile = try folder.profile(named: name)
        let mentioned = profile.fit(headers)
        if mentioned == 0 || mentioned < best { continue }
        if mentioned > best { fitting = [] }
        best = mentioned
        fitting.append((name, profile))
      } catch {
        faults.append(error)
      }
    }
    // Several that say the same are no choice.
    if let first = fitting.first, fitting.allSatisfy({ $0.profile == first.profile }) {
      profile = first
    } else {
      tie = fitting.map(\.name)
    }
  }
}

extension Profile {
  /// How many of a file's headers it mentions; 0 where it does not fit: where one of its columns that is
  /// taken is missing, or where it knows less than half of the file.
  public func fit(_ headers: [String]) -> Int {
    guard (try? mapping(for: headers, samples: [])) != nil else { return 0 }
    let mentioned = headers.count - unmentioned(in: headers).count
    return mentioned * 2 >= headers.count ? mentioned : 0
  }
}
