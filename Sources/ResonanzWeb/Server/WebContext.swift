import Hummingbird
import HummingbirdCore

/// What travels with a request through the checks to its handler.
struct WebContext: RequestContext {
  var coreContext: CoreRequestContextStorage
  /// Who asks; nil: nobody that is known.
  var session: Session?

  init(source: ApplicationRequestContextSource) {
    coreContext = CoreRequestContextStorage(source: source)
  }
}
