"""What can be checked by script of WCAG 2.2 AA: contrast, names, focus, size of targets, reflow."""

import time

# Text below 4.5 : 1 (3 : 1 where it is large), against the colours behind it.
CONTRAST = """(() => {
  const parse = (text) => { const n = text.match(/[\\d.]+/g).map(Number); return [n[0], n[1], n[2], n[3] ?? 1]; };
  const over = (top, below) => [0, 1, 2].map((i) => top[i] * top[3] + below[i] * (1 - top[3])).concat(1);
  const light = (c) => { const [r, g, b] = c.slice(0, 3).map((v) => { v /= 255; return v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4; }); return 0.2126 * r + 0.7152 * g + 0.0722 * b; };
  const bad = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  while (walker.nextNode()) {
    const text = walker.currentNode, element = text.parentElement;
    if (!text.data.trim() || /^(SCRIPT|STYLE|NOSCRIPT)$/.test(element.tagName) || !element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) continue;
    range.selectNodeContents(text);
    if (!range.getClientRects().length || element.closest(".unseen, .skip, :disabled")) continue;
    const layers = [];
    for (let at = element; at; at = at.parentElement) layers.push(parse(getComputedStyle(at).backgroundColor));
    let back = [255, 255, 255, 1];
    for (const layer of layers.reverse()) if (layer[3] > 0) back = over(layer, back);
    const style = getComputedStyle(element), front = over(parse(style.color), back);
    const [a, b] = [light(front), light(back)].sort((x, y) => y - x), ratio = (a + 0.05) / (b + 0.05);
    const size = parseFloat(style.fontSize), isLarge = size >= 24 || size >= 18.66 && Number(style.fontWeight) >= 700;
    if (ratio < (isLarge ? 3 : 4.5)) bad.push(`${text.data.trim().slice(0, 30)} ${ratio.toFixed(2)}`);
  }
  return bad;
})()"""

TARGETS = """[...document.querySelectorAll('button, input, [role=slider], a[href]:not(.skip)')].filter((one) => one.checkVisibility())
  .filter((one) => { const r = (one.closest('label') ?? one).getBoundingClientRect(); return r.width > 0 && (r.width < 24 || r.height < 24) && getComputedStyle(one).display !== 'inline'; })
  .map((one) => one.outerHTML.slice(0, 80))"""

FOCUS = """(() => {
  const one = document.activeElement;
  if (!one || one === document.body) return null;
  const style = getComputedStyle(one), frame = one.getBoundingClientRect();
  return { name: one.id || one.className || one.tagName, ring: style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2,
    seen: frame.width > 0 && frame.height > 0, left: frame.left, top: frame.top };
})()"""

INTERACTIVE = {"button", "textbox", "searchbox", "slider", "checkbox", "listbox", "option", "link", "application", "img", "group", "region"}


def check_page(browser, check, name):
    browser.frames(5)
    check(f"{name}: no sideways scrolling", browser.run("document.documentElement.scrollWidth <= innerWidth"))
    order = []
    for _ in range(60):
        browser.press("Tab")
        focus = browser.run(FOCUS)
        if focus is None or (order and focus["name"] == order[0]["name"]):
            break
        order.append(focus)
    names = [one["name"] for one in order]
    check(f"{name}: focus reaches everything", all(
        any(wanted in one for one in names) for wanted in ("search", "filters-button", "chip", "map", "zoom-in", "play", "brush-start", "list")), " ".join(names))
    check(f"{name}: focus is seen", all(one["ring"] and one["seen"] for one in order), [one["name"] for one in order if not (one["ring"] and one["seen"])] or "")
    check(f"{name}: first the skip link", names[:1] == ["skip"])
    browser.run("document.getElementById('filters-button').click()")
    browser.run("document.querySelector('#list [role=option]')?.click()")
    time.sleep(0.3)
    browser.frames(3)
    bad = browser.run(CONTRAST)
    check(f"{name}: contrast", bad == [], bad or "")
    small = browser.run(TARGETS)
    check(f"{name}: targets of 24 px", small == [], small or "")
    nodes = browser.call("Accessibility.getFullAXTree")["nodes"]
    nameless = []
    for node in nodes:
        role = node.get("role", {}).get("value")
        if node.get("ignored") or role not in INTERACTIVE:
            continue
        if not node.get("name", {}).get("value", "").strip():
            nameless.append(role)
    check(f"{name}: everything has a name", nameless == [], nameless or "")
    chosen = browser.run("document.getElementById('details').hidden")
    check(f"{name}: details are shown", not chosen)
    check(f"{name}: still no sideways scrolling", browser.run("document.documentElement.scrollWidth <= innerWidth"))
