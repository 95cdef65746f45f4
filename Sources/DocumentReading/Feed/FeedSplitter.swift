/// The items (`item`, `entry`) of RSS, RDF and Atom.
struct FeedSplitter: DocumentSplitter {
  private let id: String
  private let maximumSize: Int
  private var elements: XMLElementSplitter
  private var channel: FeedItem.Channel?
  private var count = 0

  init(id: String, maximumSize: Int) {
    self.id = id
    self.maximumSize = maximumSize
    elements = XMLElementSplitter(["item", "entry"], maximumLength: maximumSize)
  }

  mutating func feed(_ piece: [UInt8]) -> [ItemResult] {
    elements.feed(piece).map { bytes in
      count += 1
      guard let bytes else {
        let detail = "item \(count) is larger than \(maximumSize) bytes"
        return .failure(DocumentError(.tooLarge, id, detail))
      }
      let channel = self.channel ?? FeedItem.Channel(head: elements.head)
      self.channel = channel
      return .success(FeedItem.read(bytes, number: count, of: id, channel))
    }
  }

  mutating func finish() -> [ItemResult] {
    guard count == 0 else { return [] }
    return [.failure(DocumentError(.unsupported, id, "is a feed without items, or no feed"))]
  }
}
