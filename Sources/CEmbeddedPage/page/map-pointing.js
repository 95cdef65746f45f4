// Moving the map and choosing on it, by pointer, wheel and keys.

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
