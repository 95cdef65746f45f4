// The map: what is seen of the world, the marks on it, and moving it by pointer, wheel and keys.

const map = {
  canvas: document.getElementById("map"),
  width: 0, height: 0, ratio: 1,
  x: 0.5, y: 0.5, scale: 512, // centre in worlds, pixels a world
  base: null, clusters: [], clustersKey: "", hover: null, flight: null,
};
map.context = map.canvas.getContext("2d", { alpha: false });

const LARGEST_SCALE = 256 * 2 ** 13;

function smallestScale() {
  return Math.max(map.width, map.height * 0.7, 200);
}

function holdMap() {
  map.scale = Math.max(smallestScale(), Math.min(LARGEST_SCALE, map.scale));
  map.x -= Math.floor(map.x);
  const half = map.height / 2 / map.scale;
  map.y = half >= 0.5 ? 0.5 : Math.max(half, Math.min(1 - half, map.y));
}

function mapView() {
  return { left: map.x * map.scale - map.width / 2, top: map.y * map.scale - map.height / 2, scale: map.scale, width: map.width, height: map.height };
}

/// The smallest stretch of the world that holds the places; the widest empty stretch of longitude
/// is left out, so a box may cross the 180th meridian.
function boxOf(places) {
  if (places.length === 0) return null;
  const xs = places.map((place) => place.x).sort((a, b) => a - b);
  let west = xs[0], east = xs[xs.length - 1], widest = west + 1 - east;
  for (let i = 1; i < xs.length; i++) {
    if (xs[i] - xs[i - 1] > widest) {
      widest = xs[i] - xs[i - 1];
      west = xs[i];
      east = xs[i - 1] + 1;
    }
  }
  const ys = places.map((place) => place.y);
  return { west, east, north: ys.reduce((a, b) => Math.min(a, b)), south: ys.reduce((a, b) => Math.max(a, b)) };
}

/// The part of the map that the details leave free: beside them, or above them on a phone.
function freeRoom() {
  const frame = map.canvas.getBoundingClientRect(), cover = document.getElementById("details").getBoundingClientRect();
  const isOpen = cover.width > 0, isBeside = isOpen && cover.left > frame.left + 200;
  return {
    width: isBeside ? Math.min(map.width, cover.left - frame.left) : map.width,
    height: isOpen && !isBeside ? Math.max(80, Math.min(map.height, cover.top - frame.top)) : map.height,
  };
}

/// A view with the box in the middle of what is free.
function viewOf(box) {
  if (!box) return { x: 0.5, y: mercator(24), scale: smallestScale() };
  const room = freeRoom(), [width, height] = [Math.max(60, room.width - 110), Math.max(60, room.height - 110)];
  const fitted = Math.min(width / Math.max(box.east - box.west, 1e-9), height / Math.max(box.south - box.north, 1e-9), 256 * 2 ** 5.2);
  return centred(box, Math.max(fitted, smallestScale()), room);
}

function centred(box, scale, room) {
  return {
    x: (box.west + box.east) / 2 + (map.width - room.width) / 2 / scale,
    y: (box.north + box.south) / 2 + (map.height - room.height) / 2 / scale, scale,
  };
}

function flyTo(target, isSudden = prefersStillness()) {
  const goal = { ...target, scale: Math.max(smallestScale(), Math.min(LARGEST_SCALE, target.scale)) };
  if (isSudden) {
    Object.assign(map, goal);
    map.flight = null;
    holdMap();
  } else {
    let dx = goal.x - map.x;
    dx -= Math.round(dx);
    map.flight = { from: { x: map.x, y: map.y, scale: map.scale }, dx, to: goal, began: performance.now(), lasts: 320 };
  }
  redraw("map");
}

function advanceFlight(now) {
  const { from, dx, to, began, lasts } = map.flight;
  const part = Math.min(1, (now - began) / lasts), eased = 1 - (1 - part) ** 3;
  map.scale = from.scale * (to.scale / from.scale) ** eased;
  // The centre keeps pace with the scale, so that the target does not swing out of sight.
  const way = Math.abs(to.scale / from.scale - 1) < 1e-6 ? eased : (1 / from.scale - 1 / map.scale) / (1 / from.scale - 1 / to.scale);
  map.x = from.x + dx * way;
  map.y = from.y + (to.y - from.y) * way;
  holdMap();
  if (part === 1) map.flight = null;
  else redraw("map");
}

/// Where a point of the world is on the canvas: the copy that is nearest to the middle.
function onMap(x, y) {
  const dx = x - map.x;
  return [(dx - Math.round(dx)) * map.scale + map.width / 2, (y - map.y) * map.scale + map.height / 2];
}

function zoomAt(px, py, factor) {
  const before = map.scale;
  map.scale = Math.max(smallestScale(), Math.min(LARGEST_SCALE, before * factor));
  const shift = 1 / before - 1 / map.scale;
  map.x += (px - map.width / 2) * shift;
  map.y += (py - map.height / 2) * shift;
  map.flight = null;
  holdMap();
  redraw("map");
}

// MARK: Drawing

function drawBase(view) {
  const base = map.base;
  const isSharp = base?.scale === view.scale && base.theme === theme;
  const fits = isSharp && view.left >= base.left && view.top >= base.top
    && view.left + view.width <= base.left + base.width && view.top + view.height <= base.top + base.height;
  const isZooming = (map.isMoving || map.flight) && base?.theme === theme && !isSharp
    && view.scale > base.scale * 0.6 && view.scale < base.scale * 8;
  if (!fits && !isZooming) renderBase(view);
  const { canvas, left, top, scale } = map.base, factor = view.scale / scale;
  map.context.fillStyle = theme.sea;
  map.context.fillRect(0, 0, view.width, view.height);
  map.context.imageSmoothingEnabled = factor !== 1;
  // Worlds repeat: the picture is drawn where it belongs and one world to either side.
  for (const turn of [0, -1, 1]) {
    const x = (left + turn * scale) * factor - view.left;
    const width = map.base.width * factor;
    if (x > view.width || x + width < 0) continue;
    if (turn !== 0 && map.base.width < scale) continue;
    map.context.drawImage(canvas, x, top * factor - view.top, width, map.base.height * factor);
  }
}

function renderBase(view) {
  const margin = Math.round(Math.min(180, view.width * 0.15));
  const width = view.width + 2 * margin, height = view.height + 2 * margin;
  const canvas = map.base?.canvas ?? document.createElement("canvas");
  const [pixelWidth, pixelHeight] = [Math.round(width * map.ratio), Math.round(height * map.ratio)];
  if (canvas.width !== pixelWidth) canvas.width = pixelWidth;
  if (canvas.height !== pixelHeight) canvas.height = pixelHeight;
  const left = Math.round(view.left * map.ratio) / map.ratio - margin, top = Math.round(view.top * map.ratio) / map.ratio - margin;
  map.base = { canvas, left, top, scale: view.scale, width, height, theme };
  const context = canvas.getContext("2d", { alpha: false });
  context.setTransform(map.ratio, 0, 0, map.ratio, 0, 0);
  drawWorld(context, map.base);
}

let settling = 0;
/// While the map moves, the picture at hand is moved; a sharp one is drawn when it rests.
function mapMoves() {
  map.isMoving = true;
  clearTimeout(settling);
  settling = setTimeout(() => { map.isMoving = false; redraw("map"); }, 110);
  redraw("map");
}

function updateClusters() {
  // Half an octave of zoom keeps its groups.
  const level = Math.round(Math.log2(map.scale) * 2) / 2;
  const key = `${level} ${state.version}`;
  if (key === map.clustersKey) return;
  map.clustersKey = key;
  map.clusters = clustersOf(state.places, 2 ** level);
}

function drawMap(now) {
  if (map.flight) advanceFlight(now);
  const { context } = map;
  context.setTransform(map.ratio, 0, 0, map.ratio, 0, 0);
  drawBase(mapView());
  updateClusters();
  const chosen = state.chosen;
  const seen = [];
  for (const cluster of map.clusters) {
    const [x, y] = onMap(cluster.x, cluster.y);
    if (x > -40 && y > -40 && x < map.width + 40 && y < map.height + 40) seen.push({ cluster, x, y });
  }
  let discs = 0;
  for (const { cluster, x, y } of seen) {
    if (cluster.places.length === 1 && discs++ < 300) drawDisc(cluster.places[0], x, y, false);
  }
  if (chosen) drawChosenUnder(chosen);
  seen.sort((a, b) => b.cluster.places.length - a.cluster.places.length);
  for (let i = seen.length - 1; i >= 0; i--) {
    const { cluster, x, y } = seen[i];
    if (map.hover === cluster) halo(x, y, cluster.radius + 4, 2.5, theme.soft);
    drawCluster(context, cluster, x, y);
  }
  if (chosen) drawChosenOver(chosen);
  drawLabels(seen, chosen);
  drawScale();
}

/// Radius in pixels, for the circle on the ground.
function discRadius(place) {
  return place.radius / (40075017 * Math.cos(place.latitude * Math.PI / 180)) * map.scale;
}

function drawDisc(place, x, y, isChosen) {
  const radius = discRadius(place);
  if (radius < 9 || radius > (isChosen ? 20000 : 900)) return;
  const { context } = map;
  context.beginPath();
  context.arc(x, y, radius, 0, 2 * Math.PI);
  context.fillStyle = isChosen ? theme.accent : place.event.category.color;
  context.globalAlpha = isChosen ? 0.13 : 0.1;
  context.fill();
  context.globalAlpha = isChosen ? 0.9 : 0.35;
  context.strokeStyle = isChosen ? theme.accent : place.event.category.color;
  context.lineWidth = isChosen ? 1.3 : 0.8;
  context.setLineDash([4, 3]);
  context.stroke();
  context.setLineDash([]);
  context.globalAlpha = 1;
}

function drawChosenUnder(event) {
  const { context } = map;
  const points = event.places.map((place) => onMap(place.x, place.y));
  event.places.forEach((place, i) => drawDisc(place, ...points[i], true));
  if (points.length < 2) return;
  // All places of one event belong together.
  context.beginPath();
  for (let i = 1; i < points.length; i++) {
    context.moveTo(...points[0]);
    context.lineTo(...points[i]);
  }
  context.strokeStyle = theme.accent;
  context.lineWidth = 1.5;
  context.stroke();
}

function drawChosenOver(event) {
  for (const place of event.places) {
    const [x, y] = onMap(place.x, place.y);
    halo(x, y, 11, 3, theme.accent);
    drawMark(map.context, event, x, y, 7);
  }
}

function halo(x, y, radius, width, color) {
  const { context } = map;
  context.beginPath();
  context.arc(x, y, radius, 0, 2 * Math.PI);
  context.strokeStyle = theme.surface;
  context.lineWidth = width + 2.5;
  context.stroke();
  context.strokeStyle = color;
  context.lineWidth = width;
  context.stroke();
}

const widths = new Map();
function widthOf(font, text) {
  const key = font + text;
  if (!widths.has(key)) {
    map.context.font = font;
    widths.set(key, map.context.measureText(text).width);
  }
  return widths.get(key);
}

/// Names of places beside their marks, largest first; then names of countries where there is room.
function drawLabels(seen, chosen) {
  const { context } = map;
  const taken = seen.map(({ cluster, x, y }) => [x - cluster.radius, y - cluster.radius, x + cluster.radius, y + cluster.radius]);
  const isFree = (box) => box[0] > 2 && box[2] < map.width - 2 && box[1] > 2 && box[3] < map.height - 2
    && !taken.some((other) => box[0] < other[2] && box[2] > other[0] && box[1] < other[3] && box[3] > other[1]);
  const write = (text, x, y, font, color, align) => {
    context.font = font;
    context.textAlign = align;
    context.textBaseline = "middle";
    context.strokeStyle = theme.halo;
    context.lineWidth = 3;
    context.lineJoin = "round";
    context.strokeText(text, x, y);
    context.fillStyle = color;
    context.fillText(text, x, y);
  };
  const place = (text, x, y, radius, font, color) => {
    const width = widthOf(font, text);
    const spots = [[x + radius + 4, y, "left"], [x - radius - 4, y, "right"], [x, y + radius + 8, "center"], [x, y - radius - 8, "center"]];
    for (const [tx, ty, align] of spots) {
      const start = align === "left" ? tx : align === "right" ? tx - width : tx - width / 2;
      const box = [start - 1, ty - 7, start + width + 1, ty + 7];
      if (!isFree(box)) continue;
      taken.push(box);
      write(text, tx, ty, font, color, align);
      return;
    }
  };
  if (chosen) {
    for (const one of chosen.places) {
      const [x, y] = onMap(one.x, one.y);
      place(shown(one.row.place), x, y, 13, "600 12px system-ui, sans-serif", theme.ink);
    }
  }
  let count = 0;
  for (const { cluster, x, y } of seen) {
    if (count++ > 70) break;
    if (!cluster.name || (chosen && cluster.places[0].event === chosen)) continue;
    place(shown(cluster.name), x, y, cluster.radius, "500 11.5px system-ui, sans-serif", theme.ink);
  }
  const degree = map.scale / 360, font = "500 11px system-ui, sans-serif";
  context.letterSpacing = "0.04em";
  for (const label of world.labels) {
    if (label.size * degree < 26) break; // largest first
    const [x, y] = onMap(label.x, label.y);
    if (x < 0 || y < 0 || x > map.width || y > map.height) continue;
    const width = widthOf(font, label.name) * 1.05;
    if (width > label.size * degree * 1.5) continue;
    const box = [x - width / 2, y - 7, x + width / 2, y + 7];
    if (!isFree(box)) continue;
    taken.push(box);
    write(label.name, x, y, font, theme.country, "center");
  }
  context.letterSpacing = "0px";
}

/// A name for the canvas, without marks that turn the direction of what follows.
function shown(name) {
  const text = (name ?? "").replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, "");
  return text.length > 32 ? `${text.slice(0, 31)}…` : text;
}

function drawScale() {
  const bar = document.getElementById("scale");
  const kilometre = map.scale / (40075 * Math.cos(latitudeOf(map.y) * Math.PI / 180));
  const most = 130 / kilometre, power = 10 ** Math.floor(Math.log10(most));
  const length = [5, 2, 1].find((n) => n * power <= most) * power;
  const text = length >= 1 ? `${length.toLocaleString("en")} km` : `${Math.round(length * 1000)} m`;
  if (bar.textContent !== text) bar.textContent = text;
  bar.style.width = `${length * kilometre}px`;
}

// MARK: Pointing

function clusterAt(px, py, slack) {
  let best = null, least = Infinity;
  for (const cluster of map.clusters) {
    const [x, y] = onMap(cluster.x, cluster.y);
    const distance = Math.hypot(x - px, y - py) - cluster.radius;
    if (distance < slack && distance < least) { least = distance; best = cluster; }
  }
  return best;
}

function eventsOf(cluster) {
  return [...new Set(cluster.places.map((place) => place.event))];
}

function chooseCluster(cluster) {
  const chosen = eventsOf(cluster);
  if (chosen.length === 1) return choose(chosen[0], { from: "map" });
  const box = boxOf(cluster.places);
  const isOnePoint = (box.east - box.west) * LARGEST_SCALE < 24 && (box.south - box.north) * LARGEST_SCALE < 24;
  const target = viewOf(box);
  if (isOnePoint || map.scale >= target.scale * 0.99 && map.scale > LARGEST_SCALE * 0.9) {
    showNear(chosen, cluster.name);
  } else {
    // At least far enough in that the group falls apart.
    flyTo({ ...target, scale: Math.max(target.scale, map.scale * 1.9) });
    if (cluster.name) showNear(chosen, cluster.name);
  }
}

const pointers = new Map();
let dragged = 0;

map.canvas.addEventListener("pointerdown", (event) => {
  if (event.button > 0) return;
  map.canvas.setPointerCapture(event.pointerId);
  pointers.set(event.pointerId, [event.offsetX, event.offsetY]);
  if (pointers.size === 1) dragged = 0;
  map.flight = null;
});

map.canvas.addEventListener("pointermove", (event) => {
  const before = pointers.get(event.pointerId);
  const here = [event.offsetX, event.offsetY];
  if (!before) return hoverMap(event);
  if (pointers.size === 2) {
    const [other] = [...pointers].filter(([id]) => id !== event.pointerId).map(([, point]) => point);
    const spread = (a) => Math.max(1, Math.hypot(a[0] - other[0], a[1] - other[1]));
    const middle = [(here[0] + other[0]) / 2, (here[1] + other[1]) / 2];
    zoomAt(...middle, spread(here) / spread(before));
    map.x -= (here[0] - before[0]) / 2 / map.scale;
    map.y -= (here[1] - before[1]) / 2 / map.scale;
    dragged = 99;
  } else {
    dragged += Math.abs(here[0] - before[0]) + Math.abs(here[1] - before[1]);
    if (dragged > 4) {
      map.x -= (here[0] - before[0]) / map.scale;
      map.y -= (here[1] - before[1]) / map.scale;
    }
  }
  pointers.set(event.pointerId, here);
  if (dragged > 4) {
    map.canvas.classList.add("dragging");
    holdMap();
    mapMoves();
  }
});

function endPointer(event) {
  const wasTap = pointers.size === 1 && dragged <= 4 && event.type === "pointerup";
  pointers.delete(event.pointerId);
  if (pointers.size === 0) map.canvas.classList.remove("dragging");
  if (!wasTap) return;
  const cluster = clusterAt(event.offsetX, event.offsetY, event.pointerType === "touch" ? 14 : 4);
  if (cluster) chooseCluster(cluster);
}
map.canvas.addEventListener("pointerup", endPointer);
map.canvas.addEventListener("pointercancel", endPointer);
map.canvas.addEventListener("pointerleave", () => hideTip());

function hoverMap(event) {
  if (event.pointerType === "touch") return;
  const cluster = clusterAt(event.offsetX, event.offsetY, 4);
  if (cluster !== map.hover) {
    map.hover = cluster;
    map.canvas.classList.toggle("pointing", cluster !== null);
    redraw("map");
  }
  if (!cluster) return hideTip();
  const found = eventsOf(cluster);
  const lines = found.length === 1
    ? [found[0].row.title, `${dateWords(found[0].row.date)}`]
    : [cluster.name ?? "", `${found.length.toLocaleString("en")} events`];
  showTip(map.canvas, lines, ...onMap(cluster.x, cluster.y), cluster.radius);
}

/// Words beside a point of a canvas, above it where there is room.
function showTip(canvas, lines, x, y, radius) {
  const tip = document.getElementById("tip"), frame = canvas.getBoundingClientRect();
  tip.replaceChildren(...lines.filter(Boolean).map((line, i) => element(i ? "span" : "b", {}, foreign(line))));
  tip.hidden = false;
  const left = Math.max(8, Math.min(innerWidth - tip.offsetWidth - 8, frame.left + x - tip.offsetWidth / 2));
  const above = frame.top + y - radius - tip.offsetHeight - 8;
  tip.style.transform = `translate(${Math.round(left)}px, ${Math.round(above > 4 ? above : frame.top + y + radius + 8)}px)`;
}

function hideTip() {
  document.getElementById("tip").hidden = true;
  map.canvas.classList.remove("pointing");
  if (map.hover) { map.hover = null; redraw("map"); }
}

map.canvas.addEventListener("wheel", (event) => {
  event.preventDefault();
  const lines = event.deltaMode === 1 ? 16 : 1;
  hideTip();
  zoomAt(event.offsetX, event.offsetY, 2 ** (-event.deltaY * lines / (event.ctrlKey ? 90 : 280)));
  mapMoves();
}, { passive: false });

map.canvas.addEventListener("dblclick", (event) => zoomBy(2, event.offsetX, event.offsetY));

function zoomBy(factor, px = map.width / 2, py = map.height / 2) {
  const shift = 1 / map.scale - 1 / (map.scale * factor);
  flyTo({ x: map.x + (px - map.width / 2) * shift, y: map.y + (py - map.height / 2) * shift, scale: map.scale * factor });
}

function fitMap(isSudden) {
  flyTo(viewOf(boxOf(state.places.length ? state.places : placed)), isSudden);
}

map.canvas.addEventListener("keydown", (event) => {
  const step = 80 / map.scale;
  const moves = { ArrowLeft: [-step, 0], ArrowRight: [step, 0], ArrowUp: [0, -step], ArrowDown: [0, step] };
  if (event.altKey || event.ctrlKey || event.metaKey) return;
  if (moves[event.key]) {
    map.x += moves[event.key][0];
    map.y += moves[event.key][1];
    map.flight = null;
    holdMap();
    mapMoves();
  } else if (event.key === "+" || event.key === "=") zoomBy(1.6);
  else if (event.key === "-") zoomBy(1 / 1.6);
  else if (event.key === "0") fitMap();
  else return;
  event.preventDefault();
});
document.getElementById("zoom-in").addEventListener("click", () => zoomBy(2));
document.getElementById("zoom-out").addEventListener("click", () => zoomBy(0.5));
document.getElementById("zoom-fit").addEventListener("click", () => fitMap());
