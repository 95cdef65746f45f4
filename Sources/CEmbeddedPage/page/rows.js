// The rows of the table, put together to events: an event has one row for each of its places.

const data = JSON.parse(document.getElementById("rows").textContent);
const events = [];
const placed = []; // every place of every event, for the map

/// A row as it stands in the page, with its cells under the names of the columns.
class Row {
  constructor(cells) { this.cells = cells; }
}
data.columns.forEach((name, index) => Object.defineProperty(Row.prototype, name, { get() { return this.cells[index]; } }));

for (const cells of data.rows) {
  const row = new Row(cells);
  let event = events[events.length - 1];
  if (!event || event.id !== row.event_id || row.place_index <= 1) {
    event = {
      id: row.event_id, index: events.length, row, places: [],
      // Seconds since 1970; an open bound reaches to the other end of time.
      start: row.first_second ?? (row.last_second === null ? null : -Infinity),
      end: row.last_second ?? (row.first_second === null ? null : Infinity),
      others: row.other_sources,
    };
    events.push(event);
  }
  if (row.longitude !== null) {
    const place = {
      event, row, longitude: row.longitude, latitude: row.latitude,
      x: (row.longitude + 180) / 360, y: mercator(row.latitude), radius: row.place_radius_m ?? 0,
    };
    event.places.push(place);
    placed.push(place);
  }
}

/// 0 at 85.05° north, 1 at 85.05° south (Web Mercator); what lies beyond is drawn there.
function mercator(latitude) {
  const sine = Math.sin(Math.max(-85.05, Math.min(85.05, latitude)) * Math.PI / 180);
  return 0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI);
}

function latitudeOf(y) {
  return Math.atan(Math.sinh((0.5 - y) * 2 * Math.PI)) * 180 / Math.PI;
}

/// An element with text; text is never markup.
function element(tag, attributes = {}, ...children) {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === true) made.setAttribute(name, "");
    else if (value !== false && value !== null) made.setAttribute(name, value);
  }
  made.append(...children);
  return made;
}

/// Words of a document: their direction is their own and does not reach beyond them.
function foreign(text) {
  return element("bdi", {}, text);
}
