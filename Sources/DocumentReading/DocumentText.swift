import TimelineModel

/// Text and blocks in the making: blocks are separated by empty lines.
struct DocumentText {
  private(set) var bytes: [UInt8] = []
  private(set) var blocks: [TextBlock] = []

  /// Adds a block; an empty one is dropped.
  mutating func append(_ block: some Collection<UInt8>, as role: BlockRole) {
    guard !block.isEmpty else { return }
    if !bytes.isEmpty { bytes.append(contentsOf: [0x0A, 0x0A]) }
    let start = bytes.count
    bytes.append(contentsOf: block)
    blocks.append(TextBlock(role: role, range: TextRange(start, bytes.count)))
  }

  mutating func append(_ text: String, as role: BlockRole) {
    append(HTMLText.folded(Array(text.utf8)), as: role)
  }

  var string: String { String(decoding: bytes, as: UTF8.self) }
  var hasTitle: Bool { blocks.contains { $0.role == .title } }
  /// The first title.
  var title: String? {
    blocks.first { $0.role == .title }.map {
      String(decoding: bytes[$0.range.range], as: UTF8.self)
    }
  }
}
