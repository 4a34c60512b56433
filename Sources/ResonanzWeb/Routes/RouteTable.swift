import ResonanzModel

/// All that can be asked for. What is not in this table is not there: nothing else makes a route.
enum RouteTable {
  static let all: [Route] = entrance + pages

  /// Before somebody is known.
  private static let entrance: [Route] = [
    .get("/assets/{version}/{name}", .everyone, AssetPage.show),
    .get("/health", .everyone, HealthPage.show),
    .get("/login", .everyone, LoginPage.show),
    .post("/logout", .from(.viewer), LoginPage.leave),
  ]

  private static let pages: [Route] = [
    .get("/", .from(.viewer), OverviewPage.show)
  ]
}
