// Names on the map, where they find room.

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
  const place = (text, x, y, radius, font, color, isNeeded = false) => {
    const width = widthOf(font, text);
    const spots = [[x + radius + 4, y, "left"], [x - radius - 4, y, "right"], [x, y + radius + 8, "center"], [x, y - radius - 8, "center"]];
    for (const [tx, ty, align] of spots) {
      const start = align === "left" ? tx : align === "right" ? tx - width : tx - width / 2;
      const box = [start - 1, ty - 7, start + width + 1, ty + 7];
      if (!isFree(box)) continue;
      taken.push(box);
      return write(text, tx, ty, font, color, align);
    }
    if (isNeeded) write(text, spots[0][0], spots[0][1], font, color, "left");
  };
  if (chosen) {
    for (const one of chosen.places) {
      const [x, y] = onMap(one.x, one.y);
      place(shown(one.row.place), x, y, 13, "600 12px system-ui, sans-serif", theme.ink, true);
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
