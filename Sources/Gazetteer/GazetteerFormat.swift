/// The binary format of a gazetteer, version 1. Little-endian, flat, used in place.
///
/// ```
/// header       64 bytes
///    0  u8 × 4   "TLGZ"
///    4  u32      0x01020304 (a file of the other byte order shows 0x04030201)
///    8  u16      major version: readers refuse others
///   10  u16      minor version: readers accept higher ones
///   12  u32      number of sections
///   16  u64      length of the file
///   24  u32      date of the data, yyyymmdd
///   28  u32      1 if the file is to be laid over the built-in gazetteer, else 0
///   32  u64      FNV-1a-64 of the section table
///   40  24 bytes 0
/// section table, 32 bytes a section
///    0  u8 × 4   tag
///    4  u32      0
///    8  u64      offset in the file, a multiple of 64
///   16  u64      length in bytes
///   24  u64      FNV-1a-64 of the section's bytes
/// ```
///
/// | tag    | holds |
/// |--------|-------|
/// | `TEXT` | texts: one length byte, then that many bytes of UTF-8; addressed by byte offset |
/// | `NOTE` | the attribution, an empty line, then one line a source; UTF-8 |
/// | `PLAC` | places, ``PlaceRecord``, 28 bytes each; the row is the place's index |
/// | `ADMN` | first-level divisions, ``DivisionRecord``, 16 bytes each |
/// | `FEAT` | feature codes: u32 text offsets |
/// | `BOXS` | boxes: u32 place, i32 west, south, east, north in 1e-5 degrees; sorted by place |
/// | `WSTA`, `WORD` | hash table of single words, see below; the value is ``WordEntry`` |
/// | `NSTA`, `NAME` | hash table of names; the value is the row of its first posting |
/// | `POST` | postings: u24 place, u8 flags, see ``NameMatch``; the last one of a name is marked |
///
/// A hash table is a list of entries of two u32, the lower half of the hash and the value, sorted by
/// bucket and then by that half, and a list of u32 that says where each bucket starts, with one
/// more at the end. The bucket of a hash is its upper half times the number of buckets, over 2³².
/// Words are hashed by ``NameFolding``; the hash of a name is made of those of its words.
///
/// Nothing in a file is trusted: sections are checked against the length when a file is opened, and
/// every row and offset when it is used. A number that points nowhere reads as 0 or as an empty text.
/// The checksums of sections are verified on request only, since that touches every page.
enum GazetteerFormat {
  static let magic: UInt32 = 0x5A47_4C54
  static let byteOrderMark: UInt32 = 0x0102_0304
  static let majorVersion: UInt16 = 1
  static let minorVersion: UInt16 = 0
  static let headerLength = 64
  static let sectionEntryLength = 32
  static let alignment = 64
  static let extendsDefault: UInt32 = 1
  /// Names have at most this many words.
  static let longestName = 8
  /// Postings address this many places.
  static let maximalPlaceCount = 1 << 24

  /// Sections in the order in which they are written.
  enum Section: Int, CaseIterable {
    case text, note, places, divisions, features, boxes, wordStarts, words, nameStarts, names
    case postings

    var tag: String {
      switch self {
      case .text: "TEXT"
      case .note: "NOTE"
      case .places: "PLAC"
      case .divisions: "ADMN"
      case .features: "FEAT"
      case .boxes: "BOXS"
      case .wordStarts: "WSTA"
      case .words: "WORD"
      case .nameStarts: "NSTA"
      case .names: "NAME"
      case .postings: "POST"
      }
    }

    var recordLength: Int {
      switch self {
      case .text, .note: 1
      case .places: 28
      case .divisions: 16
      case .features, .wordStarts, .nameStarts, .postings: 4
      case .boxes: 20
      case .words, .names: 8
      }
    }
  }

  static func tagValue(_ tag: String) -> UInt32 {
    var value: UInt32 = 0
    for (index, byte) in tag.utf8.prefix(4).enumerated() { value |= UInt32(byte) << (8 * index) }
    return value
  }

  /// The bucket of a hash in a table with `count` buckets.
  @inline(__always)
  static func bucket(_ hash: UInt64, of count: Int) -> Int {
    Int(truncatingIfNeeded: ((hash >> 32) &* UInt64(truncatingIfNeeded: count)) >> 32)
  }

  /// Byte offsets of the fields of a place.
  enum PlaceRecord {
    /// i32, 1e-5 degrees.
    static let latitude = 0
    static let longitude = 4
    /// u32.
    static let population = 8
    /// u32 offset in `TEXT`.
    static let name = 12
    /// u32: a GeoNames id, or with the highest bit set the offset in `TEXT` of the whole id.
    static let identifier = 16
    /// u16: two ASCII letters, ``CountryCode``; 0 for none.
    static let country = 20
    /// u16: row of `ADMN` plus 1; 0 for none.
    static let division = 22
    /// u8 ``PlaceKind`` and u8 row of `FEAT`.
    static let kind = 24
    static let feature = 25
    /// u16, hundreds of metres.
    static let radius = 26
    static let textIdentifier: UInt32 = 0x8000_0000
  }

  /// Byte offsets of the fields of a first-level division.
  enum DivisionRecord {
    /// u64: up to 8 ASCII characters, ``DivisionCode``.
    static let code = 0
    /// u16.
    static let country = 8
    /// u32 row of `PLAC`, or 0xFFFFFFFF.
    static let place = 12
  }

  /// Bits of a posting above the place.
  enum Posting {
    static let strengthShift: UInt32 = 24
    static let afterComma: UInt32 = 1 << 27
    static let capitals: UInt32 = 1 << 28
    /// Two bits; 0 for names that are no demonyms.
    static let demonymShift: UInt32 = 29
    static let last: UInt32 = 1 << 31
  }
}
