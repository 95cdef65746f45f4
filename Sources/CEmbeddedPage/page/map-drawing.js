// The drawing of the map: the picture of the world, what points stand for, marks.

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

function drawScale() {
  const bar = document.getElementById("scale");
  const kilometre = map.scale / (40075 * Math.cos(latitudeOf(map.y) * Math.PI / 180));
  const most = 130 / kilometre, power = 10 ** Math.floor(Math.log10(most));
  const length = [5, 2, 1].find((n) => n * power <= most) * power;
  const text = length >= 1 ? `${length.toLocaleString("en")} km` : `${Math.round(length * 1000)} m`;
  if (bar.textContent !== text) bar.textContent = text;
  bar.style.width = `${length * kilometre}px`;
}
