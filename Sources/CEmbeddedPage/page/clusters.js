// Points that lie closer together than marks are wide become one mark with a number.

/// Groups places at a scale of the map (pixels a world), so that no two marks lie on each other.
/// The result depends on the order of the events only: it does not flicker while dates pass.
function clustersOf(places, scale) {
  const near = groupsOf(places.map((place) => ({ x: place.x, y: place.y, places: [place], radius: 6 })), scale, 13, () => 13);
  near.sort((a, b) => b.places.length - a.places.length);
  const found = groupsOf(near, scale, 44, (a, b) => (a.radius + b.radius) * 0.92);
  for (const cluster of found) {
    cluster.hues = new Uint32Array(HUES.length);
    for (const place of cluster.places) cluster.hues[place.event.category.hue]++;
    const { place: name } = cluster.places[0].row;
    cluster.name = cluster.places.every((place) => place.row.place === name) ? name : null;
  }
  return found;
}

/// Each item joins the nearest group before it that is less than `reach` away, or begins one. A group
/// stays where it began; cells of `size` pixels find its neighbours.
function groupsOf(items, scale, size, reach) {
  const cell = size / scale, cells = new Map(), found = [];
  for (const item of items) {
    const column = Math.floor(item.x / cell), line = Math.floor(item.y / cell);
    let home = null, least = Infinity;
    for (let dx = -1; dx <= 1; dx++) {
      for (let dy = -1; dy <= 1; dy++) {
        for (const group of cells.get(cellKey(column + dx, line + dy)) ?? []) {
          const distance = Math.hypot(group.x - item.x, group.y - item.y) * scale;
          if (distance < least && distance < reach(group, item)) { least = distance; home = group; }
        }
      }
    }
    if (home) {
      for (const place of item.places) home.places.push(place);
      home.radius = clusterRadius(home.places.length);
      continue;
    }
    const group = { x: item.x, y: item.y, places: [...item.places], radius: clusterRadius(item.places.length) };
    found.push(group);
    const key = cellKey(column, line);
    if (cells.has(key)) cells.get(key).push(group); else cells.set(key, [group]);
  }
  return found;
}

/// Far-off cells may share a key: the distance decides.
function cellKey(column, line) {
  return (Math.imul(column, 73856093) ^ Math.imul(line, 19349663)) & 0x3fffffff;
}

function clusterRadius(count) {
  return count === 1 ? 6 : Math.min(22, 8.5 + 1.6 * Math.log2(count));
}

/// A ring in the shares of the hues around the number.
function drawCluster(context, cluster, x, y) {
  const count = cluster.places.length, radius = cluster.radius;
  if (count === 1) return drawMark(context, cluster.places[0].event, x, y, radius);
  context.beginPath();
  context.arc(x, y, radius + 0.75, 0, 2 * Math.PI);
  context.fillStyle = theme.outline;
  context.fill();
  let angle = -Math.PI / 2;
  for (let hue = 0; hue < HUES.length; hue++) {
    if (!cluster.hues[hue]) continue;
    const turn = 2 * Math.PI * cluster.hues[hue] / count;
    context.beginPath();
    context.moveTo(x, y);
    context.arc(x, y, radius, angle, angle + turn);
    context.fillStyle = HUES[hue];
    context.fill();
    angle += turn;
  }
  context.beginPath();
  context.arc(x, y, radius - 3.2, 0, 2 * Math.PI);
  context.fillStyle = theme.surface;
  context.fill();
  context.fillStyle = theme.ink;
  context.font = `600 ${count > 999 ? 9.5 : 10.5}px system-ui, sans-serif`;
  context.textAlign = "center";
  context.textBaseline = "middle";
  context.fillText(count > 9999 ? `${Math.round(count / 1000)}k` : `${count}`, x, y + 0.5);
}
