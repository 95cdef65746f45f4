// What the parts share: the state, what follows from it, and one frame for all drawing.

const state = {
  chosen: null, window: null, near: null, words: [], least: 0,
  off: { categories: new Set(), modalities: new Set(), bases: new Set() },
  filtered: [], // pass the filters
  shown: [], // and lie in the dates shown
  places: [], // with their points
  version: 0, filterVersion: 0,
};

function prefersStillness() {
  return matchMedia("(prefers-reduced-motion: reduce)").matches;
}

/// After a change of the filters, or of the dates shown.
function update(filtersChanged = false) {
  state.version++;
  if (filtersChanged) {
    state.filterVersion++;
    state.filtered = events.filter(passesFilters);
  }
  const { window } = state;
  state.shown = window
    ? state.filtered.filter((event) => event.start !== null && event.start <= window.to && event.end >= window.from)
    : state.filtered;
  state.places = [];
  for (const event of state.shown) for (const place of event.places) state.places.push(place);
  if (filtersChanged) {
    showFilters();
    if (state.chosen) scrollToChosen();
  }
  redraw("map", "timeline", "list", "words");
}

function showWords() {
  const total = events.length, count = state.shown.length, say = (number) => number.toLocaleString("en");
  const documents = data.documents > 0 ? ` in ${say(data.documents)} document${data.documents === 1 ? "" : "s"}` : "";
  const text = count === total ? `${say(total)} event${total === 1 ? "" : "s"}${documents}` : `${say(count)} of ${say(total)} events`;
  const status = document.getElementById("status");
  if (status.textContent !== text) status.textContent = text;
  const span = document.getElementById("span");
  const words = !chart.axis ? "No dates" : state.window ? spanWords(state.window.from, state.window.to) : wholeSpan();
  if (span.textContent !== words) span.textContent = words;
  document.getElementById("whole").hidden = !state.window;
}

function wholeSpan() {
  let from = Infinity, to = -Infinity;
  for (const { start, end } of state.filtered) {
    for (const time of [start, end]) {
      if (time === null || !Number.isFinite(time)) continue;
      if (time < from) from = time;
      if (time > to) to = time;
    }
  }
  return from > to ? "No dates" : spanWords(from, to);
}

/// Chooses an event on the map, on the timeline and in the list; none with null.
function choose(event, { from }) {
  if (state.chosen === event) { if (from && from !== "list") scrollToChosen(); return; }
  state.chosen = event;
  showDetails();
  if (event) {
    if (from !== "timeline" && from !== "start") stopPlaying();
    scrollToChosen();
    if (from !== "map") bringPlacesIntoView(event);
    bringTimeIntoView(event);
  }
  try {
    history.replaceState(null, "", event ? `#${encodeURIComponent(event.id)}` : location.pathname + location.search);
  } catch { /* a page inside a frame may not */ }
  redraw("map", "timeline", "list");
}

function bringPlacesIntoView(event) {
  if (event.places.length === 0) return;
  const margin = 40, room = freeRoom();
  const isSeen = event.places.every((place) => {
    const [x, y] = onMap(place.x, place.y);
    return x > margin && x < room.width - margin && y > margin && y < room.height - margin;
  });
  if (isSeen) return;
  const box = boxOf(event.places);
  const scale = event.places.length > 1 ? Math.min(map.scale, viewOf(box).scale) : map.scale;
  flyTo(centred(box, scale, room));
}

function bringTimeIntoView(event) {
  if (!state.window || event.start === null || playing) return;
  if (event.start > state.window.to || event.end < state.window.from) setWindow();
}

/// Lists the events of one point of the map.
function showNear(found, name) {
  state.near = { events: new Set(found), name };
  update(true);
  list.scrollTop = 0;
  list.focus({ preventScroll: true });
}

// MARK: Frames

const due = new Set();
let frame = 0;

function redraw(...parts) {
  for (const part of parts) due.add(part);
  if (!frame) frame = requestAnimationFrame(draw);
}

let listDrawn = 0;
function draw(now) {
  cancelAnimationFrame(frame);
  frame = 0;
  const began = performance.now();
  advancePlaying(now);
  const parts = new Set(due);
  due.clear();
  if (parts.has("map")) drawMap(now);
  if (parts.has("timeline")) drawTimeline();
  if (parts.has("list")) {
    // The list need not follow every frame of a play.
    if (playing && now - listDrawn < 120) due.add("list");
    else { drawList(); listDrawn = now; }
  }
  if (parts.has("words")) showWords();
  if (due.size && !frame) frame = requestAnimationFrame(draw);
  if (performance.getEntriesByName("measure-frames").length) performance.measure("frame", { start: began, end: performance.now() });
}

function fit(part) {
  const { canvas } = part;
  const width = canvas.clientWidth, height = canvas.clientHeight, ratio = Math.min(2, devicePixelRatio || 1);
  if (width === part.width && height === part.height && ratio === part.ratio) return false;
  Object.assign(part, { width, height, ratio });
  canvas.width = Math.round(width * ratio);
  canvas.height = Math.round(height * ratio);
  return true;
}

let isFitted = false;
function resize() {
  const isMapNew = fit(map), isChartNew = fit(chart);
  if (!isMapNew && !isChartNew) return;
  if (isMapNew) {
    map.base = null;
    if (!isFitted && map.width) {
      isFitted = true;
      fitMap(true);
    }
    holdMap();
  }
  if (isChartNew) chart.barsKey = "";
  listed.version = "";
  for (const part of ["map", "timeline", "list", "words"]) due.add(part);
  draw(performance.now());
}

function start() {
  buildFilters();
  const message = document.getElementById("nothing");
  if (events.length === 0) message.textContent = "There are no events in this timeline.";
  else if (placed.length === 0) message.textContent = "None of the events has a place.";
  message.hidden = message.textContent === "";
  document.getElementById("no-rows").textContent = events.length ? "No event passes the filters." : "Nothing to list.";
  document.getElementById("timeline-section").hidden = !chart.axis;
  map.canvas.setAttribute("aria-label", `Map of ${placed.length.toLocaleString("en")} places of ${events.length.toLocaleString("en")} events`);
  chart.canvas.setAttribute("aria-label", `Events over time. ${chart.axis ? wholeSpanOfAll() : ""}`);
  update(true);
  new ResizeObserver(resize).observe(map.canvas);
  new ResizeObserver(resize).observe(chart.canvas);
  new ResizeObserver(() => redraw("list")).observe(list);
  resize();
  const wanted = events.find((event) => `#${encodeURIComponent(event.id)}` === location.hash);
  if (wanted) choose(wanted, { from: "start" });
  document.documentElement.dataset.ready = Math.round(performance.now());
}

function wholeSpanOfAll() {
  const { filtered } = state;
  state.filtered = events;
  const words = wholeSpan();
  state.filtered = filtered;
  return words;
}

for (const query of ["(prefers-color-scheme: dark)", "(prefers-contrast: more)"]) {
  matchMedia(query).addEventListener("change", () => { readTheme(); redraw("map", "timeline"); });
}

document.addEventListener("keydown", (event) => {
  if (event.key === "Escape" && state.chosen && !event.defaultPrevented) choose(null, {});
  const isWriting = event.target instanceof HTMLInputElement;
  if (event.key === "/" && !isWriting) {
    event.preventDefault();
    document.getElementById("search").focus();
  }
});

// On paper the whole list is needed, and no scrolling.
addEventListener("beforeprint", () => {
  document.getElementById("print").replaceChildren(...state.shown.slice(0, 2000).map((event) => element("p", {},
    element("b", {}, dateWords(event.row.date)), " ", foreign(event.row.title),
    element("span", {}, ` ${event.places.map((place) => place.row.place).join(", ")} · `, foreign(event.row.source_title ?? event.row.source ?? "")))));
});
addEventListener("afterprint", () => document.getElementById("print").replaceChildren());

start();
