/// White space and invisible characters of page text.
enum HTMLText {
  /// Runs of white space (no-break spaces too) become one space; soft hyphens and zero-width
  /// characters vanish; no space at the ends.
  static func folded(_ bytes: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    append(bytes[...], to: &result)
    if result.last == 0x20 { result.removeLast() }
    return result
  }

  /// Appends a piece of text; a space at its start is dropped if one stands before it or nothing.
  static func append(_ piece: ArraySlice<UInt8>, to result: inout [UInt8]) {
    var index = piece.startIndex
    let end = piece.endIndex
    while index < end {
      let byte = piece[index]
      var length = 1
      var isSpace = byte.isSpace || byte < 0x20 || byte == 0x7F
      var isInvisible = false
      if byte == 0xC2, index + 1 < end {
        length = 2
        isSpace = piece[index + 1] == 0xA0
        isInvisible = piece[index + 1] == 0xAD
      } else if byte == 0xE2, index + 2 < end {
        length = 3
        let last = piece[index + 2]
        if piece[index + 1] == 0x80 {
          isSpace = last <= 0x8A || last == 0xA8 || last == 0xA9 || last == 0xAF
          isInvisible = (0x8B...0x8F).contains(last) || (0xAA...0xAE).contains(last)
        }
      } else if byte == 0xEF, index + 2 < end, piece[index + 1] == 0xBB, piece[index + 2] == 0xBF {
        length = 3
        isInvisible = true
      }
      if isSpace {
        if let last = result.last, last != 0x20, last != 0x0A, last != 0x09 { result.append(0x20) }
      } else if !isInvisible {
        result.append(contentsOf: piece[index..<index + length])
      }
      index += length
    }
  }
}
