import Testing

@testable import TimelineExport

@Suite struct ArchiveTests {
  /// A made stream that never repeats.
  static func noise(_ count: Int) -> [UInt8] {
    var state: UInt64 = 0x9E37_79B9_7F4A_7C15
    return (0..<count).map { _ in
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return UInt8(truncatingIfNeeded: state >> 56)
    }
  }

  static let texts: [[UInt8]] = [
    [], [0], [1, 2], Array("abc".utf8), Array(repeating: 7, count: 40_000),
    Array(repeatElement(Array("The bridge. ".utf8), count: 2_000).joined()),
    noise(34_000) + noise(34_000),
    (0..<3_000).flatMap { Array("<id>ev-\($0 * 7_919)</id>\n".utf8) },
    // Frequencies like Fibonacci numbers make the deepest codes.
    (0..<20).flatMap { symbol in
      Array(repeating: UInt8(symbol * 11), count: fibonacci(symbol))
    },
  ]

  static func fibonacci(_ number: Int) -> Int {
    (0..<number).reduce((1, 1)) { pair, _ in (pair.1, pair.0 + pair.1) }.0
  }

  @Test(arguments: texts.indices, [1, 9_000, 50_000])
  func whatGoesInComesOut(number: Int, pieceSize: Int) {
    let text = Self.texts[number]
    // Single bytes only of short texts: each piece has a block of its own.
    let size = text.count > 1_000 ? max(pieceSize, 9_000) : pieceSize
    var archive = ZipArchive(holding: "doc.kml")
    var bytes = archive.begin()
    for start in stride(from: 0, to: text.count, by: size) {
      bytes += archive.add(Array(text[start..<min(start + size, text.count)]))
    }
    bytes += archive.finish()
    let read = InflatingReader(bytes)
    #expect(read?.name == "doc.kml")
    #expect(read?.content == text)
    var checksum = CRC32()
    checksum.update(text)
    #expect(read?.checksum == checksum.value)
  }

  @Test func repetitionsCostLittle() {
    var deflate = Deflate()
    let text = Array(
      repeatElement(Array("<SimpleData name=\"title\">".utf8), count: 4_000).joined())
    #expect(deflate.compress(text).count < text.count / 100)
    // Also over the border of two pieces.
    #expect(deflate.compress(Array(text.prefix(25))).count < 80)
  }

  @Test func knownChecksums() {
    var checksum = CRC32()
    checksum.update(Array("1234".utf8))
    checksum.update(Array("56789".utf8))
    #expect(checksum.value == 0xCBF4_3926)
    #expect(CRC32().value == 0)
  }

  @Test(arguments: [1, 2, 3, 19, 30, 286])
  func codesFillTheirSpace(count: Int) {
    for limit in [9, 15] {
      let frequencies = (0..<count).map { Self.fibonacci(min($0, 40)) }
      let code = HuffmanCode(frequencies: frequencies + [0, 0], limit: limit)
      let used = code.lengths.filter { $0 > 0 }
      #expect(used.count == max(count, 2))
      #expect(used.allSatisfy { Int($0) <= limit })
      #expect(used.reduce(0) { $0 + 1 << (limit - Int($1)) } == 1 << limit)
    }
  }

  @Test func kmzHoldsTheKML() {
    let exporter = TimelineExporter(selection: .everything)
    let kmz = InflatingReader(exporter.bytes(of: SampleTimeline.timeline, as: .kmz))
    #expect(kmz?.name == "doc.kml")
    #expect(kmz?.content == exporter.bytes(of: SampleTimeline.timeline, as: .kml))
  }
}
