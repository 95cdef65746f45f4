@_spi(Training) import Geoparsing
import TextAnalysis

/// A name of a training text: where it stands, and the classes that the corpus allows for it.
struct LabelledName {
  let range: Range<Int>
  let classes: [EntityClass]
}

/// A training text with the tags that each token may have.
struct LabelledDocument {
  let text: TokenizedText
  /// One bit for each tag that is right.
  let allowed: [UInt16]
  /// How much its tokens count.
  let weight: Float

  /// `outside`: what a token outside every name may be, besides outside.
  init(text: String, names: [LabelledName], outside: [EntityClass] = [], weight: Float = 1) {
    let text = TokenizedText(text)
    var free: UInt16 = 1
    for entity in outside {
      free |= Self.bit(.begin(entity)) | Self.bit(.inside(entity))
    }
    var allowed = [UInt16](repeating: free, count: text.tokens.count)
    for name in names {
      var index = text.firstToken(endingAfter: name.range.lowerBound)
      var isFirst = true
      while index < text.tokens.count, text.tokens[index].start < name.range.upperBound {
        allowed[index] = name.classes.reduce(0) {
          $0 | Self.bit(isFirst ? .begin($1) : .inside($1))
        }
        isFirst = false
        index += 1
      }
    }
    self.text = text
    self.allowed = allowed
    self.weight = weight
  }

  private static func bit(_ tag: EntityTag) -> UInt16 { 1 << UInt16(tag.rawValue) }
}
