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

/// What the upper part shows: the dates chosen; without a choice those of the events that pass the
/// filters.
function viewShares() {
  if (state.window) return [state.window.a, state.window.b];
  if (state.filtered.length === events.length) return [0, 1];
  if (chart.extentVersion !== state.filterVersion) {
    chart.extentVersion = state.filterVersion;
    let low = 1, high = 0;
    for (const event of state.filtered) {
      if (event.start === null) continue;
      for (const share of eventShares(event)) {
        if (share < 0 || share > 1) continue;
        low = Math.min(low, share);
        high = Math.max(high, share);
      }
    }
    const pad = Math.max((high - low) * 0.06, 60 * leastShare());
    chart.extent = low > high ? [0, 1] : [Math.max(0, low - pad), Math.min(1, high + pad)];
  }
  return chart.extent;
}

/// The shortest stretch that is shown: six hours, as if the axis were even.
function leastShare() {
  return Math.min(0.5, Math.max(1e-6, 6 * 3600 / (chart.axis[chart.axis.length - 1].to - chart.axis[0].from)));
}

/// A place on the axis to pixels of the upper part.
function chartX(share) {
  const [a, b] = viewShares();
  return EDGE + (share - a) / (b - a) * (chart.width - 2 * EDGE);
}

function overviewX(share) {
  return EDGE + share * (chart.width - 2 * EDGE);
}

function shareAtX(x, isOverview) {
  const [a, b] = isOverview ? [0, 1] : viewShares();
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
  const least = leastShare();
  if (b - a < least) [a, b] = [(a + b - least) / 2, (a + b + least) / 2];
  const size = Math.min(1, b - a);
  a = Math.max(0, Math.min(1 - size, a));
  state.window = { a, b: a + size, from: secondsAt(chart.axis, a), to: secondsAt(chart.axis, a + size) };
  update();
}

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
  const [a, b] = viewShares();
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
  const [a, b] = viewShares();
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
  const [left, right] = viewShares();
  if (right - left < 1) {
    context.fillStyle = state.window ? theme.accent : theme.soft;
    context.globalAlpha = 0.16;
    context.fillRect(overviewX(left), top, Math.max(1, overviewX(right) - overviewX(left)), OVERVIEW - 2);
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
