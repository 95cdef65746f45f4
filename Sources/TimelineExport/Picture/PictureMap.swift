import TimelineModel

/// The map of the picture: outlines, marks, names.
struct PictureMap {
  let view: MapView
  let marks: [PictureMark]

  func write(to output: inout ByteWriter) {
    output.write("<rect width=\"")
    output.write(view.width, digits: 1)
    output.write("\" height=\"")
    output.write(view.height, digits: 1)
    output.write("\" fill=\"#dbe6ec\"/>\n")
    writeOutlines(to: &output)
    for mark in marks where mark.count == 1 { writeDisc(mark, to: &output) }
    for mark in marks.reversed() { write(mark, to: &output) }
    writeNames(to: &output)
  }

  private func writeOutlines(to output: inout ByteWriter) {
    let world = WorldOutlines.embedded
    func path(
      _ attributes: String, _ lines: [[WorldOutlines.Point]], isFilled: Bool = false
    ) {
      var path = PicturePath(view)
      for turns in view.turns {
        for line in lines {
          if isFilled {
            path.addRing(line, turns: turns)
          } else {
            path.addLine(line, turns: turns)
          }
        }
      }
      guard path.output.count > 0 else { return }
      output.write("<path \(attributes) d=\"")
      output.write(path.output.bytes)
      output.write("\"/>\n")
    }
    path("fill=\"#f7f4ec\" fill-rule=\"evenodd\"", world.land, isFilled: true)
    output.write("<g fill=\"none\" stroke-linejoin=\"round\">\n")
    if view.pixelsPerDegree > 9 {
      path("stroke=\"#dcd5c5\" stroke-width=\".8\"", world.divisions)
    }
    path("stroke=\"#9fb0ba\" stroke-width=\".7\"", world.land)
    path("stroke=\"#b9b2a3\"", world.borders)
    path("stroke=\"#b9b2a3\" stroke-dasharray=\"3 3\"", world.disputed)
    output.write("</g>\n")
  }

  /// What the point stands for.
  private func writeDisc(_ mark: PictureMark, to output: inout ByteWriter) {
    guard let place = mark.first.place else { return }
    let radius = view.pixels(ofMeters: place.radiusMeters, at: place.place.coordinate.latitude)
    guard radius >= 9, radius <= 900 else { return }
    let color = CategoryStyle(mark.first.event.category).color
    output.writeCircle(mark.x, mark.y, radius)
    output.write(
      " fill=\"\(color)\" fill-opacity=\".1\" stroke=\"\(color)\" stroke-opacity=\".4\" ")
    output.write("stroke-dasharray=\"4 3\"/>\n")
  }

  private func write(_ mark: PictureMark, to output: inout ByteWriter) {
    guard mark.count > 1 else {
      return output.writeMark(mark.first.event, at: (mark.x, mark.y), radius: 6)
    }
    // A ring in the shares of the hues around the number.
    output.writeCircle(mark.x, mark.y, mark.radius + 0.75)
    output.write(" fill=\"#404c59\"/>")
    output.write("<g fill=\"none\" stroke-width=\"3.2\" transform=\"rotate(-90 ")
    output.write(mark.x, digits: 1)
    output.write(" ")
    output.write(mark.y, digits: 1)
    output.write(")\">")
    // Lengths of strokes in hundredths of the circle, from the top on.
    var start = 0.0
    for (hue, count) in mark.hues.enumerated() where count > 0 {
      let share = Double(count) * 100 / Double(mark.count)
      output.writeCircle(mark.x, mark.y, mark.radius - 1.6)
      output.write(" pathLength=\"100\" stroke=\"\(CategoryStyle.hues[hue])\"")
      if count < mark.count {
        output.write(" stroke-dasharray=\"0 ")
        output.write(start, digits: 3)
        output.write(" ")
        output.write(share, digits: 3)
        output.write(" 100\"")
      }
      output.write("/>")
      start += share
    }
    output.write("</g>")
    output.writeCircle(mark.x, mark.y, mark.radius - 3.2)
    output.write(" fill=\"#fff\"/><text class=\"n\" x=\"")
    output.write(mark.x, digits: 1)
    output.write("\" y=\"")
    output.write(mark.y + 3.7, digits: 1)
    output.write("\">")
    output.write(mark.count)
    output.write("</text>\n")
  }

  /// Names of places beside their marks, largest first; then of countries, where there is room.
  private func writeNames(to output: inout ByteWriter) {
    var taken = marks.map { mark in
      NameBox(
        mark.x - mark.radius, mark.y - mark.radius, mark.x + mark.radius, mark.y + mark.radius)
    }
    let window = NameBox(2, 2, view.width - 2, view.height - 2)
    func place(_ box: NameBox) -> Bool {
      guard box.isInside(window), !taken.contains(where: box.overlaps) else { return false }
      taken.append(box)
      return true
    }
    for mark in marks.prefix(70) {
      guard let name = mark.name else { continue }
      let text = PictureText.shortened(name)
      let width = PictureText.width(text, size: 11.5)
      let (x, y, gap) = (mark.x, mark.y, mark.radius + 4)
      let spots: [(x: Double, y: Double, anchor: String, left: Double)] = [
        (x + gap, y, "start", x + gap), (x - gap, y, "end", x - gap - width),
        (x, y + gap + 5, "middle", x - width / 2), (x, y - gap - 5, "middle", x - width / 2),
      ]
      for spot in spots
      where place(NameBox(spot.left - 1, spot.y - 7, spot.left + width + 1, spot.y + 7)) {
        output.writeText(text, spot.x, spot.y + 4, "p", anchor: spot.anchor)
        break
      }
    }
    for label in WorldOutlines.embedded.labels {
      let room = label.size * view.pixelsPerDegree
      if room < 26 { break }
      let width = PictureText.width(label.name, size: 11.5)
      guard width <= room * 1.5,
        let point = Coordinate(latitude: label.point.latitude, longitude: label.point.longitude)
      else { continue }
      let (x, y) = view.position(of: point)
      if place(NameBox(x - width / 2, y - 7, x + width / 2, y + 7)) {
        output.writeText(label.name, x, y + 4, "c", anchor: "middle")
      }
    }
  }
}

/// Where a name stands or a mark lies.
private struct NameBox {
  let left, top, right, bottom: Double

  init(_ left: Double, _ top: Double, _ right: Double, _ bottom: Double) {
    (self.left, self.top, self.right, self.bottom) = (left, top, right, bottom)
  }

  func overlaps(_ other: NameBox) -> Bool {
    left < other.right && right > other.left && top < other.bottom && bottom > other.top
  }

  func isInside(_ other: NameBox) -> Bool {
    left > other.left && right < other.right && top > other.top && bottom < other.bottom
  }
}
