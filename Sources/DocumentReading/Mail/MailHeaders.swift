/// The header fields of a message or of one of its parts (RFC 5322, RFC 2045).
struct MailHeaders {
  private var fields: [(name: String, value: [UInt8])] = []
  /// Where the body begins.
  private(set) var end: Int

  /// Fields that are kept; a hostile header has more.
  private static let maximumFields = 1_000

  init(_ bytes: [UInt8], _ range: Range<Int>) {
    end = range.upperBound
    var start = range.lowerBound
    while start < range.upperBound {
      let stop = bytes[start..<range.upperBound].firstIndex(of: 0x0A) ?? range.upperBound
      var line = bytes[start..<stop]
      if line.last == 0x0D { line.removeLast() }
      let next = min(stop + 1, range.upperBound)
      if line.isEmpty {
        end = next
        return
      }
      take(line)
      start = next
    }
  }

  private mutating func take(_ line: ArraySlice<UInt8>) {
    if let first = line.first, first == 0x20 || first == 0x09 {
      // A folded line goes on with the field before.
      guard let last = fields.indices.last, fields[last].value.count < 64 << 10 else { return }
      fields[last].value += line
      return
    }
    guard let colon = line.firstIndex(of: UInt8(ascii: ":")), colon > line.startIndex,
      fields.count < Self.maximumFields
    else { return }
    let name = line[line.startIndex..<colon].prefix(80).map(\.lowered)
    fields.append((String(decoding: name, as: UTF8.self), Array(line[(colon + 1)...])))
  }

  private func bytes(_ name: String) -> [UInt8]? { fields.first { $0.name == name }?.value }

  /// A field as readable text: encoded words decoded, white space folded.
  func text(_ name: String) -> String? {
    guard let value = bytes(name) else { return nil }
    let text = HTMLText.folded(EncodedWords.decoded(value))
    return text.isEmpty ? nil : String(decoding: text, as: UTF8.self)
  }

  /// `text/plain` of `Text/Plain; charset=utf-8`; lower case.
  func kind(_ name: String) -> String? {
    guard let value = bytes(name) else { return nil }
    let kind = value.prefix { $0 != UInt8(ascii: ";") }
    return String(decoding: kind[kind.trimmed].map(\.lowered), as: UTF8.self)
  }

  /// The value of `name=` in a field, its quotation marks removed.
  func parameter(_ parameter: String, of name: String) -> String? {
    guard let value = bytes(name) else { return nil }
    var rest = value[...]
    while let mark = rest.firstIndex(of: UInt8(ascii: ";")) {
      rest = rest[(mark + 1)...]
      let item = rest[rest.trimmed]
      guard let equals = item.prefix(80).firstIndex(of: UInt8(ascii: "=")) else { continue }
      let key = item[item.startIndex..<equals]
      guard key[key.trimmed].map(\.lowered).elementsEqual(parameter.utf8) else { continue }
      var found = item[(equals + 1)...].drop(while: \.isSpace)
      if found.first == 0x22 {
        found = found.dropFirst().prefix { $0 != 0x22 }
      } else {
        found = found.prefix { $0 != UInt8(ascii: ";") && !$0.isSpace }
      }
      return String(decoding: EncodedWords.decoded(Array(found)), as: UTF8.self)
    }
    return nil
  }
}

/// Words of other charsets in header fields (RFC 2047): `=?utf-8?Q?caf=C3=A9?=`.
enum EncodedWords {
  /// Valid UTF-8; what is no sound encoded word stays as it is.
  static func decoded(_ value: [UInt8]) -> [UInt8] {
    guard value.firstOffset(of: "=?") != nil else { return TextDecoder.decode(value) }
    var result: [UInt8] = []
    var index = 0
    // Bytes of neighbouring words are joined before they are decoded: a character may be divided.
    var run: (charset: String, bytes: [UInt8])?
    func flush() {
      if let run { result += TextDecoder.decode(run.bytes, declared: run.charset) }
      run = nil
    }
    while index < value.count {
      if let word = Word(value, at: index) {
        if run?.charset != word.charset { flush() }
        run = (word.charset, (run?.bytes ?? []) + word.bytes)
        index = word.end
        // White space between two encoded words is not shown.
        let next = value[index...].firstIndex { !$0.isSpace } ?? value.count
        if next < value.count, Word(value, at: next) != nil { index = next }
      } else {
        flush()
        result.append(value[index])
        index += 1
      }
    }
    flush()
    return TextDecoder.decode(result)
  }

  private struct Word {
    let charset: String
    let bytes: [UInt8]
    let end: Int

    init?(_ value: [UInt8], at start: Int) {
      guard value[start...].starts(with: "=?".utf8) else { return nil }
      let head = value[(start + 2)...].prefix(60)
      guard let first = head.firstIndex(of: UInt8(ascii: "?")), first + 2 < value.count,
        value[first + 2] == UInt8(ascii: "?")
      else { return nil }
      let text = value[(first + 3)...].prefix(2_000)
      guard let close = text.firstOffset(of: "?=") else { return nil }
      // A language may follow the charset after an asterisk (RFC 2231).
      let label = value[(start + 2)..<first].prefix { $0 != UInt8(ascii: "*") }
      charset = String(decoding: label.map(\.lowered), as: UTF8.self)
      switch value[first + 1].lowered {
      case UInt8(ascii: "b"): bytes = TransferEncoding.base64(value[(first + 3)..<close])
      case UInt8(ascii: "q"):
        let spaced = value[(first + 3)..<close].map { $0 == UInt8(ascii: "_") ? 0x20 : $0 }
        bytes = TransferEncoding.quotedPrintable(spaced[...])
      default: return nil
      }
      end = close + 2
    }
  }
}
