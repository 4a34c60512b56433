import Hummingbird
import HummingbirdCore
import ResonanzStorage

/// What travels with a request through the checks to its handler.
struct WebContext: RequestContext {
  var coreContext: CoreRequestContextStorage
  /// Who asks; nil: nobody that is known.
  var session: SignedIn?

  init(source: ApplicationRequestContextSource) {
    coreContext = CoreRequestContextStorage(source: source)
  }
}
