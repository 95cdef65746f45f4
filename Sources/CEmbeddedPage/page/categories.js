// Sixteen categories in eight hues that the colour-blind can tell apart (Okabe and Ito, "Color
// Universal Design", 2008), two to a hue with two shapes. The same hues stand in the KML.

const HUES = ["#d55e00", "#e69f00", "#f0e442", "#0072b2", "#56b4e9", "#009e73", "#cc79a7", "#bbbbbb"];
const CATEGORIES = [
  ["conflict", 0, "disc"], ["crime", 0, "diamond"], ["disaster", 1, "disc"], ["accident", 1, "diamond"],
  ["protest", 2, "disc"], ["sport", 2, "diamond"], ["politics", 3, "disc"], ["justice", 3, "diamond"],
  ["diplomacy", 4, "disc"], ["statement", 4, "diamond"], ["health", 5, "disc"], ["science", 5, "diamond"],
  ["economy", 6, "disc"], ["culture", 6, "diamond"], ["movement", 7, "disc"], ["other", 7, "diamond"],
].map(([name, hue, shape]) => ({ name, hue, shape, color: HUES[hue] }));
const categoryNamed = new Map(CATEGORIES.map((one) => [one.name, one]));

for (const event of events) {
  event.category = categoryNamed.get(event.row.category) ?? categoryNamed.get("other");
}

/// The outline of a mark around a point; a diamond looks as large as the disc.
function traceMark(context, shape, x, y, radius) {
  if (shape === "disc") {
    context.moveTo(x + radius, y);
    context.arc(x, y, radius, 0, 2 * Math.PI);
  } else {
    const reach = radius * 1.25;
    context.moveTo(x, y - reach);
    context.lineTo(x + reach, y);
    context.lineTo(x, y + reach);
    context.lineTo(x - reach, y);
    context.closePath();
  }
}

/// A mark: full for what is said to have happened, hollow for what is planned, possible or denied.
function drawMark(context, event, x, y, radius) {
  context.beginPath();
  traceMark(context, event.category.shape, x, y, radius);
  if (event.row.modality === "asserted") {
    context.fillStyle = event.category.color;
    context.fill();
    context.strokeStyle = theme.outline;
    context.lineWidth = 1;
    context.stroke();
  } else {
    context.fillStyle = theme.surface;
    context.fill();
    context.strokeStyle = theme.outline;
    context.lineWidth = radius * 0.6 + 1.6;
    context.stroke();
    context.strokeStyle = event.category.color;
    context.lineWidth = radius * 0.6;
    context.stroke();
  }
}

/// The mark of a category as a small picture beside its name.
function markPicture(category) {
  const space = "http://www.w3.org/2000/svg";
  const picture = document.createElementNS(space, "svg");
  picture.setAttribute("viewBox", "0 0 12 12");
  picture.setAttribute("class", "mark");
  picture.setAttribute("aria-hidden", "true");
  const shape = document.createElementNS(space, category.shape === "disc" ? "circle" : "path");
  if (category.shape === "disc") for (const [name, value] of [["cx", 6], ["cy", 6], ["r", 4.4]]) shape.setAttribute(name, value);
  else shape.setAttribute("d", "M6 .6 11.4 6 6 11.4 .6 6z");
  shape.setAttribute("fill", category.color);
  picture.append(shape);
  return picture;
}

/// Colours of the drawing, out of the style sheet.
let theme = {};
function readTheme() {
  const style = getComputedStyle(document.documentElement);
  const names = ["ink", "soft", "surface", "line", "accent", "outline", "sea", "land", "coast", "border", "division", "country", "halo", "sunk"];
  theme = Object.fromEntries(names.map((name) => [name, style.getPropertyValue(`--${name}`).trim()]));
}
readTheme();
