/// The bytes of a file, of standard input or of memory, unpacked if they are gzip (RFC 1952).
struct InputBytes: ~Copyable {
  enum Failure: Error { case unreadable, damaged, bomb }

  private let source: ByteSource?
  /// Bytes of memory that are to come.
  private var stored: ArraySlice<UInt8> = []
  private let isStored: Bool
  private var waiting: [UInt8] = []
  private var inflater: Inflater?
  private var isInflating = false
  private var isOpen = false
  private var isAtEnd = false

  init(path: String) {
    source = ByteSource(path: path)
    isStored = false
  }

  init(bytes: [UInt8]) {
    source = nil
    stored = bytes[...]
    isStored = true
  }

  /// A piece, 256 KB at most; empty at the end.
  mutating func next() throws(Failure) -> [UInt8] {
    if !isOpen { try open() }
    if isInflating { return try inflated() }
    if !waiting.isEmpty {
      defer { waiting = [] }
      return waiting
    }
    return try raw()
  }

  private mutating func raw() throws(Failure) -> [UInt8] {
    if isAtEnd { return [] }
    if isStored {
      let piece = Array(stored.prefix(1 << 18))
      stored = stored.dropFirst(piece.count)
      return piece
    }
    guard let piece = source?.next() else { throw .unreadable }
    isAtEnd = piece.isEmpty
    return piece
  }

  private mutating func open() throws(Failure) {
    isOpen = true
    while waiting.count < 3 {
      let piece = try raw()
      if piece.isEmpty { break }
      waiting += piece
    }
    guard waiting.starts(with: [0x1F, 0x8B, 0x08]) else { return }
    isInflating = true
    let inflater = Inflater(.gzip)
    inflater.feed(waiting)
    waiting = []
    self.inflater = inflater
  }

  /// The next unpacked piece, over the borders of members.
  private mutating func inflated() throws(Failure) -> [UInt8] {
    while let inflater {
      switch inflater.next() {
      case .output(let piece):
        if ExpansionLimit.isExceeded(packed: inflater.consumed, unpacked: inflater.produced) {
          self.inflater = nil
          throw .bomb
        }
        return piece
      case .needsInput:
        let piece = try raw()
        if piece.isEmpty {
          self.inflater = nil
          throw .damaged
        }
        inflater.feed(piece)
      case .ended:
        // Bytes behind the last member that are no gzip are padding.
        if inflater.rest.isEmpty {
          let piece = try raw()
          if piece.isEmpty {
            self.inflater = nil
            return []
          }
          inflater.feed(piece)
        }
        guard inflater.rest.first == 0x1F, inflater.restart() else {
          self.inflater = nil
          return []
        }
      case .damaged:
        self.inflater = nil
        throw .damaged
      }
    }
    return []
  }
}
