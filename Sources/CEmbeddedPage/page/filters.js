// Filters: categories in a strip that is the legend too, the rest in a sheet.

const OPTIONS = {
  modalities: { column: "modality", names: { asserted: "Happened", planned: "Planned", hypothetical: "Possible", negated: "Denied" } },
  bases: {
    column: "date_basis",
    names: {
      explicit: "Stated in full", relative: "From another date", duration: "Counted", inherited: "From the clause before",
      publication: "Day of publication", none: "No date",
    },
  },
};

function buildFilters() {
  const counts = new Map();
  for (const event of events) counts.set(event.category, (counts.get(event.category) ?? 0) + 1);
  const strip = document.getElementById("categories");
  for (const category of CATEGORIES.filter((one) => counts.has(one))) {
    const chip = element("button", { type: "button", class: "chip", "aria-pressed": "true" },
      markPicture(category), category.name, element("span", { class: "count" }, counts.get(category).toLocaleString("en")));
    chip.addEventListener("click", () => pressCategory(category));
    chip.category = category;
    strip.append(chip);
  }
  strip.hidden = counts.size === 0;
  for (const [id, { column, names }] of Object.entries(OPTIONS)) {
    const field = document.getElementById(id);
    const present = new Set(events.map((event) => event.row[column] ?? "none"));
    for (const [value, name] of Object.entries(names)) {
      if (!present.has(value)) continue;
      const box = element("input", { type: "checkbox", checked: true, value });
      box.addEventListener("change", () => {
        if (box.checked) state.off[id].delete(value); else state.off[id].add(value);
        update(true);
      });
      field.append(element("label", {}, box, name));
    }
    field.hidden = present.size === 0;
  }
}

/// The first press shows one category alone, further ones add to it or take away; taking away the
/// last shows all.
function pressCategory(category) {
  const { categories } = state.off, all = CATEGORIES.map((one) => one.name);
  if (categories.size === 0) {
    for (const name of all) if (name !== category.name) categories.add(name);
  } else if (categories.has(category.name)) {
    categories.delete(category.name);
  } else {
    categories.add(category.name);
  }
  const present = new Set(events.map((event) => event.category.name));
  if ([...present].every((name) => categories.has(name)) || ![...present].some((name) => categories.has(name))) categories.clear();
  update(true);
}

function showFilters() {
  for (const chip of document.querySelectorAll(".chip")) chip.setAttribute("aria-pressed", `${!state.off.categories.has(chip.category.name)}`);
  const count = state.off.modalities.size + state.off.bases.size + (state.least > 0 ? 1 : 0);
  const badge = document.getElementById("filters-count");
  badge.hidden = count === 0;
  badge.textContent = ` ${count} on`;
  document.getElementById("confidence-value").textContent = state.least > 0 ? `at least ${percent(state.least)}` : "any";
  document.getElementById("near").hidden = !state.near;
  if (state.near) {
    const words = document.querySelector("#near span");
    words.replaceChildren(state.near.name ? "At " : "At this point", state.near.name ? foreign(state.near.name) : "");
  }
}

function resetFilters() {
  for (const set of Object.values(state.off)) set.clear();
  for (const box of document.querySelectorAll("#filters input[type=checkbox]")) box.checked = true;
  document.getElementById("confidence").value = 0;
  document.getElementById("search").value = "";
  state.least = 0;
  state.words = [];
  state.near = null;
  update(true);
}

function folded(text) {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}

/// What the search looks at; made when it is first needed.
function wordsOf(event) {
  event.words ??= folded([
    event.row.title, event.row.date_text, dateWords(event.row.date), event.row.quote, event.row.source, event.row.source_title,
    event.category.name, ...event.places.flatMap((place) => [place.row.place, place.row.place_text, place.row.admin1]),
  ].filter(Boolean).join(" \n "));
  return event.words;
}

function passesFilters(event) {
  const { off } = state;
  return !off.categories.has(event.category.name) && !off.modalities.has(event.row.modality)
    && !off.bases.has(event.row.date_basis ?? "none") && (event.row.confidence ?? 0) >= state.least
    && (!state.near || state.near.events.has(event)) && state.words.every((word) => wordsOf(event).includes(word));
}

document.getElementById("filters-button").addEventListener("click", (event) => {
  const sheet = document.getElementById("filters");
  sheet.hidden = !sheet.hidden;
  event.currentTarget.setAttribute("aria-expanded", `${!sheet.hidden}`);
});
document.getElementById("filters").addEventListener("submit", (event) => event.preventDefault());
document.getElementById("filters").addEventListener("keydown", (event) => {
  if (event.key !== "Escape") return;
  document.getElementById("filters").hidden = true;
  const button = document.getElementById("filters-button");
  button.setAttribute("aria-expanded", "false");
  button.focus();
});
document.getElementById("confidence").addEventListener("input", (event) => { state.least = Number(event.target.value); update(true); });
document.getElementById("reset").addEventListener("click", resetFilters);
document.getElementById("search").addEventListener("input", (event) => {
  state.words = folded(event.target.value).split(/\s+/).filter(Boolean);
  update(true);
});
document.querySelector("#near button").addEventListener("click", () => { state.near = null; update(true); list.focus(); });
