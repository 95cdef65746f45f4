import TimelineModel

/// A map configuration for kepler.gl (its saved format, version v1): categories as colors, a filter
/// over the time that can be played, and the tooltip.
///
/// The layer's data set is the one that was loaded under the name of the files.
struct KeplerConfiguration {
  /// In the order of the alphabet, which is the one in which kepler.gl deals out the colors.
  private var categories: [EventCategory] = []
  private var times: (first: UTCInstant, last: UTCInstant)?
  private var box: BoundingBox?

  /// Looks over the rows once.
  init(_ timeline: Timeline, _ selection: ExportSelection) {
    var finder = BoundingBoxFinder()
    var seen: Set<EventCategory> = []
    for row in ExportRows(timeline, selection: selection) {
      seen.insert(row.event.category)
      if let point = row.place?.place.coordinate { finder.add(point) }
      // The filter goes by the start.
      if let start = row.times.bounds?.start {
        times = (min(times?.first ?? start, start), max(times?.last ?? start, start))
      }
    }
    categories = seen.sorted { $0.rawValue < $1.rawValue }
    box = finder.box
  }

  func write(name: String, to output: inout ByteWriter) {
    output.write("{\"version\":\"v1\",\"config\":{\"visState\":{\n\"filters\":[")
    writeFilter(name, to: &output)
    output.write("],\n\"layers\":[{\"id\":\"events\",\"type\":\"geojson\",\"config\":{\"dataId\":")
    output.writeJSON(name)
    output.write(",\"label\":")
    output.writeJSON(name)
    output.write(
      """
      ,"color":[187,187,187],"columns":{"geojson":"_geojson"},"isVisible":true,\
      "visConfig":{"opacity":0.8,"strokeOpacity":0.8,"thickness":0.5,"strokeColor":[35,35,35],\
      "colorRange":{"name":"Okabe-Ito","type":"qualitative","category":"Custom","colors":[
      """)
    for (index, category) in categories.enumerated() {
      if index > 0 { output.write(UInt8(ascii: ",")) }
      output.write("\"#\(category.hue.hexadecimal)\"")
    }
    output.write(
      """
      ]},"radius":8,"sizeRange":[0,10],"radiusRange":[4,30],"heightRange":[0,500],\
      "elevationScale":5,"stroked":true,"filled":true,"enable3d":false,"wireframe":false},\
      "hidden":false,"textLabel":[]},\
      "visualChannels":{"colorField":{"name":"category","type":"string"},"colorScale":"ordinal",\
      "strokeColorField":null,"strokeColorScale":"quantile","sizeField":null,"sizeScale":"linear",\
      "heightField":null,"heightScale":"linear",\
      "radiusField":{"name":"place_radius_m","type":"integer"},"radiusScale":"sqrt"}}],
      "interactionConfig":{"tooltip":{"enabled":true,"fieldsToShow":{
      """)
    output.writeJSON(name)
    output.write(UInt8(ascii: ":"))
    output.write(UInt8(ascii: "["))
    for (index, column) in Self.tooltip.enumerated() {
      if index > 0 { output.write(UInt8(ascii: ",")) }
      output.write("{\"name\":\"\(column.rawValue)\",\"format\":null}")
    }
    output.write(
      """
      ]}},"brush":{"size":0.5,"enabled":false},"geocoder":{"enabled":false},\
      "coordinate":{"enabled":false}},
      "layerBlending":"normal","splitMaps":[],\
      "animationConfig":{"currentTime":null,"speed":1}},
      "mapState":
      """)
    writeView(to: &output)
    output.write(",\n\"mapStyle\":{\"styleType\":\"dark\"}}}\n")
  }

  private static let tooltip: [ExportColumn] = [
    .title, .date, .place, .quote, .source, .confidence,
  ]

  private func writeFilter(_ name: String, to output: inout ByteWriter) {
    guard let times else { return }
    output.write("{\"id\":\"time\",\"dataId\":[")
    output.writeJSON(name)
    output.write("],\"name\":[\"start_time\"],\"type\":\"timeRange\",\"value\":[")
    output.write(Self.milliseconds(times.first))
    output.write(UInt8(ascii: ","))
    output.write(Self.milliseconds(times.last))
    output.write(
      "],\"enlarged\":true,\"plotType\":\"histogram\",\"animationWindow\":\"free\",\"yAxis\":null}")
  }

  /// The middle of the box, at a zoom that shows it about whole: a step halves the width.
  private func writeView(to output: inout ByteWriter) {
    var longitude = 0.0
    var latitude = 20.0
    var zoom = 1
    if let box {
      let width = box.west <= box.east ? box.east - box.west : box.east + 360 - box.west
      longitude = box.west + width / 2
      if longitude > 180 { longitude -= 360 }
      latitude = (box.south + box.north) / 2
      var shown = 360.0
      while zoom < 11, shown / 2 > max(width, (box.north - box.south) * 2) {
        shown /= 2
        zoom += 1
      }
    }
    output.write("{\"longitude\":")
    output.write(longitude, digits: 4)
    output.write(",\"latitude\":")
    output.write(latitude, digits: 4)
    output.write(
      ",\"zoom\":\(zoom),\"bearing\":0,\"pitch\":0,\"dragRotate\":false,\"isSplit\":false}")
  }

  /// Since 1970.
  private static func milliseconds(_ instant: UTCInstant) -> Int {
    (instant.day.dayNumber * 86_400 + instant.secondOfDay) * 1_000
  }
}
