/// A sentence as a range of token indices.
public struct Sentence: Hashable, Sendable {
  /// Indices in ``TokenizedText/tokens``; never empty.
  public let tokens: Range<Int>
  /// Index of the block it stands in; sentences never cross blocks.
  public let block: Int
  /// True if it is the first one of its block or stands after an empty line.
  public let opensParagraph: Bool
}

/// The tokens, sentences, clauses and quotations of a text, made once and read by every reader.
public struct TokenizedText: Sendable {
  /// The text as UTF-8.
  public let bytes: [UInt8]
  /// The blocks that were given, as byte ranges.
  public let blocks: [Range<Int>]
  /// In the order of the text, without overlaps; white space and what lies outside blocks has none.
  public let tokens: [Token]
  /// In the order of the text; together they hold every token once.
  public let sentences: [Sentence]
  /// Token ranges that lie side by side and never cross a sentence: cut at `; : — ( ) "`, at
  /// subordinating words, and at a comma with a coordinating one.
  public let clauses: [Range<Int>]
  @usableFromInline let sentenceOfToken: [Int32]

  /// Reads the given blocks (byte ranges in rising order); text outside them gives no tokens.
  ///
  /// Texts beyond 2 GB are cut at that size.
  public init(bytes: [UInt8], blocks: [Range<Int>]? = nil) {
    let limit = min(bytes.count, Int(Int32.max))
    let blocks = (blocks ?? [0..<limit]).map { $0.clamped(to: 0..<limit) }
    self.bytes = bytes
    self.blocks = blocks
    var (tokens, blockTokens) = Tokenizer.tokens(of: bytes, blocks: blocks)
    for range in blockTokens { Quotations.mark(&tokens, in: range, of: bytes) }
    var sentences: [Sentence] = []
    for (index, range) in blockTokens.enumerated() {
      SentenceSplitter.split(tokens, range, block: index, bytes: bytes, into: &sentences)
    }
    var clauses: [Range<Int>] = []
    var owner = [Int32](repeating: -1, count: tokens.count)
    for (index, sentence) in sentences.enumerated() {
      ClauseSplitter.split(tokens, sentence.tokens, into: &clauses)
      for token in sentence.tokens { owner[token] = Int32(truncatingIfNeeded: index) }
    }
    self.tokens = tokens
    self.sentences = sentences
    self.clauses = clauses
    sentenceOfToken = owner
  }

  /// The same for a string; the blocks count its UTF-8 bytes.
  public init(_ text: String, blocks: [Range<Int>]? = nil) {
    self.init(bytes: Array(text.utf8), blocks: blocks)
  }

  /// Index of the sentence of a token.
  @inlinable public func sentence(ofToken index: Int) -> Int { Int(sentenceOfToken[index]) }

  /// The text of a byte range; bytes that are no UTF-8 are repaired.
  public func string(_ range: Range<Int>) -> String {
    String(decoding: bytes[range.clamped(to: 0..<bytes.count)], as: UTF8.self)
  }

  /// The token as it is written.
  public func string(_ token: Token) -> String { string(token.range) }

  /// The byte of a one-byte token, 0 for longer ones.
  @inlinable @inline(__always)
  public func byte(_ token: Token) -> UInt8 { token.count == 1 ? bytes[token.start] : 0 }

  /// The first token that ends after a byte offset; the token count if there is none.
  public func firstToken(endingAfter offset: Int) -> Int {
    var low = 0
    var high = tokens.count
    while low < high {
      let middle = (low + high) / 2
      if tokens[middle].end <= offset { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
