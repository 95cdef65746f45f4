// The timeline: above, the events of the dates shown, each a mark or a bar; below, all dates with a
// brush that says which are shown.

const chart = {
  canvas: document.getElementById("timeline"), width: 0, height: 0, ratio: 1,
  axis: axisOf(events.filter((event) => event.start !== null).map((event) => [event.start, event.end])),
  bars: [], barsKey: "", hover: null,
};
chart.context = chart.canvas.getContext("2d");
const EDGE = 12, OVERVIEW = 30, TICKS = 20, LANES = [15, 11, 8];

function windowShares() {
  return state.window ? [state.window.a, state.window.b] : [0, 1];
}

/// A place on the axis to pixels of the upper part.
function chartX(share) {
  const [a, b] = windowShares();
  return EDGE + (share - a) / (b - a) * (chart.width - 2 * EDGE);
}

function overviewX(share) {
  return EDGE + share * (chart.width - 2 * EDGE);
}

function shareAtX(x, isOverview) {
  const [a, b] = isOverview ? [0, 1] : windowShares();
  return a + (x - EDGE) / Math.max(1, chart.width - 2 * EDGE) * (b - a);
}

/// Shares of the axis between which an event lies.
function eventShares(event) {
  event.shares ??= [
    event.start === -Infinity ? -1 : shareOf(chart.axis, event.start),
    event.end === Infinity ? 2 : shareOf(chart.axis, event.end),
  ];
  return event.shares;
}

/// Shows the dates between two shares of the axis; all of them without shares.
function setWindow(a, b) {
  if (!chart.axis) return;
  if (a === undefined || (a <= 0.0005 && b >= 0.9995)) {
    if (state.window) { state.window = null; update(); }
    return;
  }
  const least = Math.min(0.5, Math.max(1e-6, 6 * 3600 / (chart.axis[chart.axis.length - 1].to - chart.axis[0].from)));
  if (b - a < least) [a, b] = [(a + b - least) / 2, (a + b + least) / 2];
  const size = Math.min(1, b - a);
  a = Math.max(0, Math.min(1 - size, a));
  state.window = { a, b: a + size, from: secondsAt(chart.axis, a), to: secondsAt(chart.axis, a + size) };
  update();
}

// MARK: Drawing

function drawTimeline() {
  const { context, width, height } = chart;
  context.setTransform(chart.ratio, 0, 0, chart.ratio, 0, 0);
  context.clearRect(0, 0, width, height);
  if (!chart.axis || width < 40) return;
  const floor = height - OVERVIEW - TICKS - 8;
  drawTicks(floor);
  layBars(floor);
  if (chart.bars) drawBars();
  else drawHistogram(floor);
  if (state.chosen) drawChosenTime(floor);
  drawOverview(height - OVERVIEW);
  placeHandles(height - OVERVIEW);
}

function drawTicks(floor) {
  const { context, axis, width } = chart;
  const [a, b] = windowShares();
  context.font = "11px system-ui, sans-serif";
  context.textBaseline = "top";
  context.textAlign = "center";
  context.lineWidth = 1;
  let lastEnd = -Infinity;
  context.strokeStyle = theme.line;
  axis.forEach((piece, index) => {
    const from = Math.max(piece.start, a), to = Math.min(piece.end, b);
    if (to > from) {
      const span = [secondsAt(axis, from), secondsAt(axis, to)];
      for (const tick of ticksOf(...span, chartX(to) - chartX(from), 64)) {
        const x = Math.round(chartX(shareOf(axis, tick.at))) + 0.5;
        context.beginPath();
        context.moveTo(x, 4);
        context.lineTo(x, floor + 4);
        context.stroke();
        const half = widthOf(context.font, tick.text) / 2;
        if (x - half < lastEnd + 8 || x - half < 2 || x + half > width - 2) continue;
        lastEnd = x + half;
        context.fillStyle = tick.isMajor ? theme.ink : theme.soft;
        context.font = tick.isMajor ? "600 11px system-ui, sans-serif" : "11px system-ui, sans-serif";
        context.fillText(tick.text, x, floor + 7);
      }
    }
    const next = axis[index + 1];
    if (next && piece.end >= a && next.start <= b) drawCut(chartX(piece.end), chartX(next.start), 4, floor + 2);
  });
  context.strokeStyle = theme.border;
  context.beginPath();
  context.moveTo(0, floor + 2.5);
  context.lineTo(width, floor + 2.5);
  context.stroke();
}

/// A band where time is left out.
function drawCut(from, to, top, bottom) {
  const { context } = chart, middle = (from + to) / 2, half = Math.max(3, Math.min(9, (to - from) / 2 - 2));
  context.fillStyle = theme.sunk;
  context.fillRect(middle - half, top, 2 * half, bottom - top);
  context.fillStyle = theme.soft;
  for (const x of [-3.5, 0, 3.5]) {
    context.beginPath();
    context.arc(middle + x, (top + bottom) / 2, 0.9, 0, 2 * Math.PI);
    context.fill();
  }
}

/// Lays the events in lanes, as high as they all fit; no bars if they do not.
function layBars(floor) {
  const [a, b] = windowShares();
  const key = `${state.version} ${chart.width} ${floor} ${a} ${b}`;
  if (key === chart.barsKey) return;
  chart.barsKey = key;
  chart.bars = null;
  const dated = state.shown.filter((event) => event.start !== null);
  for (const height of LANES) {
    const count = Math.max(1, Math.floor((floor - 4) / height));
    if (dated.length > count * chart.width / 7) continue;
    const ends = new Array(count).fill(-Infinity), bars = [];
    const fits = dated.every((event) => {
      const [from, to] = eventShares(event).map(chartX);
      const isPoint = to - from < 8;
      const left = isPoint ? (from + to) / 2 - 5 : from, right = isPoint ? left + 10 : to;
      const lane = ends.findIndex((end) => end + 1.5 <= left);
      if (lane < 0) return false;
      ends[lane] = right;
      bars.push({ event, left, right, isPoint, y: floor - (lane + 0.5) * height, height });
      return true;
    });
    if (fits) { chart.bars = bars; return; }
  }
}

function drawBars() {
  for (const bar of chart.bars) {
    if (bar.right < -8 || bar.left > chart.width + 8) continue;
    drawBar(bar, bar.event === chart.hover);
  }
}

function drawBar(bar, isHovered) {
  const { context, width } = chart, { event } = bar;
  if (bar.isPoint) {
    const radius = Math.min(5, bar.height / 2 - 1.5);
    drawMark(context, event, (bar.left + bar.right) / 2, bar.y, isHovered ? radius + 1.5 : radius);
    return;
  }
  const left = Math.max(-10, bar.left), right = Math.min(width + 10, bar.right);
  const half = Math.min(4.5, bar.height / 2 - 1.5) + (isHovered ? 1 : 0);
  context.beginPath();
  context.roundRect(left, bar.y - half, right - left, 2 * half, half);
  // A told stretch is full; a date that is only roughly known is a pale bar of what it may be.
  const isStretch = (event.row.date ?? "").includes("/"), isSure = event.row.date_qualifier === "exact";
  const { color } = event.category;
  if (event.start === -Infinity || event.end === Infinity) {
    const fade = context.createLinearGradient(left, 0, right, 0);
    fade.addColorStop(0, event.start === -Infinity ? "transparent" : color);
    fade.addColorStop(1, event.end === Infinity ? "transparent" : color);
    context.fillStyle = fade;
  } else {
    context.fillStyle = color;
  }
  context.globalAlpha = event.row.modality !== "asserted" ? 0.12 : isStretch && isSure ? 0.95 : 0.42;
  context.fill();
  context.globalAlpha = event.start === -Infinity || event.end === Infinity ? 0.35 : 1;
  if (!isSure) context.setLineDash([3, 2.5]);
  context.strokeStyle = theme.outline;
  context.lineWidth = 0.9;
  context.stroke();
  context.setLineDash([]);
  context.globalAlpha = 1;
}

/// How many events lie in each stretch of so many pixels, by hue; a coarse date counts in each
/// stretch that it may be in by its part.
function countsOf(list, size, isOverview) {
  const bins = Math.max(1, Math.ceil((chart.width - 2 * EDGE) / size));
  const counts = HUES.map(() => new Float32Array(bins + 1));
  const [a, b] = isOverview ? [0, 1] : windowShares();
  for (const event of list) {
    if (event.start === null) continue;
    const [from, to] = eventShares(event);
    const first = Math.floor((Math.max(from, a) - a) / (b - a) * bins), last = Math.floor((Math.min(to, b) - a) / (b - a) * bins);
    if (last < 0 || first >= bins) continue;
    const low = Math.max(0, Math.min(bins - 1, first)), high = Math.max(low, Math.min(bins - 1, last));
    const line = counts[event.category.hue];
    const part = 1 / (high - low + 1);
    line[low] += part;
    line[high + 1] -= part;
  }
  const totals = new Float32Array(bins);
  for (const line of counts) {
    let sum = 0;
    for (let bin = 0; bin < bins; bin++) {
      sum += line[bin];
      line[bin] = sum < 1e-4 ? 0 : sum;
      totals[bin] += line[bin];
    }
  }
  return { counts, totals, bins, most: totals.reduce((x, y) => Math.max(x, y), 0) };
}

function drawHistogram(floor) {
  const { context, width } = chart, size = 5;
  const { counts, totals, bins, most } = countsOf(state.shown, size, false);
  const step = (width - 2 * EDGE) / bins, tops = new Float32Array(bins);
  // The root, so that single events stay to be seen beside a crowd.
  const units = totals.map((total) => (total > 0.04 ? Math.sqrt(total / Math.max(most, 1)) * (floor - 14) / total : 0));
  counts.forEach((line, hue) => {
    context.fillStyle = HUES[hue];
    for (let bin = 0; bin < bins; bin++) {
      if (!line[bin] || !units[bin]) continue;
      const height = line[bin] * units[bin];
      context.fillRect(EDGE + bin * step, floor + 2 - tops[bin] - height, step - 1, height);
      tops[bin] += height;
    }
  });
  context.fillStyle = theme.soft;
  context.font = "10.5px system-ui, sans-serif";
  context.textAlign = "left";
  context.textBaseline = "top";
  if (most >= 2) context.fillText(`tallest: ${Math.round(most).toLocaleString("en")}`, 4, 0);
}

function drawChosenTime(floor) {
  const event = state.chosen;
  if (event.start === null) return;
  const { context } = chart;
  const [from, to] = eventShares(event).map(chartX);
  const middle = Math.max(-20, Math.min(chart.width + 20, from < 0 && to > chart.width ? chart.width / 2 : (Math.max(from, 0) + Math.min(to, chart.width)) / 2));
  context.fillStyle = theme.accent;
  context.globalAlpha = 0.14;
  context.fillRect(from, 2, Math.max(1, to - from), floor);
  context.globalAlpha = 1;
  context.strokeStyle = theme.accent;
  context.lineWidth = 1.5;
  context.beginPath();
  context.moveTo(middle, 2);
  context.lineTo(middle, floor + 2);
  context.stroke();
  const bar = chart.bars?.find((one) => one.event === event);
  const y = bar ? bar.y : 12;
  if (bar && !bar.isPoint) drawBar(bar, true);
  context.beginPath();
  context.arc(middle, y, 8, 0, 2 * Math.PI);
  context.strokeStyle = theme.surface;
  context.lineWidth = 4;
  context.stroke();
  context.strokeStyle = theme.accent;
  context.lineWidth = 2.2;
  context.stroke();
  drawMark(context, event, middle, y, 4.5);
}

function drawOverview(top) {
  const { context, width } = chart, size = 3;
  if (chart.overviewVersion !== `${state.filterVersion} ${width}`) {
    chart.overviewVersion = `${state.filterVersion} ${width}`;
    chart.overview = countsOf(state.filtered, size, true);
  }
  const { totals, bins, most } = chart.overview;
  const step = (width - 2 * EDGE) / bins, height = OVERVIEW - 6;
  const [a, b] = windowShares();
  context.fillStyle = theme.halo;
  context.beginPath();
  context.roundRect(EDGE - 6, top, width - 2 * EDGE + 12, OVERVIEW - 2, 5);
  context.fill();
  if (state.window) {
    context.fillStyle = theme.accent;
    context.globalAlpha = 0.16;
    context.fillRect(overviewX(a), top, overviewX(b) - overviewX(a), OVERVIEW - 2);
    context.globalAlpha = 1;
  }
  for (let bin = 0; bin < bins; bin++) {
    if (totals[bin] < 0.02) continue;
    const share = (bin + 0.5) / bins;
    context.fillStyle = share >= a && share <= b ? (state.window ? theme.accent : theme.soft) : theme.border;
    const tall = Math.max(1.5, Math.sqrt(totals[bin] / Math.max(most, 1)) * height);
    context.fillRect(EDGE + bin * step, top + OVERVIEW - 4 - tall, Math.max(1, step - 0.6), tall);
  }
  chart.axis.slice(1).forEach((piece, i) => drawCut(overviewX(chart.axis[i].end), overviewX(piece.start), top + 2, top + OVERVIEW - 4));
}

function placeHandles(top) {
  const shares = windowShares();
  ["brush-start", "brush-end"].forEach((id, i) => {
    const handle = document.getElementById(id);
    handle.style.transform = `translate(${overviewX(shares[i]) - 12}px, ${top}px)`;
    const now = Math.round(shares[i] * 1000) / 10;
    if (handle.getAttribute("aria-valuenow") !== `${now}`) {
      handle.setAttribute("aria-valuemin", 0);
      handle.setAttribute("aria-valuemax", 100);
      handle.setAttribute("aria-valuenow", now);
    }
    handle.setAttribute("aria-valuetext", dayWords(secondsAt(chart.axis, shares[i])));
  });
}

// MARK: Pointing

function barAt(x, y) {
  if (!chart.bars) return null;
  let best = null, least = 9;
  for (const bar of chart.bars) {
    const dx = Math.max(0, bar.left - x, x - bar.right), distance = Math.hypot(dx, (bar.y - y) * 1.2);
    if (distance < least) { least = distance; best = bar; }
  }
  return best;
}

let chartDrag = null;

chart.canvas.addEventListener("pointerdown", (event) => {
  if (event.button > 0 || !chart.axis) return;
  chart.canvas.setPointerCapture(event.pointerId);
  stopPlaying();
  const x = event.offsetX, [a, b] = windowShares();
  if (event.offsetY >= chart.height - OVERVIEW - 3) {
    const isInside = state.window && x > overviewX(a) && x < overviewX(b);
    chartDrag = { kind: isInside ? "move" : "brush", x, a, b, from: shareAtX(x, true), way: 0 };
  } else {
    chartDrag = { kind: "pan", x, a, b, way: 0 };
  }
});

chart.canvas.addEventListener("pointermove", (event) => {
  const x = event.offsetX;
  if (!chartDrag) return hoverTimeline(event);
  chartDrag.way = Math.max(chartDrag.way, Math.abs(x - chartDrag.x));
  if (chartDrag.way < 4) return;
  const { kind, a, b } = chartDrag, inner = chart.width - 2 * EDGE;
  if (kind === "brush") {
    const here = shareAtX(x, true);
    setWindow(Math.max(0, Math.min(here, chartDrag.from)), Math.min(1, Math.max(here, chartDrag.from)));
  } else if (kind === "move") {
    const shift = (x - chartDrag.x) / inner;
    setWindow(a + shift, b + shift);
  } else if (state.window) {
    const shift = -(x - chartDrag.x) / inner * (b - a);
    setWindow(a + shift, b + shift);
  }
});

chart.canvas.addEventListener("pointerup", (event) => {
  const drag = chartDrag;
  chartDrag = null;
  if (!drag || drag.way >= 4) return;
  if (drag.kind === "brush") {
    if (state.window) setWindow(drag.from - (drag.b - drag.a) / 2, drag.from + (drag.b - drag.a) / 2);
    return;
  }
  if (drag.kind !== "pan") return;
  const bar = barAt(event.offsetX, event.offsetY);
  if (bar) return choose(bar.event, { from: "timeline" });
  if (!chart.bars) {
    // In a crowd, the first event of the stretch that was pointed at.
    const [from, to] = [shareAtX(event.offsetX - 3), shareAtX(event.offsetX + 3)];
    const found = state.shown.find((one) => one.start !== null && eventShares(one)[0] >= from && eventShares(one)[0] <= to);
    if (found) choose(found, { from: "timeline" });
  }
});
chart.canvas.addEventListener("pointercancel", () => { chartDrag = null; });
chart.canvas.addEventListener("dblclick", () => setWindow());
chart.canvas.addEventListener("pointerleave", () => { chart.hover = null; hideTip(); redraw("timeline"); });

function hoverTimeline(event) {
  if (event.pointerType === "touch") return;
  const bar = barAt(event.offsetX, event.offsetY);
  chart.canvas.classList.toggle("pointing", bar !== null);
  if (chart.hover !== (bar?.event ?? null)) {
    chart.hover = bar?.event ?? null;
    redraw("timeline");
  }
  if (!bar) return hideTip();
  const x = Math.max(0, Math.min(chart.width, (bar.left + bar.right) / 2));
  showTip(chart.canvas, [bar.event.row.title, dateWords(bar.event.row.date)], x, bar.y, 8);
}

chart.canvas.addEventListener("wheel", (event) => {
  if (!chart.axis) return;
  event.preventDefault();
  stopPlaying();
  const [a, b] = windowShares();
  if (Math.abs(event.deltaX) > Math.abs(event.deltaY)) {
    const shift = event.deltaX / chart.width * (b - a);
    return state.window && setWindow(a + shift, b + shift);
  }
  const middle = shareAtX(event.offsetX), factor = 2 ** (event.deltaY * (event.deltaMode === 1 ? 16 : 1) / 260);
  setWindow(Math.max(0, middle - (middle - a) * factor), Math.min(1, middle + (b - middle) * factor));
}, { passive: false });

["brush-start", "brush-end"].forEach((id, i) => {
  const handle = document.getElementById(id);
  const move = (share) => {
    const shares = windowShares();
    shares[i] = Math.max(0, Math.min(1, share));
    if (shares[0] > shares[1]) shares[1 - i] = shares[i];
    setWindow(...shares);
  };
  handle.addEventListener("pointerdown", (event) => {
    handle.setPointerCapture(event.pointerId);
    stopPlaying();
  });
  handle.addEventListener("pointermove", (event) => {
    if (handle.hasPointerCapture(event.pointerId)) move(shareAtX(event.clientX - chart.canvas.getBoundingClientRect().left, true));
  });
  handle.addEventListener("keydown", (event) => {
    const step = event.shiftKey ? 0.05 : 0.01, now = windowShares()[i];
    const goal = { ArrowLeft: now - step, ArrowDown: now - step, ArrowRight: now + step, ArrowUp: now + step, PageDown: now - 0.1, PageUp: now + 0.1, Home: 0, End: 1 }[event.key];
    if (goal === undefined) return;
    stopPlaying();
    move(goal);
    event.preventDefault();
  });
});

// MARK: Playing

const PLAYING_TIME = 26000;
let playing = null;

function togglePlaying() {
  if (playing) return stopPlaying();
  if (!chart.axis) return;
  const size = state.window ? state.window.b - state.window.a : 0.14;
  const isAtEnd = !state.window || state.window.b >= 0.999;
  playing = { size, share: isAtEnd ? 0 : state.window.a, last: performance.now() };
  showPlaying();
  setWindow(playing.share, playing.share + size);
  redraw("timeline");
}

function stopPlaying() {
  if (!playing) return;
  playing = null;
  showPlaying();
}

function showPlaying() {
  const button = document.getElementById("play");
  button.setAttribute("aria-label", playing ? "Stop" : "Play");
  button.classList.toggle("playing", playing !== null);
  document.getElementById("status").setAttribute("aria-live", playing ? "off" : "polite");
}

/// Moves the dates shown on: evenly, or in steps of a second for those who want no movement.
function advancePlaying(now) {
  if (!playing) return;
  const passed = Math.min(now - playing.last, prefersStillness() ? 1e9 : 100);
  if (!prefersStillness() || passed >= 1000) {
    playing.share += (prefersStillness() ? 1000 : passed) / PLAYING_TIME;
    playing.last = now;
    const end = 1 - playing.size;
    setWindow(Math.min(end, playing.share), Math.min(end, playing.share) + playing.size);
    if (playing.share >= end) return stopPlaying();
  }
  redraw("timeline");
}

document.getElementById("play").addEventListener("click", togglePlaying);
document.getElementById("whole").addEventListener("click", () => { stopPlaying(); setWindow(); });
