import Testing
import TimelineModel

@testable import Gazetteer

/// Files that are cut off, damaged or lie: refused with a message, or they yield nothing.
@Suite struct HostileFileTests {
  private func code(_ bytes: [UInt8]) -> GazetteerError.Code? {
    do throws(GazetteerError) {
      _ = try Gazetteer(bytes: bytes)
      return nil
    } catch {
      #expect(!error.message.isEmpty)
      return error.code
    }
  }

  private func put<Value: FixedWidthInteger>(
    _ value: Value, at offset: Int, in bytes: inout [UInt8]
  ) {
    for index in 0..<MemoryLayout<Value>.size {
      bytes[offset + index] = UInt8(truncatingIfNeeded: value >> Value(8 * index))
    }
  }

  private func number(_ bytes: [UInt8], at offset: Int) -> Int {
    (0..<8).reduce(0) { $0 | Int(bytes[offset + $1]) << (8 * $1) }
  }

  /// Looks at everything a file offers; the answers do not matter, only that there are some.
  private func exercise(_ gazetteer: Gazetteer) {
    for name in ["Donetsk", "Sloviansk", "Ukrainian", "Ky.", "Nowhere", "Black Sea", "King's Lynn"]
    {
      for candidate in gazetteer.candidates(named: name) {
        _ = gazetteer.place(candidate.index, contains: PlaceIndex(rawValue: 2))
      }
      _ = gazetteer.word(name)
      _ = gazetteer.bestMatch(NameHash(of: name))
    }
    for raw: UInt32 in [0, 1, 3, 6, 9, 10, 1_000_000, .max] {
      let index = PlaceIndex(rawValue: raw)
      _ = gazetteer.place(at: index)
      _ = gazetteer.box(of: index)
    }
    _ = (gazetteer.attribution, gazetteer.sources, gazetteer.verifyChecksums())
  }

  @Test func emptyAndForeignFiles() throws {
    #expect(code([]) == .notAGazetteer)
    #expect(code(Array("name,lat,lon\n".utf8)) == .notAGazetteer)
    #expect(code([UInt8](repeating: 0, count: 4096)) == .notAGazetteer)
    var bytes = try SampleGazetteer.bytes()
    bytes.replaceSubrange(4..<8, with: [1, 2, 3, 4])
    #expect(code(bytes) == .foreignByteOrder)
    bytes.replaceSubrange(4..<8, with: [9, 9, 9, 9])
    #expect(code(bytes) == .damaged)
  }

  @Test func versions() throws {
    var bytes = try SampleGazetteer.bytes()
    put(UInt16(2), at: 8, in: &bytes)
    #expect(code(bytes) == .otherVersion)
    put(UInt16(1), at: 8, in: &bytes)
    put(UInt16(77), at: 10, in: &bytes)
    #expect(code(bytes) == nil)
  }

  @Test func everyTruncationIsRefused() throws {
    let bytes = try SampleGazetteer.bytes()
    for length in 0..<bytes.count { #expect(code(Array(bytes[..<length])) != nil) }
    #expect(code(bytes + [0]) == .damaged)
  }

  @Test func lyingSectionTables() throws {
    let original = try SampleGazetteer.bytes()
    let sections = Int(original[12])
    for section in 0..<sections {
      for (field, value) in [
        (8, UInt64.max), (16, UInt64.max), (8, UInt64(original.count)), (16, 1 << 62), (8, 1 << 63),
      ] {
        var bytes = original
        put(value, at: 64 + 32 * section + field, in: &bytes)
        #expect(code(bytes) == .damaged, "the table's checksum is wrong")
        let table = Array(bytes[64..<64 + 32 * sections])
        put(GazetteerChecksum.of(table), at: 32, in: &bytes)
        // With the checksum made right, the bounds must catch it, or the section is empty.
        if let gazetteer = try? Gazetteer(bytes: bytes) { exercise(gazetteer) }
      }
    }
    var many = original
    put(UInt32.max, at: 12, in: &many)
    #expect(code(many) == .damaged)
  }

  @Test func damagedBytesNeverTrap() throws {
    let original = try SampleGazetteer.bytes()
    var state: UInt64 = 42
    for offset in stride(from: 64 + 32 * 11, to: original.count, by: 1) {
      var bytes = original
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      bytes[offset] ^= UInt8(truncatingIfNeeded: state >> 56) | 1
      exercise(try Gazetteer(bytes: bytes))
    }
  }

  @Test func lyingTablesNeverTrap() throws {
    let original = try SampleGazetteer.bytes()
    for section in 0..<Int(original[12]) {
      let entry = 64 + 32 * section
      let (offset, length) = (number(original, at: entry + 8), number(original, at: entry + 16))
      for value: UInt8 in [0x00, 0x7F, 0x80, 0xFF] {
        var bytes = original
        for index in offset..<offset + length { bytes[index] = value }
        let gazetteer = try Gazetteer(bytes: bytes)
        exercise(gazetteer)
        #expect(!gazetteer.verifyChecksums() || bytes == original)
      }
    }
  }

  @Test func unreadablePaths() {
    #expect(throws: GazetteerError.self) { try Gazetteer(contentsOf: "/nowhere/at-all.gaz") }
    #expect(throws: GazetteerError.self) { try Gazetteer(contentsOf: "/") }
    #expect(throws: GazetteerError.self) { try Gazetteer(contentsOf: #filePath) }
  }
}
