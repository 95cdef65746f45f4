internal import CLibXML2

/// The one place that calls libxml2.
///
/// libxml2 gets valid UTF-8 without NUL, whose tags have a bounded number of attributes
/// (``MarkupGuard``), and reports events; no tree of its own is built.
enum HTMLParser {
  static func tree(of bytes: [UInt8]) -> HTMLTree {
    _ = initialized
    let bytes = MarkupGuard.bounded(bytes)
    let reader = EventReader(expecting: bytes.count)
    var events = dateline_markup_events(
      start: { reader, name, attributes in
        guard let name else { return }
        EventReader.of(reader)?.start(name, attributes)
      },
      end: { reader, name in
        guard let name else { return }
        EventReader.of(reader)?.end(name)
      },
      text: { reader, bytes, count in
        guard let bytes, count > 0 else { return }
        // libxml2 says how many bytes it lends, for the time of this call.
        EventReader.of(reader)?.builder.text(
          UnsafeBufferPointer(start: bytes, count: Int(count)))
      })
    // The reader outlives the parse (`withExtendedLifetime`), which ends before this function does.
    withExtendedLifetime(reader) {
      bytes.withUnsafeBytes { buffer in
        let start = buffer.baseAddress?.assumingMemoryBound(to: CChar.self)
        let count = Int32(clamping: buffer.count)
        _ = dateline_parse_html(start, count, &events, Unmanaged.passUnretained(reader).toOpaque())
      }
    }
    reader.builder.finish()
    return reader.builder.tree
  }

  /// libxml2 wants this once before several threads use it.
  private static let initialized: Bool = {
    xmlInitParser()
    return true
  }()
}

/// Passes the parser's events on to a builder; a class because C holds it by address.
private final class EventReader {
  var builder: HTMLTreeBuilder
  private let tags = HTMLTag.byName
  private let attributeNames = HTMLAttributeName.byName

  init(expecting count: Int) {
    builder = HTMLTreeBuilder(expecting: count)
  }

  static func of(_ pointer: UnsafeMutableRawPointer?) -> EventReader? {
    // The address is the one that `tree(of:)` passes in and keeps alive.
    pointer.map { Unmanaged<EventReader>.fromOpaque($0).takeUnretainedValue() }
  }

  func start(
    _ name: UnsafePointer<UInt8>, _ attributes: UnsafeMutablePointer<UnsafePointer<UInt8>?>?
  ) {
    let tag = tags[Self.hash(name)] ?? .other
    if tag.isVoid { return }
    builder.start(tag)
    guard let attributes else { return }
    // Pairs of NUL-terminated name and value (or null), closed by a null name.
    var index = 0
    while let name = attributes[index] {
      if let known = attributeNames[Self.hash(name)] {
        let value = attributes[index + 1]
        builder.attribute(
          known,
          UnsafeBufferPointer(start: value, count: value.map { Self.length($0) } ?? 0))
      }
      index += 2
    }
  }

  func end(_ name: UnsafePointer<UInt8>) {
    let tag = tags[Self.hash(name)] ?? .other
    if !tag.isVoid { builder.end(tag) }
  }

  /// Hash of a NUL-terminated name.
  private static func hash(_ name: UnsafePointer<UInt8>) -> UInt64 {
    var hash = NameTable<HTMLTag>.seed
    var index = 0
    while name[index] != 0 {
      hash = NameTable<HTMLTag>.adding(name[index], to: hash)
      index += 1
    }
    return hash
  }

  private static func length(_ text: UnsafePointer<UInt8>) -> Int {
    var count = 0
    while text[count] != 0 { count += 1 }
    return count
  }
}

extension HTMLParser {
  /// The character that HTML calls by this name.
  static func entity(_ name: String) -> Unicode.Scalar? {
    // The table is constant; libxml2 reads the name up to its NUL.
    name.withCString { pointer in
      pointer.withMemoryRebound(to: UInt8.self, capacity: name.utf8.count + 1) {
        htmlEntityLookup($0).flatMap { Unicode.Scalar($0.pointee.value) }
      }
    }
  }
}
