import TimelineModel

/// Words in a picture whose fonts are not known: widths are guessed, on the wide side.
enum PictureText {
  /// Pixels; wide characters of East Asia count as much as the size of the type.
  static func width(_ text: String, size: Double) -> Double {
    text.unicodeScalars.reduce(0) { width, scalar in
      switch scalar.value {
      case 0x300...0x36F, 0x200B...0x200F, 0x202A...0x202E, 0x2066...0x2069: width
      case 0x1100...0x11FF, 0x2E80...0xD7FF, 0xF900...0xFAFF, 0xFF00...0xFF60, 0x1F000...0x3FFFF:
        width + size
      default: width + size * 0.58
      }
    }
  }

  /// Lines that are no wider, cut at spaces; the last one that there is room for ends with a dot-dot-dot
  /// if more would follow.
  static func lines(_ text: String, size: Double, width limit: Double, most: Int) -> [String] {
    var lines: [String] = []
    for word in text.split(separator: " ") {
      if let last = lines.last, width("\(last) \(word)", size: size) <= limit {
        lines[lines.count - 1] = "\(last) \(word)"
      } else if lines.count < most {
        lines.append(String(word))
      } else {
        lines[lines.count - 1] += " …"
        break
      }
    }
    return lines
  }

  /// At most 32 characters.
  static func shortened(_ text: String) -> String {
    let scalars = text.unicodeScalars
    return scalars.count > 32 ? String(String.UnicodeScalarView(scalars.prefix(31))) + "…" : text
  }
}

extension ByteWriter {
  /// An element without its end: more attributes may follow.
  mutating func writeCircle(_ x: Double, _ y: Double, _ radius: Double) {
    write("<circle cx=\"")
    write(x, digits: 1)
    write("\" cy=\"")
    write(y, digits: 1)
    write("\" r=\"")
    write(radius, digits: 2)
    write("\"")
  }

  mutating func writeText(
    _ text: String, _ x: Double, _ y: Double, _ style: String, anchor: String = "start"
  ) {
    write("<text class=\"\(style)\" x=\"")
    write(x, digits: 1)
    write("\" y=\"")
    write(y, digits: 1)
    write("\" text-anchor=\"\(anchor)\">")
    write(text, with: .xml)
    write("</text>\n")
  }

  /// The mark of one event: full for what is said to have happened, hollow for what is planned,
  /// possible or denied. Its title is shown by viewers that show one.
  mutating func writeMark(
    _ event: TimelineEvent, at point: (x: Double, y: Double), radius: Double
  ) {
    let style = CategoryStyle(event.category)
    if style.shape == .disc {
      writeCircle(point.x, point.y, radius)
    } else {
      writeDiamond(at: point, reach: radius * 1.25)
    }
    if event.modality == .asserted {
      write(" fill=\"\(style.color)\" stroke=\"#404c59\">")
    } else {
      write(" fill=\"#fff\" stroke=\"\(style.color)\" stroke-width=\"")
      write(radius * 0.6, digits: 1)
      write("\">")
    }
    write("<title>")
    write(event.title, with: .xml)
    if let when = event.when {
      write(" (")
      write(when.interval.edtf)
      write(")")
    }
    write("</title></\(style.shape == .disc ? "circle" : "path")>\n")
  }

  mutating func writeDiamond(at point: (x: Double, y: Double), reach: Double) {
    write("<path d=\"M")
    write(point.x, digits: 1)
    write(" ")
    write(point.y - reach, digits: 1)
    for (x, y) in [(1.0, 1.0), (-1, 1), (-1, -1)] {
      write("l")
      write(x * reach, digits: 1)
      write(" ")
      write(y * reach, digits: 1)
    }
    write("z\"")
  }
}
