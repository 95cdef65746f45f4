// The map: which part of the world is seen, and going elsewhere.

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
  // One point is shown with the country about it, several as close as the outlines allow.
  const closest = box.east > box.west || box.south > box.north ? 256 * 2 ** 7 : 256 * 2 ** 5.2;
  const fitted = Math.min(width / Math.max(box.east - box.west, 1e-9), height / Math.max(box.south - box.north, 1e-9), closest);
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
