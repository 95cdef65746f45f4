// The base map: outlines decoded once, drawn to a picture that is moved while the map moves.

const world = decodeWorld(document.getElementById("world").textContent);

function decodeWorld(text) {
  const letters = atob(text.trim()), bytes = new Uint8Array(letters.length);
  for (let i = 0; i < bytes.length; i++) bytes[i] = letters.charCodeAt(i);
  let at = 4; // after the file's mark
  const unsigned = () => {
    let value = 0, shift = 0, byte;
    do { byte = bytes[at++]; value += (byte & 127) * 2 ** shift; shift += 7; } while (byte > 127);
    return value;
  };
  const signed = () => { const value = unsigned(); return value % 2 ? -(value + 1) / 2 : value / 2; };
  const scale = unsigned();
  const layer = () => {
    const lines = [];
    let firstX = 0, firstY = 0;
    for (let count = unsigned(); count > 0; count--) {
      const points = new Float64Array(2 * unsigned());
      const box = [Infinity, Infinity, -Infinity, -Infinity];
      let x = firstX, y = firstY;
      for (let i = 0; i < points.length; i += 2) {
        x += signed();
        y += signed();
        if (i === 0) { firstX = x; firstY = y; }
        const px = points[i] = (x / scale + 180) / 360, py = points[i + 1] = mercator(y / scale);
        if (px < box[0]) box[0] = px;
        if (px > box[2]) box[2] = px;
        if (py < box[1]) box[1] = py;
        if (py > box[3]) box[3] = py;
      }
      lines.push({ points, box });
    }
    return lines;
  };
  const land = layer(), borders = layer(), disputed = layer(), divisions = layer();
  const labels = [];
  for (let count = unsigned(); count > 0; count--) {
    const x = signed() / 20, y = signed() / 20, size = unsigned() / 20, length = unsigned();
    labels.push({ x: (x + 180) / 360, y: mercator(y), size, name: new TextDecoder().decode(bytes.subarray(at, at += length)) });
  }
  // Inland seas run the other way round than the land about them.
  const largest = turnOf(land.reduce((a, b) => (b.points.length > a.points.length ? b : a)).points);
  const continents = [], seas = [];
  for (const line of land) (turnOf(line.points) === largest ? continents : seas).push(line);
  return { land, continents, seas, borders, disputed, divisions, labels };
}

/// The direction in which a ring runs.
function turnOf(points) {
  let twice = 0;
  for (let i = 0; i < points.length; i += 2) {
    const j = (i + 2) % points.length;
    twice += points[i] * points[j + 1] - points[j] * points[i + 1];
  }
  return Math.sign(twice);
}

/// Adds lines to the path, without points that would fall together; true if any is in sight.
/// Strokes leave out what runs along the seam of the map.
function traceLines(context, lines, view, turn, isFill) {
  const { left, top, scale, width, height } = view;
  const west = left / scale - turn, east = (left + width) / scale - turn;
  const north = top / scale, south = (top + height) / scale;
  let isAny = false;
  for (const { points, box } of lines) {
    if (box[2] < west || box[0] > east || box[3] < north || box[1] > south) continue;
    if ((box[2] - box[0]) * scale < 1.6 && (box[3] - box[1]) * scale < 1.6) continue;
    isAny = true;
    let lastX = NaN, lastY = NaN;
    for (let i = 0; i < points.length; i += 2) {
      const x = (points[i] + turn) * scale - left, y = points[i + 1] * scale - top;
      if (i === 0) {
        context.moveTo(x, y);
      } else if (Math.abs(x - lastX) + Math.abs(y - lastY) < 1.4 && i < points.length - 2) {
        continue;
      } else if (!isFill && isSeam(points[i], points[i + 1]) && isSeam(points[i - 2], points[i - 1])) {
        context.moveTo(x, y);
      } else {
        context.lineTo(x, y);
      }
      lastX = x;
      lastY = y;
    }
    if (isFill) context.closePath();
  }
  return isAny;
}

function isSeam(x, y) {
  return x <= 0 || x >= 1 || y >= 0.9999;
}

/// Draws the world to a canvas; the view says which part: the corner in pixels of the whole world
/// (`left`, `top`), pixels a world (`scale`), and the size.
function drawWorld(context, view) {
  const { scale, width, height } = view;
  context.fillStyle = theme.sea;
  context.fillRect(0, 0, width, height);
  const first = Math.floor(view.left / scale), last = Math.floor((view.left + width) / scale);
  const trace = (lines) => {
    context.beginPath();
    for (let turn = first; turn <= last; turn++) traceLines(context, lines, view, turn, false);
  };
  context.lineJoin = "bevel"; // by far the quickest, and no other is seen on such thin lines
  // One by one: a path of all of them takes several times as long.
  for (const [rings, color] of [[world.continents, theme.land], [world.seas, theme.sea]]) {
    context.fillStyle = color;
    for (let turn = first - 1; turn <= last + 1; turn++) {
      for (const ring of rings) {
        context.beginPath();
        if (traceLines(context, [ring], view, turn, true)) context.fill();
      }
    }
  }
  const degree = scale / 360;
  if (degree > 9) {
    trace(world.divisions);
    context.globalAlpha = Math.min(1, (degree - 9) / 14);
    context.strokeStyle = theme.division;
    context.lineWidth = 0.8;
    context.stroke();
    context.globalAlpha = 1;
  }
  trace(world.land);
  context.strokeStyle = theme.coast;
  context.lineWidth = 0.7;
  context.stroke();
  trace(world.borders);
  context.strokeStyle = theme.border;
  context.lineWidth = degree > 9 ? 1.2 : 0.8;
  context.stroke();
  trace(world.disputed);
  context.setLineDash([3, 3]);
  context.stroke();
  context.setLineDash([]);
}
