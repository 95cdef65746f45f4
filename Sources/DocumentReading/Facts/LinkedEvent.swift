import TimelineModel

/// Events of JSON-LD (schema.org `Event` and its kinds).
enum LinkedEvent {
  static func all(in values: [JSONValue]) -> [MarkupEvent] {
    var found: [MarkupEvent] = []
    var waiting = Array(values.reversed())
    var steps = 0
    while let value = waiting.popLast(), steps < 20_000, found.count < MarkupEvent.maximumCount {
      steps += 1
      switch value {
      case .array(let values): waiting.append(contentsOf: values.reversed())
      case .object(let members):
        if let event = event(value), !found.contains(event) { found.append(event) }
        for member in members.reversed() where entered.contains(member.name) {
          waiting.append(member.value)
        }
      default: break
      }
    }
    return found
  }

  private static let entered: Set<String> = [
    "@graph", "mainEntity", "mainEntityOfPage", "hasPart", "itemListElement", "item", "event",
    "events", "subEvent", "subEvents", "about",
  ]

  private static func event(_ value: JSONValue) -> MarkupEvent? {
    let types = value["@type"]?.elements.compactMap(\.string) ?? []
    guard types.contains(where: isEvent) else { return nil }
    var event = MarkupEvent(rule: "fact.json-ld-event")
    event.title = HTMLPlain.text(Array((text(value["name"]) ?? "").utf8))
    event.start = text(value["startDate"]) ?? ""
    event.end = text(value["endDate"])
    event.isCancelled = text(value["eventStatus"])?.hasSuffix("EventCancelled") ?? false
    for location in value["location"]?.elements ?? [] where event.place == nil {
      event.placeName = name(of: location)
      event.coordinate = coordinate(of: location)
    }
    return event.interval == nil || event.title.isEmpty ? nil : event
  }

  /// `Event`, `MusicEvent`, `https://schema.org/Festival`; the broadcast of a film is none.
  private static func isEvent(_ type: String) -> Bool {
    let name = type.split(separator: "/").last.map(String.init) ?? type
    if name == "BroadcastEvent" || name == "PublicationEvent" || name == "OnDemandEvent" {
      return false
    }
    return name.hasSuffix("Event") || name == "Festival" || name == "Hackathon"
  }

  private static func text(_ value: JSONValue?) -> String? {
    guard let value = value?.elements.first else { return nil }
    return value.scalarText ?? value["@value"]?.scalarText ?? value["name"]?.scalarText
  }

  /// Name and address, the narrower part first.
  private static func name(of location: JSONValue) -> String {
    if let text = location.string { return text }
    if location["@type"]?.string == "VirtualLocation" { return "" }
    var parts = [text(location["name"])].compactMap { $0 }
    if let address = location["address"]?.elements.first {
      if let text = address.string {
        parts.append(text)
      } else {
        for key in ["streetAddress", "addressLocality", "addressRegion", "addressCountry"] {
          if let part = text(address[key]), !part.isEmpty, part != parts.last { parts.append(part) }
        }
      }
    }
    return parts.joined(separator: ", ")
  }

  private static func coordinate(of location: JSONValue) -> Coordinate? {
    let point = location["geo"]?.elements.first ?? location
    return StatedCoordinate.coordinate(
      latitude: point["latitude"]?.scalarText, longitude: point["longitude"]?.scalarText)
  }
}
