/// The members of a ZIP archive that is held in memory (PKWARE APPNOTE 6.3).
///
/// Members are found by name and unpacked into memory; nothing is written anywhere, so that a name
/// such as `../../etc` is a name like any other. Every offset and length is checked against the
/// archive; what lies outside of it makes the member unreadable. No ZIP64, no encryption.
struct ZipArchive {
  enum Failure: Error, Hashable {
    case noArchive, noMember, damaged, encrypted, tooLarge
  }

  /// Members that are looked at.
  static let maximumMembers = 10_000

  private struct Member {
    let offset: Int
    let packed: Int
    let method: Int
    let isEncrypted: Bool
  }

  private let bytes: [UInt8]
  private var members: [String: Member] = [:]
  /// In the order of the directory.
  private(set) var names: [String] = []
  /// Bytes that one member may have unpacked.
  let maximumSize: Int

  init(_ bytes: [UInt8], maximumSize: Int) throws(Failure) {
    self.bytes = bytes
    self.maximumSize = maximumSize
    guard let end = Self.endOfDirectory(bytes), let start = word32(end + 16) else {
      throw .noArchive
    }
    let count = min(word16(end + 10) ?? 0, Self.maximumMembers)
    var position = start
    for _ in 0..<count {
      guard let next = readEntry(position) else { break }
      position = next
    }
    if names.isEmpty { throw .damaged }
  }

  /// The record that closes the directory: the last of its kind, before a comment of 64 KB at most.
  private static func endOfDirectory(_ bytes: [UInt8]) -> Int? {
    guard bytes.count >= 22 else { return nil }
    var index = bytes.count - 22
    let lowest = max(0, index - 0xFFFF)
    while index >= lowest {
      if bytes[index] == 0x50, bytes[index + 1] == 0x4B, bytes[index + 2] == 5,
        bytes[index + 3] == 6
      {
        return index
      }
      index -= 1
    }
    return nil
  }

  /// Takes an entry of the directory. Returns where the next one starts.
  private mutating func readEntry(_ position: Int) -> Int? {
    guard word32(position) == 0x0201_4B50, let flags = word16(position + 8),
      let method = word16(position + 10), let packed = word32(position + 20),
      let nameLength = word16(position + 28), let extra = word16(position + 30),
      let comment = word16(position + 32), let offset = word32(position + 42)
    else { return nil }
    let start = position + 46
    guard start + nameLength <= bytes.count else { return nil }
    let name = String(decoding: bytes[start..<start + nameLength], as: UTF8.self)
    // The first of several with one name counts.
    if members[name] == nil {
      members[name] = Member(
        offset: offset, packed: packed, method: method, isEncrypted: flags & 1 != 0)
      names.append(name)
    }
    return start + nameLength + extra + comment
  }

  /// The content of a member.
  func content(_ name: String) throws(Failure) -> [UInt8] {
    guard let member = members[name] else { throw .noMember }
    if member.isEncrypted { throw .encrypted }
    guard word32(member.offset) == 0x0403_4B50, let nameLength = word16(member.offset + 26),
      let extra = word16(member.offset + 28)
    else { throw .damaged }
    let start = member.offset + 30 + nameLength + extra
    guard start <= bytes.count, member.packed <= bytes.count - start else { throw .damaged }
    let packed = Array(bytes[start..<start + member.packed])
    switch member.method {
    case 0:
      guard packed.count <= maximumSize else { throw .tooLarge }
      return packed
    case 8: return try inflated(packed)
    default: throw .damaged
    }
  }

  /// The size that the directory states is not believed.
  private func inflated(_ packed: [UInt8]) throws(Failure) -> [UInt8] {
    let inflater = Inflater(.none)
    inflater.feed(packed)
    var content: [UInt8] = []
    while true {
      switch inflater.next() {
      case .output(let piece):
        content += piece
        guard content.count <= maximumSize,
          !ExpansionLimit.isExceeded(packed: inflater.consumed, unpacked: content.count)
        else { throw .tooLarge }
      case .ended: return content
      case .needsInput, .damaged:
        // What was whole before the damage is text as well.
        if content.isEmpty { throw .damaged }
        return content
      }
    }
  }

  private func word16(_ offset: Int) -> Int? {
    guard offset >= 0, offset <= bytes.count - 2 else { return nil }
    return Int(bytes[offset]) | Int(bytes[offset + 1]) << 8
  }

  private func word32(_ offset: Int) -> Int? {
    guard let low = word16(offset), let high = word16(offset + 2) else { return nil }
    return low | high << 16
  }
}
