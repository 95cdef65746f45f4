// How many events there are over time, where they are too many to be drawn one by one.

/// How many events lie in each stretch of so many pixels, by hue; a coarse date counts in each
/// stretch that it may be in by its part.
function countsOf(list, size, isOverview) {
  const bins = Math.max(1, Math.ceil((chart.width - 2 * EDGE) / size));
  const counts = HUES.map(() => new Float32Array(bins + 1));
  const [a, b] = isOverview ? [0, 1] : viewShares();
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
