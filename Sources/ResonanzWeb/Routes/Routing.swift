import HTTPTypes
import Hummingbird
import HummingbirdCore
import ResonanzStorage

/// Makes what answers requests of the table of routes, and of nothing else.
enum Routing {
  private static let methods: [HTTPRequest.Method] =
    [.get, .post, .put, .patch, .delete, .options, .trace]
    + [HTTPRequest.Method("QUERY")].compactMap(\.self)

  /// The checks, in their order, and behind them the routes.
  static func router(of table: [Route], on site: Site) -> Router<WebContext> {
    let router = Router(context: WebContext.self, options: .autoGenerateHeadEndpoints)
    router.add(middleware: UnreadBody(table, site.settings.limits))
    router.add(middleware: SecurityHeaders(isEncrypted: site.certificate != nil))
    router.add(middleware: FaultPages(site: site))
    router.add(middleware: HostCheck(addresses: site.addresses))
    router.add(middleware: CrossSiteCheck(addresses: site.addresses))
    router.add(middleware: SessionCheck(site: site))
    // Once more, for those who are known: they get the links of every page.
    router.add(middleware: FaultPages(site: site))
    for route in table {
      router.on(RouterPath(route.path), method: route.method, responder: Doorkeeper(route, site))
    }
    refuseOtherMethods(in: router, table)
    return router
  }

  /// A path that is there says by which methods.
  private static func refuseOtherMethods(in router: Router<WebContext>, _ table: [Route]) {
    for (path, routes) in Dictionary(grouping: table, by: \.path) {
      let allowed = routes.map(\.method)
      for method in methods where !allowed.contains(method) {
        router.on(RouterPath(path), method: method) { _, _ -> Response in
          throw Fault.methodNotAllowed(allowed)
        }
      }
    }
  }
}

/// Lets through to a route's handler whom the table lets, with what the handler needs.
struct Doorkeeper: HTTPResponder {
  private let route: Route
  private let site: Site

  init(_ route: Route, _ site: Site) {
    self.route = route
    self.site = site
  }

  func respond(to request: Request, context: WebContext) async throws -> Response {
    var visit = Visit(request, context, site)
    do {
      guard route.admits(context.session?.role) else {
        throw context.session == nil ? Fault.signedOut(site.sessions.entrance) : .notAllowed
      }
      if !route.takesFile { try await visit.readForm(upTo: site.settings.limits.form) }
      try visit.refuseOthersForm()
      return visit.remembering(try await route.handler(visit))
    } catch {
      return visit.remembering(await FaultPage.response(to: error, visit, isChecked: true))
    }
  }
}
