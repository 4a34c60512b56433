import HTTPTypes
import Hummingbird
import HummingbirdCore
import ResonanzModel
import ResonanzStorage

/// What somebody filled in and sent, and why it was refused.
struct RefusedForm: Sendable {
  let fault: Fault
  let fields: FormFields
  let action: String
  /// The page on which it was filled in.
  let page: OwnAddress

  /// - Parameter html: of that page.
  /// - Returns: the page with the form as it was sent, and with the reason; nil where it is not there.
  func filled(in html: String, _ language: Language) -> String? {
    let form = FilledForm(
      fields: fields, action: action, message: fault.sentence(in: language),
      controls: [fault.field].compactMap(\.self) + fault.controls,
      page: page.path == action ? nil : page.text)
    let title = SafeHTML().escapeText(FaultWords.title(of: fault.status, in: language))
    return form.html(in: html)?.replacing("<title>", with: "<title>\(title): ", maxReplacements: 1)
  }
}

extension Visit {
  /// The page of the form that was refused, with all that was typed in its fields. Nil where nothing was, where nobody
  /// says which page it was, and where the form is not there any more.
  func formAgain(_ fault: Fault) async -> Response? {
    guard !wantsData, refused == nil, !fault.isOfStranger, let sent = sentForm(fault),
      let (route, parameters) = RouteTable.page(sent.page.path), route.admits(session?.role),
      let again = try? await route.handler(asking(for: sent, parameters))
    else { return nil }
    // The page itself is no fault, so that only the form in it says so.
    return again.status == fault.status ? again : nil
  }

  private func sentForm(_ fault: Fault) -> RefusedForm? {
    let isPosted = request.method == .post
    let fields = isPosted ? form : query.setting("lang", nil)
    guard !fields.fields.isEmpty, isPosted || request.method == .get else { return nil }
    let named = form[FilledForm.pageField].flatMap(OwnAddress.init)
    // Where nobody says it, the form may have been sent to its own page.
    let own = isPosted ? OwnAddress(request.uri.path) : nil
    guard let page = named ?? formPage ?? own, isPosted || page.path == request.uri.path else {
      return nil
    }
    // An address that is refused itself would be so again.
    let address = isPosted ? page.withoutDeeds : OwnAddress(page.path)
    return address.map {
      RefusedForm(
        fault: fault, fields: fields.setting(FilledForm.pageField, nil),
        action: request.uri.path, page: $0)
    }
  }
}

extension OwnAddress {
  /// The same without what was done before the page was shown, which it would say again.
  fileprivate var withoutDeeds: OwnAddress? {
    let rest = query.setting("event", nil).setting("saved", nil).setting("changed", nil)
    return OwnAddress(rest.address(path))
  }
}

extension RouteTable {
  /// What shows a page, with the parts of its path that have names.
  static func page(_ path: String) -> (route: Route, parameters: [(name: String, value: String)])? {
    guard !path.hasPrefix(Operation.root) else { return nil }
    let parts = path.split(separator: "/")
    let fitting = all.filter { $0.method == .get }.compactMap { route in
      route.parameters(of: parts).map { (route: route, parameters: $0) }
    }
    return fitting.min { $0.parameters.count < $1.parameters.count }
  }
}

extension Route {
  /// Nil where it is for other paths.
  fileprivate func parameters(of parts: [Substring]) -> [(name: String, value: String)]? {
    let own = path.split(separator: "/")
    guard own.count == parts.count else { return nil }
    var parameters: [(name: String, value: String)] = []
    for (own, part) in zip(own, parts) {
      if own.hasPrefix("{") {
        parameters.append((String(own.dropFirst().dropLast()), String(part)))
      } else if own != part {
        return nil
      }
    }
    return parameters
  }
}
