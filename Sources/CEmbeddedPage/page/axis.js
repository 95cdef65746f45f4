// The axis of time. Long empty stretches between far-off times are cut out and marked, so that 44 BC
// and last year can stand on one line; inside a piece the scale is even.

const SECOND_BOUND = 3.2e12;

/// Pieces of time with their share of the axis (0 … 1).
function axisOf(spans) {
  if (spans.length === 0) return null;
  const sorted = spans.map(([a, b]) => [a === -Infinity ? b : a, b === Infinity ? a : b])
    .map(([a, b]) => [Math.max(-SECOND_BOUND, a), Math.min(SECOND_BOUND, b)]).sort((a, b) => a[0] - b[0]);
  const blocks = [];
  for (const [from, to] of sorted) {
    const last = blocks[blocks.length - 1];
    if (last && from <= last[1]) last[1] = Math.max(last[1], to);
    else blocks.push([from, to]);
  }
  let rest = blocks[blocks.length - 1][1] - blocks[0][0];
  const gaps = blocks.slice(1).map(([from], i) => ({ from: blocks[i][1], to: from, length: from - blocks[i][1] }))
    .sort((a, b) => b.length - a.length || a.from - b.from);
  const cuts = [];
  for (const gap of gaps) {
    if (cuts.length === 5 || gap.length < 20 * YEAR || gap.length < 0.3 * rest) break;
    cuts.push(gap);
    rest -= gap.length;
  }
  cuts.sort((a, b) => a.from - b.from);
  const pad = Math.max(0.025 * rest, cuts.length ? YEAR / 12 : 2 * DAY);
  const pieces = [];
  let from = blocks[0][0] - pad;
  for (const cut of cuts) {
    pieces.push({ from, to: cut.from + pad });
    from = cut.to - pad;
  }
  pieces.push({ from, to: blocks[blocks.length - 1][1] + pad });
  const between = pieces.length > 1 ? 0.02 : 0, least = 0.075;
  const room = 1 - between * (pieces.length - 1);
  const whole = pieces.reduce((sum, piece) => sum + piece.to - piece.from, 0);
  const sizes = pieces.map((piece) => Math.max(least, (piece.to - piece.from) / whole));
  const total = sizes.reduce((a, b) => a + b);
  let at = 0;
  pieces.forEach((piece, i) => {
    piece.start = at;
    piece.end = at + sizes[i] / total * room;
    at = piece.end + between;
  });
  pieces[pieces.length - 1].end = 1;
  return pieces;
}

/// Seconds to a share of the axis; times in a cut lie in its mark.
function shareOf(axis, seconds) {
  for (let i = 0; i < axis.length; i++) {
    const piece = axis[i];
    if (seconds < piece.from) {
      const before = axis[i - 1];
      if (!before) return 0;
      return before.end + (piece.start - before.end) * (seconds - before.to) / (piece.from - before.to);
    }
    if (seconds <= piece.to) return piece.start + (piece.end - piece.start) * (seconds - piece.from) / (piece.to - piece.from);
  }
  return 1;
}

function secondsAt(axis, share) {
  for (let i = 0; i < axis.length; i++) {
    const piece = axis[i];
    if (share < piece.start) {
      const before = axis[i - 1];
      if (!before) return piece.from;
      return before.to + (piece.from - before.to) * (share - before.end) / (piece.start - before.end);
    }
    if (share <= piece.end) return piece.from + (piece.to - piece.from) * (share - piece.start) / (piece.end - piece.start);
  }
  return axis[axis.length - 1].to;
}

const STEPS = [
  ["hour", 1], ["hour", 3], ["hour", 6], ["hour", 12], ["day", 1], ["day", 2], ["day", 5], ["day", 10], ["month", 1], ["month", 3],
  ["month", 6], ["year", 1], ["year", 2], ["year", 5], ["year", 10], ["year", 20], ["year", 50], ["year", 100], ["year", 200],
  ["year", 500], ["year", 1000], ["year", 2000], ["year", 5000], ["year", 10000], ["year", 50000],
];
const UNIT_SECONDS = { hour: 3600, day: DAY, month: YEAR / 12, year: YEAR };

/// Even ticks between two times, about so many pixels apart.
function ticksOf(from, to, pixels, apart) {
  const least = (to - from) * apart / Math.max(1, pixels);
  const [unit, step] = STEPS.find(([unit, step]) => UNIT_SECONDS[unit] * step >= least) ?? STEPS[STEPS.length - 1];
  const ticks = [];
  const first = civil(from);
  let year = first.year, month = 0, day = 1, hour = 0;
  if (unit === "year") year = Math.floor(first.year / step) * step;
  else if (unit === "month") month = Math.floor(first.month / step) * step;
  else { month = first.month; day = unit === "day" ? 1 : first.day; }
  for (let i = 0; i < 400; i++) {
    let at = secondsOf(year, month, day) + hour * 3600;
    // There is no year 0 in the count before Christ: 100 BC is the year −99.
    if (unit === "year" && step > 1 && year < 0) at = secondsOf(year + 1);
    if (at > to) break;
    if (at >= from) ticks.push({ at, text: tickText(at, unit, step), isMajor: isMajor(at, unit) });
    if (unit === "year") year += step;
    else if (unit === "month") month += step;
    else if (unit === "day") {
      day += step;
      const days = civil(secondsOf(year, month + 1, 0)).day;
      if (day + step / 2 > days) { day = 1; month++; }
    } else hour += step;
    while (month > 11) { month -= 12; year++; }
  }
  return ticks;
}

function isMajor(at, unit) {
  const { month, day, hour } = civil(at);
  return unit === "hour" ? hour === 0 : unit === "day" ? day === 1 : unit === "month" ? month === 0 : false;
}

function tickText(at, unit) {
  const { year, month, day, hour } = civil(at), short = MONTHS[month].slice(0, 3);
  if (unit === "year") return yearName(year);
  if (unit === "month") return month === 0 ? yearName(year) : short;
  if (unit === "day") return day === 1 ? (month === 0 ? yearName(year) : short) : `${day}`;
  return hour === 0 ? `${day} ${short}` : `${hour}:00`;
}
