// The list: all events that are shown, of which only those in sight are elements.

const list = document.getElementById("list");
const spacer = list.querySelector(".spacer");
const ROW = 68;
let listed = { first: -1, last: -1, version: "", rows: [] };

function drawList() {
  const rows = state.shown;
  const first = Math.max(0, Math.floor(list.scrollTop / ROW) - 4);
  const last = Math.min(rows.length, Math.ceil((list.scrollTop + list.clientHeight) / ROW) + 4);
  const version = `${state.version} ${state.chosen?.id ?? ""}`;
  if (listed.first === first && listed.last === last && listed.version === version) return;
  listed = { first, last, version };
  spacer.style.height = `${rows.length * ROW}px`;
  spacer.replaceChildren(...rows.slice(first, last).map((event, i) => rowOf(event, first + i, rows.length)));
  if (state.chosen && rows.includes(state.chosen)) list.setAttribute("aria-activedescendant", `row-${state.chosen.index}`);
  else list.removeAttribute("aria-activedescendant");
  document.getElementById("no-rows").hidden = rows.length > 0;
  list.hidden = rows.length === 0;
}

function rowOf(event, position, count) {
  const { row } = event;
  const [small, large] = dateLines(row.date);
  const places = event.places.length > 1 ? `${row.place} and ${event.places.length - 1} more` : row.place;
  const date = element("span", { class: row.date ? "when" : "when none" },
    element("span", { class: "year" }, large), element("span", { class: "day" }, small));
  const meta = element("span", { class: "meta" }, markPicture(event.category), event.category.name, " · ",
    places ? foreign(places) : element("span", { class: "none" }, "no place"));
  if (row.modality !== "asserted") meta.append(element("span", { class: "tag" }, row.modality));
  const made = element("div", {
    role: "option", id: `row-${event.index}`, class: "row", "aria-selected": `${event === state.chosen}`,
    "aria-setsize": count, "aria-posinset": position + 1,
  }, date, element("span", { class: "what" }, element("span", { class: "title" }, foreign(row.title)), meta));
  made.style.transform = `translateY(${position * ROW}px)`;
  made.addEventListener("click", () => choose(event, { from: "list" }));
  return made;
}

function scrollToChosen() {
  const position = state.shown.indexOf(state.chosen);
  if (position < 0) return;
  const top = position * ROW;
  spacer.style.height = `${state.shown.length * ROW}px`;
  if (top < list.scrollTop) list.scrollTop = top;
  else if (top + ROW > list.scrollTop + list.clientHeight) list.scrollTop = top + ROW - list.clientHeight;
}

list.addEventListener("scroll", () => redraw("list"), { passive: true });

list.addEventListener("keydown", (event) => {
  const count = state.shown.length, now = state.shown.indexOf(state.chosen);
  const page = Math.max(1, Math.floor(list.clientHeight / ROW) - 1);
  const goal = {
    ArrowDown: now + 1, ArrowUp: now < 0 ? 0 : now - 1, PageDown: now + page, PageUp: now - page, Home: 0, End: count - 1,
  }[event.key];
  if (event.key === "Enter" && state.chosen) document.getElementById("details").focus();
  else if (goal !== undefined && count) choose(state.shown[Math.max(0, Math.min(count - 1, goal))], { from: "list" });
  else return;
  event.preventDefault();
});
