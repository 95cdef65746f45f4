/// A ZIP archive with one deflated file (PKWARE APPNOTE 6.3), written in one go: the sizes follow
/// the data, and the index at the end repeats them.
///
/// The time stamp is always 1 January 1980, the first that the format knows, so that the same
/// content gives the same bytes.
struct ZipArchive {
  private let name: [UInt8]
  private var deflate = Deflate()
  private var checksum = CRC32()
  private var size: UInt64 = 0
  private var compressedSize: UInt64 = 0

  /// - Parameter name: Name of the file inside.
  init(holding name: String) {
    self.name = Array(name.utf8)
  }

  /// What stands before the data.
  func begin() -> [UInt8] {
    var output = ZipRecord()
    output.write(0x0403_4B50, bytes: 4)
    output.write(20, bytes: 2)
    writeProperties(to: &output, checksum: 0, sizes: (0, 0))
    output.bytes += name
    return output.bytes
  }

  mutating func add(_ piece: [UInt8]) -> [UInt8] {
    checksum.update(piece)
    size += UInt64(piece.count)
    return counted(deflate.compress(piece))
  }

  /// What stands after the data.
  mutating func finish() -> [UInt8] {
    let last = counted(deflate.finish())
    return last + end()
  }

  private mutating func counted(_ bytes: [UInt8]) -> [UInt8] {
    compressedSize += UInt64(bytes.count)
    return bytes
  }

  /// The sizes, the index of the one file, and the end of the index.
  ///
  /// From 4 GB on the fields of eight bytes ("ZIP64") are used.
  private func end() -> [UInt8] {
    let dataStart = UInt64(30 + name.count)
    let isLarge = max(size, compressedSize) >= 0xFFFF_FFFF
    let sizeBytes = isLarge ? 8 : 4
    var output = ZipRecord()
    output.write(0x0807_4B50, bytes: 4)
    output.write(UInt64(checksum.value), bytes: 4)
    output.write(compressedSize, bytes: sizeBytes)
    output.write(size, bytes: sizeBytes)
    let indexStart = dataStart + compressedSize + UInt64(output.bytes.count)

    let before = output.bytes.count
    output.write(0x0201_4B50, bytes: 4)
    // Made on Unix, so that the permissions below are read; needs version 2.0 or 4.5.
    output.write(3 << 8 | (isLarge ? 45 : 20), bytes: 2)
    output.write(isLarge ? 45 : 20, bytes: 2)
    writeProperties(
      to: &output, checksum: checksum.value,
      sizes: isLarge ? (0xFFFF_FFFF, 0xFFFF_FFFF) : (compressedSize, size),
      extraCount: isLarge ? 20 : 0)
    output.write(0, bytes: 2 + 2 + 2)
    output.write(0o100644 << 16, bytes: 4)
    output.write(0, bytes: 4)
    output.bytes += name
    if isLarge {
      output.write(1, bytes: 2)
      output.write(16, bytes: 2)
      output.write(size, bytes: 8)
      output.write(compressedSize, bytes: 8)
    }
    let indexSize = UInt64(output.bytes.count - before)

    if isLarge {
      output.write(0x0606_4B50, bytes: 4)
      output.write(44, bytes: 8)
      output.write(3 << 8 | 45, bytes: 2)
      output.write(45, bytes: 2)
      output.write(0, bytes: 4 + 4)
      output.write(1, bytes: 8)
      output.write(1, bytes: 8)
      output.write(indexSize, bytes: 8)
      output.write(indexStart, bytes: 8)
      output.write(0x0706_4B50, bytes: 4)
      output.write(0, bytes: 4)
      output.write(indexStart + indexSize, bytes: 8)
      output.write(1, bytes: 4)
    }
    output.write(0x0605_4B50, bytes: 4)
    output.write(0, bytes: 2 + 2)
    output.write(1, bytes: 2)
    output.write(1, bytes: 2)
    output.write(indexSize, bytes: 4)
    output.write(min(indexStart, 0xFFFF_FFFF), bytes: 4)
    output.write(0, bytes: 2)
    return output.bytes
  }

  /// What the file's own header and the index say alike.
  private func writeProperties(
    to output: inout ZipRecord, checksum: UInt32, sizes: (compressed: UInt64, whole: UInt64),
    extraCount: UInt64 = 0
  ) {
    // The sizes follow the data; names are UTF-8.
    output.write(1 << 3 | 1 << 11, bytes: 2)
    output.write(8, bytes: 2)
    output.write(0, bytes: 2)
    output.write(1 << 5 | 1, bytes: 2)
    output.write(UInt64(checksum), bytes: 4)
    output.write(sizes.compressed, bytes: 4)
    output.write(sizes.whole, bytes: 4)
    output.write(UInt64(name.count), bytes: 2)
    output.write(extraCount, bytes: 2)
  }
}

/// Numbers with their lowest byte first.
private struct ZipRecord {
  var bytes: [UInt8] = []

  mutating func write(_ number: UInt64, bytes count: Int) {
    for index in 0..<count {
      bytes.append(UInt8(truncatingIfNeeded: index < 8 ? number >> UInt64(index * 8) : 0))
    }
  }
}
