/// What a page says of itself outside its visible text.
struct PageMetadata {
  struct Entry {
    /// `name`, `property` or `itemprop`, lower case.
    let key: String
    let value: String
    let node: Int
  }

  /// A `time` element, or one whose attributes hold a machine-readable date.
  struct Stamp {
    let node: Int
    let value: String
    let isTimeElement: Bool
    let cues: ClassCues
    /// `itemprop`, lower case.
    let property: String
  }

  private(set) var entries: [Entry] = []
  private(set) var stamps: [Stamp] = []
  private(set) var linkedData: [JSONValue] = []
  private(set) var language: String?
  private(set) var title: String?
  private(set) var canonicalURL: String?

  /// The first value of a key that is not empty.
  func value(_ keys: String...) -> String? {
    for key in keys {
      if let entry = entries.first(where: { $0.key == key && !$0.value.isEmpty }) {
        return entry.value
      }
    }
    return nil
  }

  init(_ tree: HTMLTree) {
    for (index, node) in tree.nodes.enumerated() where node.tag != .text {
      switch node.tag {
      case .html: language = tree.attributeText(.lang, of: index)
      case .title: if title == nil { title = Self.nonEmpty(tree.text(of: index)) }
      case .meta: readMeta(tree, index)
      case .link:
        if canonicalURL == nil, tree.attributeText(.rel, of: index)?.lowercased() == "canonical" {
          canonicalURL = tree.attributeText(.href, of: index)
        }
      case .script: readScript(tree, index)
      default: readStamp(tree, index)
      }
    }
  }

  private mutating func readMeta(_ tree: HTMLTree, _ index: Int) {
    guard let value = tree.attributeText(.content, of: index) else { return }
    for name in [HTMLAttributeName.property, .name, .itemprop, .httpEquiv] {
      guard let key = tree.attributeText(name, of: index) else { continue }
      entries.append(
        Entry(key: key.lowercased(), value: Self.trimmed(value), node: index))
    }
  }

  private mutating func readScript(_ tree: HTMLTree, _ index: Int) {
    guard let type = tree.attribute(.type, of: index),
      tree.bytes[type].firstOffset(of: "ld+json", ignoringCase: true) != nil
    else { return }
    for child in index..<Int(tree.nodes[index].end) where tree.nodes[child].tag == .text {
      let range = tree.nodes[child].range
      guard range.count < 2 << 20 else { continue }
      if let value = JSONReader.value(of: Array(tree.bytes[range])) { linkedData.append(value) }
    }
  }

  private mutating func readStamp(_ tree: HTMLTree, _ index: Int) {
    let node = tree.nodes[index]
    var value: String?
    var property = ""
    var cues: ClassCues = []
    var titled: String?
    for attribute in tree.attributes[node.range] {
      switch attribute.name {
      case .datetime, .dataDatetime, .dataTimestamp, .dataTime, .dataDate:
        if value == nil || attribute.name == .datetime { value = text(tree, attribute) }
      case .content: if value == nil { value = text(tree, attribute) }
      case .title: titled = text(tree, attribute)
      case .itemprop: property = text(tree, attribute).lowercased()
      case .class, .id: cues.formUnion(ClassCues.of(tree.bytes[attribute.range]))
      default: break
      }
    }
    let isDated = node.tag == .time || property.hasPrefix("date") || property.hasSuffix("published")
    if node.tag == .abbr || node.tag == .acronym || cues.contains(.date) { value = value ?? titled }
    if isDated, value == nil || value?.isEmpty == true {
      value = String(decoding: tree.text(of: index).prefix(80), as: UTF8.self)
    }
    guard let value, isDated || cues.contains(.date) && value.utf8.contains(where: \.isDigit)
    else { return }
    stamps.append(
      Stamp(
        node: index, value: value, isTimeElement: node.tag == .time, cues: cues,
        property: property))
  }

  private func text(_ tree: HTMLTree, _ attribute: HTMLAttribute) -> String {
    Self.trimmed(String(decoding: tree.bytes[attribute.range], as: UTF8.self))
  }

  private static func trimmed(_ text: String) -> String {
    let bytes = Array(text.utf8)
    return String(decoding: bytes[bytes.trimmed], as: UTF8.self)
  }

  private static func nonEmpty(_ bytes: [UInt8]) -> String? {
    bytes.isEmpty ? nil : String(decoding: bytes, as: UTF8.self)
  }
}
