import TimelineModel

/// Events in the attributes of a page: microdata (schema.org) and microformats (h-event, hCalendar).
struct TaggedEvent {
  private let tree: HTMLTree

  /// The events, the outermost ones of nested markup.
  static func all(in tree: HTMLTree) -> [MarkupEvent] {
    let reader = TaggedEvent(tree: tree)
    var found: [MarkupEvent] = []
    var index = 0
    while index < tree.nodes.count, found.count < MarkupEvent.maximumCount {
      guard let kind = reader.kind(of: index) else {
        index += 1
        continue
      }
      let event = kind == .microdata ? reader.microdata(index) : reader.microformat(index)
      if event.interval != nil, !event.title.isEmpty, !found.contains(event) { found.append(event) }
      index = max(Int(tree.nodes[index].end), index + 1)
    }
    return found
  }

  private enum Kind { case microdata, microformat }

  private func kind(of index: Int) -> Kind? {
    let node = tree.nodes[index]
    guard node.tag != .text else { return nil }
    for attribute in tree.attributes[node.range] {
      let value = tree.bytes[attribute.range]
      switch attribute.name {
      case .itemtype:
        if value.firstOffset(of: "schema.org/") != nil,
          value.hasSuffix("Event")
            || value.hasSuffix("Festival")
        {
          return .microdata
        }
      case .class: if value.hasWord("h-event") || value.hasWord("vevent") { return .microformat }
      default: break
      }
    }
    return nil
  }

  private func microdata(_ scope: Int) -> MarkupEvent {
    var event = MarkupEvent(rule: "fact.microdata-event")
    var latitude: String?
    var longitude: String?
    var place: [String] = []
    // End of the place's own markup, and of any other thing's inside the event.
    var placeEnd = 0
    var otherEnd = 0
    for index in (scope + 1)..<max(scope + 1, Int(tree.nodes[scope].end))
    where tree.nodes[index].tag != .text {
      let property = tree.attributeText(.itemprop, of: index)?.lowercased() ?? ""
      let isThing = tree.attribute(.itemscope, of: index) != nil
      if index < otherEnd { continue }
      if isThing, index >= placeEnd {
        if property == "location" {
          placeEnd = Int(tree.nodes[index].end)
        } else {
          otherEnd = Int(tree.nodes[index].end)
        }
        continue
      }
      if property.isEmpty { continue }
      let value = value(of: index)
      switch property {
      case "latitude": latitude = latitude ?? value
      case "longitude": longitude = longitude ?? value
      case "name" where index >= placeEnd: if event.title.isEmpty { event.title = value }
      case "startdate": if event.start.isEmpty { event.start = value }
      case "enddate": event.end = event.end ?? value
      case "eventstatus": event.isCancelled = value.hasSuffix("EventCancelled")
      case "location" where !isThing: place.append(value)
      case "name", "streetaddress", "addresslocality", "addressregion", "addresscountry":
        if index < placeEnd, !value.isEmpty { place.append(value) }
      case "address" where index < placeEnd && !isThing: place.append(value)
      default: break
      }
    }
    event.placeName = place.joined(separator: ", ")
    event.coordinate = StatedCoordinate.coordinate(latitude: latitude, longitude: longitude)
    return event
  }

  private func microformat(_ scope: Int) -> MarkupEvent {
    var event = MarkupEvent(rule: "fact.h-event")
    var latitude: String?
    var longitude: String?
    for index in (scope + 1)..<max(scope + 1, Int(tree.nodes[scope].end)) {
      guard let range = tree.attribute(.class, of: index) else { continue }
      let names = tree.bytes[range]
      if names.hasWord("p-name") || names.hasWord("summary"), event.title.isEmpty {
        event.title = value(of: index)
      }
      if names.hasWord("dt-start") || names.hasWord("dtstart"), event.start.isEmpty {
        event.start = value(of: index)
      }
      if names.hasWord("dt-end") || names.hasWord("dtend"), event.end == nil {
        event.end = value(of: index)
      }
      if names.hasWord("p-location") || names.hasWord("location"), event.placeName.isEmpty {
        event.placeName = value(of: index)
      }
      if names.hasWord("p-latitude") || names.hasWord("latitude") {
        latitude = latitude ?? value(of: index)
      }
      if names.hasWord("p-longitude") || names.hasWord("longitude") {
        longitude = longitude ?? value(of: index)
      }
    }
    event.coordinate = StatedCoordinate.coordinate(latitude: latitude, longitude: longitude)
    return event
  }

  /// The machine-readable value of an element, or its text.
  private func value(of index: Int) -> String {
    for name in [HTMLAttributeName.content, .datetime] {
      if let value = tree.attributeText(name, of: index), !value.isEmpty { return value }
    }
    let tag = tree.nodes[index].tag
    if tag == .abbr || tag == .link,
      let value = tree.attributeText(tag == .abbr ? .title : .href, of: index)
    {
      return value
    }
    return String(decoding: tree.text(of: index).prefix(300), as: UTF8.self)
  }
}

extension ArraySlice<UInt8> {
  /// True if a word, divided by spaces, is the given one.
  fileprivate func hasWord(_ word: StaticString) -> Bool {
    var start = startIndex
    while start < endIndex {
      let end = self[start...].firstIndex(where: \.isSpace) ?? endIndex
      if end - start == word.utf8CodeUnitCount, self[start..<end].hasPrefix(word) { return true }
      start = end + 1
    }
    return false
  }

  fileprivate func hasSuffix(_ word: StaticString) -> Bool {
    count >= word.utf8CodeUnitCount && self[(endIndex - word.utf8CodeUnitCount)...].hasPrefix(word)
  }
}
