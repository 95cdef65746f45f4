// The brush, and choosing on the timeline, by pointer, wheel and keys.

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
  const [left, right] = viewShares();
  if (event.offsetY >= chart.height - OVERVIEW - 3) {
    const isInside = state.window && x > overviewX(a) && x < overviewX(b);
    chartDrag = { kind: isInside ? "move" : "brush", x, a, b, from: shareAtX(x, true), way: 0 };
  } else {
    chartDrag = { kind: "pan", x, a: left, b: right, way: 0 };
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
  } else if (b - a < 1) {
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
  const [a, b] = viewShares();
  if (Math.abs(event.deltaX) > Math.abs(event.deltaY)) {
    const shift = event.deltaX / chart.width * (b - a);
    return b - a < 1 && setWindow(a + shift, b + shift);
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
