import Foundation

/// What the program printed as JSON; what is not there is null.
struct JSON: Equatable {
  private let value: NSObject

  init(_ text: String) throws {
    let object = try JSONSerialization.jsonObject(with: Data(text.utf8), options: .fragmentsAllowed)
    self.init(object as? NSObject ?? NSNull())
  }

  private init(_ value: NSObject) { self.value = value }

  private var object: [String: NSObject] { value as? [String: NSObject] ?? [:] }

  subscript(key: String) -> JSON { JSON(object[key] ?? NSNull()) }

  subscript(index: Int) -> JSON { items.indices.contains(index) ? items[index] : JSON(NSNull()) }

  var items: [JSON] { (value as? [NSObject] ?? []).map { JSON($0) } }
  var keys: Set<String> { Set(object.keys) }
  var number: Int? { value as? Int }
  var text: String? { value as? String }
  var isTrue: Bool { value as? Bool == true }
  var isNull: Bool { value is NSNull }
}
