/// Element names that a reader of pages tells apart.
enum HTMLTag: UInt8, CaseIterable {
  case text
  /// Every name not listed here.
  case other
  case a, abbr, acronym, address, applet, area, article, aside, audio, b, base, big, blockquote,
    body, br
  case button, canvas, caption, center, cite, code, col, colgroup, datalist, dd, del, details, dfn
  case dialog, dir, div, dl, dt, em, embed, fieldset, figcaption, figure, font, footer, form, frame
  case frameset, h1, h2, h3, h4, h5, h6, head, header, hgroup, hr, html, i, iframe, img, input, ins
  case kbd, label, legend, li, link, main, map, mark, menu, meta, nav, noframes, noscript, object
  case ol, optgroup, option, output, p, param, path, picture, pre, progress, q, rp, rt, ruby, s,
    samp
  case script, section, select, small, source, span, strike, strong, style, sub, summary, sup, svg
  case table, tbody, td, template, textarea, tfoot, th, thead, time, title, tr, track, tt, u, ul
  case `var`, video, wbr

  static let byName = NameTable(
    allCases.filter { $0 != .text && $0 != .other }.map { ("\($0)", $0) })

  /// Stands within a line of text.
  var isInline: Bool {
    switch self {
    case .text, .a, .abbr, .acronym, .b, .big, .cite, .code, .del, .dfn, .em, .font, .i, .ins, .kbd,
      .mark, .q, .rp, .rt, .ruby, .s, .samp, .small, .span, .strike, .strong, .sub, .sup, .time,
      .tt, .u, .var, .wbr, .label, .br, .img, .other, .output:
      true
    default: false
    }
  }

  /// 1 … 6 for headings, else 0.
  var headingLevel: Int {
    rawValue >= HTMLTag.h1.rawValue && rawValue <= HTMLTag.h6.rawValue
      ? Int(rawValue - HTMLTag.h1.rawValue) + 1 : 0
  }

  /// Never has content, whatever the parser believes.
  var isVoid: Bool { self == .source || self == .track || self == .wbr }
}

/// Attribute names that are kept.
enum HTMLAttributeName: UInt8, CaseIterable {
  case ariaHidden = 0
  case ariaLabel, charset, `class`, content, datetime, hidden, href, httpEquiv, id, itemid
  case itemprop, itemscope, itemtype, lang, name, property, pubdate, rel, role, style, title, type
  case alt, dataTestid, dataComponent, dataDatetime, dataTimestamp, dataTime, dataDate

  static let byName = NameTable(allCases.map { (Self.markupName(of: "\($0)"), $0) })

  /// `ariaHidden` → `aria-hidden`.
  private static func markupName(of name: String) -> String {
    name.reduce(into: "") { $0 += $1.isUppercase ? "-" + $1.lowercased() : String($1) }
  }
}

/// A closed set of short names, looked up by their bytes.
struct NameTable<Value: Sendable>: Sendable {
  private var hashes: [UInt64]
  private var values: [Value?]
  private let mask: Int

  init(_ entries: [(String, Value)]) {
    var capacity = 64
    while capacity < entries.count * 4 { capacity *= 2 }
    mask = capacity - 1
    hashes = [UInt64](repeating: 0, count: capacity)
    values = [Value?](repeating: nil, count: capacity)
    for (name, value) in entries {
      var hash = Self.seed
      for byte in name.utf8 { hash = Self.adding(byte, to: hash) }
      var slot = Int(truncatingIfNeeded: hash ^ hash >> 32) & mask
      while values[slot] != nil { slot = (slot + 1) & mask }
      hashes[slot] = hash
      values[slot] = value
    }
  }

  static var seed: UInt64 { 0xcbf2_9ce4_8422_2325 }

  /// FNV-1a.
  @inline(__always)
  static func adding(_ byte: UInt8, to hash: UInt64) -> UInt64 {
    (hash ^ UInt64(byte.lowered)) &* 0x0000_0100_0000_01b3
  }

  @inline(__always)
  subscript(_ hash: UInt64) -> Value? {
    var slot = Int(truncatingIfNeeded: hash ^ hash >> 32) & mask
    while let value = values[slot] {
      if hashes[slot] == hash { return value }
      slot = (slot + 1) & mask
    }
    return nil
  }
}
