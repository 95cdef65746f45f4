/// A JSON value; members of an object keep their order.
indirect enum JSONValue: Hashable, Sendable {
  case null
  case bool(Bool)
  /// As written: nothing here computes with numbers.
  case number(String)
  case string(String)
  case array([JSONValue])
  case object([JSONMember])

  /// The first member of this name.
  subscript(_ name: String) -> JSONValue? {
    guard case .object(let members) = self else { return nil }
    return members.first { $0.name == name }?.value
  }

  var string: String? {
    guard case .string(let text) = self else { return nil }
    return text
  }

  /// The text of a string, or a number as written.
  var scalarText: String? {
    switch self {
    case .string(let text), .number(let text): text
    default: nil
    }
  }

  var isObject: Bool {
    if case .object = self { true } else { false }
  }

  /// The elements of an array; any other value alone.
  var elements: [JSONValue] {
    guard case .array(let values) = self else { return [self] }
    return values
  }
}

struct JSONMember: Hashable, Sendable {
  let name: String
  let value: JSONValue
}
