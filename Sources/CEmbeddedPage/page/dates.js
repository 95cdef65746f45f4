// Dates as people say them, out of EDTF (ISO 8601-2) and out of seconds.

const MONTHS = ["January", "February", "March", "April", "May", "June", "July", "August",
  "September", "October", "November", "December"];
const SEASONS = { 21: "spring", 22: "summer", 23: "autumn", 24: "winter" };
const QUARTERS = { 33: "first", 34: "second", 35: "third", 36: "fourth" };
const DAY = 86400;
const YEAR = 365.2425 * DAY;

function yearName(year) {
  if (year <= 0) return `${1 - year} BC`;
  return year < 1000 ? `AD ${year}` : `${year}`;
}

function ordinal(number) {
  const tail = number % 100 > 10 && number % 100 < 14 ? "th"
    : ["th", "st", "nd", "rd"][number % 10] ?? "th";
  return number + tail;
}

/// One EDTF date without its mark.
function dateName(edtf) {
  if (edtf === "" || edtf === "..") return "";
  const century = /^(-?)(\d\d)XX$/.exec(edtf);
  if (century) {
    const number = Number(century[2]);
    return century[1] ? `${ordinal(number)} century BC` : `${ordinal(number + 1)} century`;
  }
  const decade = /^(-?)(\d{3})X$/.exec(edtf);
  if (decade) return decade[1] ? `${Number(decade[2])}0s BC` : `${Number(decade[2])}0s`;
  const parts = /^Y?(-?\d{4,})(?:-(\d\d))?(?:-(\d\d))?(?:T(.*))?$/.exec(edtf);
  if (!parts) return edtf;
  const year = yearName(Number(parts[1]));
  if (!parts[2]) return year;
  const month = Number(parts[2]);
  if (SEASONS[month]) return `${SEASONS[month]} ${year}`;
  if (QUARTERS[month]) return `${QUARTERS[month]} quarter of ${year}`;
  const name = MONTHS[month - 1] ?? parts[2];
  if (!parts[3]) return `${name} ${year}`;
  const day = `${Number(parts[3])} ${name} ${year}`;
  if (!parts[4]) return day;
  return `${day}, ${parts[4].replace(/:\d\d(?=Z|[+-]|$)/, (s) => (s === ":00" ? "" : s)).replace("Z", " UTC").replace(/([+-]\d\d:\d\d)$/, " UTC$1")}`;
}

/// "about 15 March 44 BC", "March 2022 to 9 March 2023, uncertain".
function dateWords(edtf) {
  if (!edtf) return "No date";
  const mark = /[~?%]/.exec(edtf)?.[0];
  const [first, second] = edtf.replace(/[~?%]/g, "").split("/").map(dateName);
  let words = first;
  if (second !== undefined) {
    if (!first) words = `until ${second}`;
    else if (!second) words = `since ${first}`;
    else words = first === second ? first : `${first} to ${second}`;
  }
  if (mark === "~" || mark === "%") words = `about ${words}`;
  return mark === "?" || mark === "%" ? `${words}, uncertain` : words;
}

/// Two short lines for the list: what is in the year, and the year.
function dateLines(edtf) {
  if (!edtf) return ["", "no date"];
  const mark = /[~?%]/.exec(edtf)?.[0] ?? "";
  const sign = { "~": "c. ", "?": "", "%": "c. " }[mark] ?? "";
  const doubt = mark === "?" || mark === "%" ? "?" : "";
  const [first, second] = edtf.replace(/[~?%]/g, "").split("/");
  const one = first === "..", shown = one ? second : first;
  let small = "", large = dateName(shown);
  const parts = /^Y?(-?\d{4,})-(\d\d)(?:-(\d\d))?/.exec(shown);
  if (parts) {
    const month = Number(parts[2]);
    large = yearName(Number(parts[1]));
    small = SEASONS[month] ?? (QUARTERS[month] ? `Q${month - 32}` : (MONTHS[month - 1] ?? "").slice(0, 3));
    if (parts[3]) small = `${Number(parts[3])} ${small}`;
  }
  if (second !== undefined) {
    if (one) small = `until ${small}`.trim();
    else if (second === "..") small = small ? `from ${small}` : "onwards";
    else if (first !== second) small = small ? `${small} –` : `to ${dateName(second)}`;
  }
  return small && !one ? [sign + small, large + doubt] : [small, sign + large + doubt];
}

function civil(seconds) {
  const date = new Date(seconds * 1000);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth(), day: date.getUTCDate(), hour: date.getUTCHours() };
}

function secondsOf(year, month = 0, day = 1) {
  const date = new Date(0);
  date.setUTCFullYear(year, month, day);
  return date.getTime() / 1000;
}

function dayWords(seconds) {
  const { year, month, day } = civil(seconds);
  return `${day} ${MONTHS[month]} ${yearName(year)}`;
}

/// The ends of a stretch, no finer than its length has them.
function spanWords(from, to) {
  const length = to - from;
  if (length > 60 * YEAR) {
    const [a, b] = [yearName(civil(from).year), yearName(civil(to).year)];
    return a === b ? a : `${a} – ${b}`;
  }
  if (length > 3 * YEAR) {
    const say = (s) => `${MONTHS[civil(s).month].slice(0, 3)} ${yearName(civil(s).year)}`;
    return `${say(from)} – ${say(to)}`;
  }
  const [a, b] = [dayWords(from), dayWords(to)];
  return a === b ? a : `${a} – ${b}`;
}
