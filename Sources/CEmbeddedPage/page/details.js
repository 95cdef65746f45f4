// What is known of the chosen event, and by which words.

const BASES = {
  explicit: "stated in full", relative: "worked out from another date", duration: "counted from a known date",
  inherited: "taken from the clause before", publication: "day of publication only",
};
const PLACE_BASES = {
  clause: "named in the clause", "subject-or-object": "named as who or what", sentence: "named in the sentence",
  coordinate: "shared with the clause beside it", inherited: "taken from before", caption: "from a caption",
  focus: "what the document is about",
};
const MODALITIES = { asserted: "happened", planned: "planned", hypothetical: "possible", negated: "denied" };

/// Only web addresses become links.
function webAddress(address) {
  try {
    const url = new URL(address);
    return url.protocol === "https:" || url.protocol === "http:" ? url.href : null;
  } catch {
    return null;
  }
}

function percent(number) {
  return number === null ? "" : `${Math.round(number * 100)}%`;
}

function sourceOf(source, address, title) {
  const link = address ? webAddress(address) : null;
  const text = foreign(title || source);
  if (!link) return text;
  return element("a", { href: link, rel: "noopener noreferrer", target: "_blank" }, text);
}

function fact(name, ...values) {
  return [element("dt", {}, name), ...values.map((value) => element("dd", {}, ...value))];
}

function showDetails() {
  const panel = document.getElementById("details"), event = state.chosen;
  panel.hidden = !event;
  document.body.classList.toggle("has-details", event !== null);
  if (!event) return panel.replaceChildren();
  const { row } = event;
  const close = element("button", { type: "button", class: "close", "aria-label": "Close" }, "×");
  close.addEventListener("click", () => { choose(null, {}); list.focus(); });
  const kind = element("p", { class: "kind" }, markPicture(event.category), event.category.name);
  if (row.modality !== "asserted") kind.append(element("span", { class: "tag" }, MODALITIES[row.modality] ?? row.modality));
  const quote = element("blockquote", { dir: "auto" });
  if (row.quote_prefix) quote.append(element("span", { class: "around" }, row.quote_prefix));
  quote.append(element("mark", {}, row.quote ?? ""));
  if (row.quote_suffix) quote.append(element("span", { class: "around" }, row.quote_suffix));

  const facts = element("dl", {});
  const date = [dateWords(row.date), " ", row.date ? element("code", {}, row.date) : ""];
  if (row.date) {
    const how = [BASES[row.date_basis] ?? row.date_basis, percent(row.date_confidence)].filter(Boolean).join(", ");
    facts.append(...fact("Date", date, [element("span", { class: "how" }, row.date_text ? "“" : "", row.date_text ? foreign(row.date_text) : "", row.date_text ? "”: " : "", how)]));
  } else {
    facts.append(...fact("Date", ["The text gives none."]));
  }
  for (const place of event.places) {
    const one = place.row;
    const around = [one.admin1, one.country].filter((name) => name && name !== one.place).join(", ");
    const how = [PLACE_BASES[one.place_basis] ?? one.place_basis, percent(one.place_confidence), one.place_radius_m ? `within ${radiusWords(one.place_radius_m)}` : ""].filter(Boolean).join(", ");
    facts.append(...fact(event.places.length > 1 ? `Place ${one.place_index}` : "Place", [foreign(one.place ?? one.place_text ?? ""), around ? element("span", { class: "how" }, ` ${around}`) : ""],
      [element("span", { class: "how" }, one.place_text ? "“" : "", one.place_text ? foreign(one.place_text) : "", one.place_text ? "”: " : "", how)]));
  }
  if (event.places.length === 0) facts.append(...fact("Place", ["None is tied to it."]));
  facts.append(...fact("Confidence", [meter(row.confidence)]));
  const source = [sourceOf(row.source, row.source_url, row.source_title)];
  const origin = [row.source_date ? dateWords(row.source_date) : "", row.source_title ? row.source : ""].filter(Boolean);
  facts.append(...fact("Source", source, ...(origin.length ? [[element("span", { class: "how" }, foreign(origin.join(" · ")))]] : [])));
  if (event.others.length) {
    facts.append(...fact("Also told by", ...event.others.map(([name, address, title, words]) =>
      [sourceOf(name, address, title), element("span", { class: "how" }, " “", foreign(words), "”")])));
  }
  const steps = element("div", { class: "steps" }, stepButton("Earlier", -1), stepButton("Later", 1));
  panel.replaceChildren(close, kind, element("h2", {}, foreign(row.title)), quote, facts, steps);
  panel.scrollTop = 0;
}

function radiusWords(metres) {
  return metres < 1000 ? `${metres} m` : `${Math.round(metres / 1000).toLocaleString("en")} km`;
}

function meter(value) {
  const bar = element("span", { class: "meter", role: "img", "aria-label": percent(value) }, element("span", {}));
  bar.firstChild.style.width = `${Math.max(0, Math.min(1, value ?? 0)) * 100}%`;
  return element("span", { class: "with-meter" }, bar, element("span", { "aria-hidden": "true" }, percent(value)));
}

function stepButton(name, step) {
  const button = element("button", { type: "button" }, name);
  const position = state.shown.indexOf(state.chosen) + step;
  button.disabled = position < 0 || position >= state.shown.length;
  button.addEventListener("click", () => {
    choose(state.shown[position], { from: "details" });
    const same = [...document.querySelectorAll("#details .steps button")].find((one) => one.textContent === name);
    (same.disabled ? document.getElementById("details") : same).focus();
  });
  return button;
}

document.getElementById("details").addEventListener("keydown", (event) => {
  if (event.key === "Escape") { choose(null, {}); list.focus(); }
});
