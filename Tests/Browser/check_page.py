"""Checks an HTML page of `dateline export --format html` in a headless Chromium.

    python3 check_page.py PAGE [--quick] [--many 10000]

Prints a line for each check; exit code 1 if one fails, 3 if there is no Chromium. See README.md.
"""

import argparse
import json
import os
import re
import sys
import tempfile
import time
import traceback

import accessibility
from browser import Browser, PageError, find

FIRST_VIEW_LIMIT = 2000  # milliseconds from the start of loading
FRAME_LIMIT = 16  # milliseconds of drawing a frame, at the median

failures = []


def check(name, holds, detail=""):
    print(f"{'ok  ' if holds else 'FAIL'} {name}{f': {detail}' if detail != '' else ''}")
    if not holds:
        failures.append(name)


def rows_of(path):
    with open(path, encoding="utf-8", newline="") as file:
        return json.loads(re.search(r'<script id="rows"[^>]*>(.*?)</script>', file.read(), re.DOTALL)[1])


def column(table, name):
    index = table["columns"].index(name)
    return [row[index] for row in table["rows"]]


def many(path, count, target):
    """The same page with as many rows: copies of its own, moved about."""
    table = rows_of(path)
    names = table["columns"]
    at = {name: names.index(name) for name in names}
    rows = []
    for number in range(count):
        row = list(table["rows"][number % len(table["rows"])])
        row[at["event_id"]] = row[at["feature_id"]] = f"ev-{number:08x}"
        row[at["place_index"]], row[at["place_count"]] = (1, 1) if row[at["longitude"]] is not None else (0, 0)
        if row[at["longitude"]] is not None:
            row[at["longitude"]] = (row[at["longitude"]] + 180 + (number * 0.618034 % 1 - 0.5) * 40) % 360 - 180
            row[at["latitude"]] = max(-60, min(75, row[at["latitude"]] + (number * 0.754878 % 1 - 0.5) * 24))
        for bound in ("first_second", "last_second"):
            if row[at[bound]] is not None:
                row[at[bound]] += int((number * 0.569840 % 1 - 0.5) * 20 * 31556952)
        rows.append(row)
    # As the page wants them: by date.
    rows.sort(key=lambda row: (row[at["first_second"]] is None, row[at["first_second"]] or 0))
    table["rows"] = rows
    with open(path, encoding="utf-8", newline="") as file:
        page = file.read()
    data = json.dumps(table, ensure_ascii=False).replace("<", "\\u003c")
    page = re.sub(r'(<script id="rows"[^>]*>).*?(</script>)', lambda found: found[1] + data + found[2], page, flags=re.DOTALL)
    with open(target, "w", encoding="utf-8", newline="") as file:
        file.write(page)
    return target


# Where the accent colour is on a canvas: count and middle, in pixels of the page.
ACCENT = """(() => {
  const canvas = document.getElementById(%s), context = canvas.getContext("2d");
  const probe = document.createElement("canvas").getContext("2d");
  probe.fillStyle = getComputedStyle(document.documentElement).getPropertyValue("--accent").trim();
  probe.fillRect(0, 0, 1, 1);
  const [r, g, b] = probe.getImageData(0, 0, 1, 1).data;
  const height = %s || canvas.height;
  const { data } = context.getImageData(0, 0, canvas.width, height);
  let count = 0, sumX = 0, sumY = 0;
  for (let i = 0; i < data.length; i += 4) {
    if (data[i] !== r || data[i + 1] !== g || data[i + 2] !== b) continue;
    count++; sumX += i / 4 %% canvas.width; sumY += Math.floor(i / 4 / canvas.width);
  }
  const frame = canvas.getBoundingClientRect(), scale = frame.width / canvas.width;
  return { count, x: frame.left + sumX / count * scale, y: frame.top + sumY / count * scale };
})()"""


# Rings of the accent colour on the map: patches that have no pixel of it in their middle.
SPREAD = """(() => {
  const canvas = document.getElementById("map"), context = canvas.getContext("2d");
  const probe = document.createElement("canvas").getContext("2d");
  probe.fillStyle = getComputedStyle(document.documentElement).getPropertyValue("--accent").trim();
  probe.fillRect(0, 0, 1, 1);
  const [r, g, b] = probe.getImageData(0, 0, 1, 1).data;
  const { data, width, height } = context.getImageData(0, 0, canvas.width, canvas.height);
  const has = (x, y) => { const i = (y * width + x) * 4; return data[i] === r && data[i + 1] === g && data[i + 2] === b; };
  const rings = [];
  for (let y = 12; y < height - 12; y++) {
    for (let x = 12; x < width - 12; x++) {
      if (!has(x - 11, y) || !has(x + 11, y) || !has(x, y - 11) || !has(x, y + 11) || has(x, y)) continue;
      if (rings.every(([a, b]) => Math.hypot(a - x, b - y) > 6)) rings.push([x, y]);
    }
  }
  return rings.length;
})()"""


def accent_on(browser, canvas):
    return browser.run(ACCENT % (json.dumps(canvas), "canvas.height - 60" if canvas == "timeline" else "0"))


def shown(browser):
    return browser.run("Number(document.querySelector('#list [role=option]')?.getAttribute('aria-setsize') ?? 0)")


def check_opening(browser, path, table):
    browser.open(path)
    browser.frames(5)
    events = len(set(column(table, "event_id")))
    check("nothing said on the console", browser.complaints() == [], browser.complaints() or "")
    check("no request", browser.requests() == [], browser.requests() or "")
    check("every event is listed", shown(browser) == events, f"{shown(browser)} of {events}")
    check("the status tells the number", f"{events:,} event" in browser.run("document.getElementById('status').textContent"))


def check_words(browser, table):
    """Words of documents stay words."""
    titles = column(table, "title")
    for title in [titles[0], *[t for t in titles if "<" in t or "\u202e" in t or "\u2028" in t]][:6]:
        event = column(table, "event_id")[titles.index(title)]
        browser.run(f"location.hash = ''; history.replaceState(null, '', '#{event}'); location.reload()")
        time.sleep(0.3)
        browser.wait("document.documentElement?.dataset.ready !== undefined")
        browser.frames(3)
        heading = browser.run("document.querySelector('#details h2')?.textContent")
        check("a title stands as it is", heading == title, json.dumps(title))
        quote = column(table, "quote")[titles.index(title)]
        words = browser.run("document.querySelector('#details mark').textContent")
        check("its quote too", words == quote)
    links = browser.run("[...document.querySelectorAll('a[href]:not(.skip)')].map((a) => a.protocol)")
    check("links lead to the web only", all(p in ("http:", "https:") for p in links))
    added = browser.run("document.querySelectorAll('#list :is(script, b, img, a), #details :is(script, b, img, iframe)').length")
    check("no word became markup", added == 0)
    browser.press("Escape")


def check_choosing(browser, table):
    places = dict(zip(column(table, "event_id"), column(table, "longitude")))
    dates = dict(zip(column(table, "event_id"), column(table, "first_second")))
    order = list(dict.fromkeys(column(table, "event_id")))
    wanted = next((i for i, event in enumerate(order[:60]) if places[event] is not None and dates[event] is not None), None)
    if wanted is None:
        return
    browser.run("document.getElementById('list').focus()")
    browser.press("Home")
    for _ in range(wanted):
        browser.press("ArrowDown")
    time.sleep(0.6)
    browser.frames(8)
    title = column(table, "title")[column(table, "event_id").index(order[wanted])]
    check("keys in the list choose", browser.run("document.querySelector('#details h2')?.textContent") == title)
    check("the list marks it", browser.run("document.querySelector('#list [aria-selected=true] .title')?.textContent") == title)
    check("the address names it", browser.run("location.hash") == f"#{order[wanted]}")
    on_map, on_timeline = accent_on(browser, "map"), accent_on(browser, "timeline")
    check("the map marks it", on_map["count"] > 20, on_map["count"])
    check("the timeline marks it", on_timeline["count"] > 15, on_timeline["count"])
    browser.press("Escape")
    browser.frames(3)
    check("Escape lets go", browser.run("document.getElementById('details').hidden") and accent_on(browser, "map")["count"] == 0)
    browser.click(on_timeline["x"], on_timeline["y"])
    check("a click on the timeline chooses", not browser.run("document.getElementById('details').hidden"))
    browser.press("Escape")
    # Where marks lie close together the first clicks come nearer.
    for _ in range(12):
        browser.click(on_map["x"], on_map["y"])
        time.sleep(0.5)
        if browser.run("!document.getElementById('details').hidden || !document.getElementById('near').hidden"):
            break
        browser.run("document.getElementById('list').focus()")
        browser.press("Home")
        for _ in range(wanted):
            browser.press("ArrowDown")
        time.sleep(0.5)
        on_map = accent_on(browser, "map")
        browser.press("Escape")
    check("clicks on the map choose, or list who is there",
          browser.run("!document.getElementById('details').hidden || !document.getElementById('near').hidden"))
    browser.press("Escape")
    browser.run("document.querySelector('#near:not([hidden]) button')?.click()")
    browser.click_on("#zoom-fit")
    time.sleep(0.5)
    browser.frames(3)


def check_several_places(browser, table):
    """All places of an event light up."""
    counts = column(table, "place_count")
    several = next((i for i, count in enumerate(counts) if count > 1), None)
    if several is None:
        return
    event, title = column(table, "event_id")[several], column(table, "title")[several]
    browser.run("document.getElementById('search').focus()")
    browser.type(title)
    browser.click_on("#list [role=option]")
    browser.click_on("#zoom-fit")
    time.sleep(0.5)
    browser.frames(3)
    check("an event of several places is chosen", browser.run("location.hash") == f"#{event}")
    names = browser.run("[...document.querySelectorAll('#details dt')].filter((one) => one.textContent.startsWith('Place')).length")
    check("the details tell all of them", names == counts[several], names)
    lit = browser.run(SPREAD)
    check("all of them light up", lit >= 2, f"{lit} marks")
    browser.press("Escape")
    browser.run("document.getElementById('search').value = ''; document.getElementById('search').dispatchEvent(new Event('input'))")
    browser.frames()


def check_filters(browser, table):
    everything = shown(browser)
    categories = column(table, "category")
    events = column(table, "event_id")
    first = browser.run("document.querySelector('.chip')?.textContent")
    name = re.match("[a-z]+", first)[0]
    browser.click_on(".chip")
    alone = len({event for event, category in zip(events, categories) if category == name})
    check("a category alone", shown(browser) == alone, f"{name}: {shown(browser)} of {alone}")
    browser.click_on(".chip")
    check("and all again", shown(browser) == everything)
    browser.click_on("#filters-button")
    check("the filters open", browser.run("!document.getElementById('filters').hidden"))
    for group, values in (("modalities", "modality"), ("bases", "date_basis")):
        value = browser.run(f"(() => {{ const box = document.querySelector('#{group} input'); box.click(); return box.value; }})()")
        browser.frames()
        left = len({event for event, one in zip(events, column(table, values)) if (one or "none") != value})
        check(f"without {value}", shown(browser) == left, f"{shown(browser)} of {left}")
        browser.run(f"document.querySelector('#{group} input').click()")
    browser.run("(() => { const slide = document.getElementById('confidence'); slide.value = 0.5;"
                " slide.dispatchEvent(new Event('input', { bubbles: true })); })()")
    browser.frames()
    left = len({event for event, one in zip(events, column(table, "confidence")) if one >= 0.5})
    check("confidence", shown(browser) == left, f"{shown(browser)} of {left}")
    browser.click_on("#reset")
    check("clearing them", shown(browser) == everything)
    browser.click_on("#filters-button")


def check_search(browser, table):
    everything = shown(browser)
    place = next((place for place in column(table, "place") if place and place.isascii()), None)
    if place is None:
        return
    browser.run("document.getElementById('search').focus()")
    browser.type(place)
    found = shown(browser)
    check("search finds a place", 0 < found <= everything, f"{place}: {found}")
    browser.run("document.getElementById('search').select()")
    browser.type("qqqq")
    check("and says when nothing fits", shown(browser) == 0 and not browser.run("document.getElementById('no-rows').hidden"))
    browser.run("document.getElementById('search').value = ''; document.getElementById('search').dispatchEvent(new Event('input'))")
    browser.frames()
    check("and forgets", shown(browser) == everything)


def check_time(browser):
    """The brush by keys, and playing."""
    if browser.run("document.getElementById('timeline-section').hidden"):
        return
    everything = shown(browser)
    span = "document.getElementById('span').textContent"
    whole = browser.run(span)
    browser.run("document.getElementById('brush-start').focus()")
    for _ in range(4):
        browser.press("PageUp")
    check("the brush takes keys", browser.run(span) != whole and shown(browser) <= everything, browser.run(span))
    browser.click_on("#whole")
    check("and all dates again", browser.run(span) == whole and shown(browser) == everything)
    browser.click_on("#play")
    seen = set()
    for _ in range(6):
        time.sleep(0.12)
        seen.add(browser.run("document.getElementById('brush-start').getAttribute('aria-valuenow')"))
    check("playing moves the dates", len(seen) > 2, len(seen))
    check("the button says stop", browser.run("document.getElementById('play').getAttribute('aria-label')") == "Stop")
    browser.click_on("#play")
    browser.click_on("#whole")
    check("after it all is there", shown(browser) == everything)


def check_speed(path, count):
    with tempfile.TemporaryDirectory() as folder, Browser() as browser:
        page = many(path, count, os.path.join(folder, "many.html"))
        browser.open(page)
        ready = int(browser.run("document.documentElement.dataset.ready"))
        check(f"{count:,} events: first view", ready <= FIRST_VIEW_LIMIT, f"{ready} ms")
        check("all listed", shown(browser) == count, shown(browser))
        browser.run("performance.mark('measure-frames')")
        frame = browser.run("(() => { const r = document.getElementById('map').getBoundingClientRect(); return [r.x, r.y, r.width, r.height]; })()")
        x, y = frame[0] + frame[2] / 2, frame[1] + frame[3] / 2

        def frames(name):
            browser.frames(12)
            times = sorted(browser.run("performance.getEntriesByName('frame').map((one) => one.duration)"))
            browser.run("performance.clearMeasures('frame')")
            if not times:
                return check(f"{name}: frames", False, "none were drawn")
            middle, late = times[len(times) // 2], times[int(len(times) * 0.95)]
            check(f"{name}: a frame", middle <= FRAME_LIMIT, f"median {middle:.1f} ms, 95 % {late:.1f} ms, {len(times)} frames")

        browser.mouse("mouseMoved", x, y)
        browser.mouse("mousePressed", x, y, buttons=1, clickCount=1)
        for step in range(60):
            browser.mouse("mouseMoved", x + step * 4, y + step, buttons=1)
        browser.mouse("mouseReleased", x + 240, y + 60)
        frames("moving the map")
        for step in range(40):
            browser.mouse("mouseWheel", x, y, deltaX=0, deltaY=-60 if step < 20 else 60)
        frames("zooming")
        browser.run("document.getElementById('list').scrollTop = 0")
        for step in range(40):
            browser.run(f"document.getElementById('list').scrollTop = {step * 900}")
            browser.frames(1)
        frames("scrolling the list")
        browser.click_on("#play")
        time.sleep(2)
        browser.click_on("#play")
        times = browser.run("performance.getEntriesByName('frame').map((one) => one.startTime)")
        gaps = sorted(b - a for a, b in zip(times, times[1:]))
        # Painting is in this one too: the screen asks for a frame every 16.7 ms.
        check("playing: from frame to frame", gaps and gaps[len(gaps) // 2] <= FRAME_LIMIT + 1.5, f"median {gaps[len(gaps) // 2]:.1f} ms")
        frames("playing")
        check("nothing said on the console", browser.complaints() == [], browser.complaints() or "")


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("page")
    parser.add_argument("--quick", action="store_true", help="the behaviour only, in one browser")
    parser.add_argument("--many", type=int, default=10_000, help="events of the speed checks")
    options = parser.parse_args()
    if find() is None:
        print("no Chromium")
        return 3
    table = rows_of(options.page)
    try:
        with Browser() as browser:
            check_opening(browser, options.page, table)
            if table["rows"]:
                check_choosing(browser, table)
                check_several_places(browser, table)
                check_filters(browser, table)
                check_search(browser, table)
                check_time(browser)
                check_words(browser, table)
            else:
                check("an empty timeline says so", "no events" in browser.run("document.getElementById('nothing').innerText"))
            check("still nothing on the console", browser.complaints() == [], browser.complaints() or "")
            check("still no request", browser.requests() == [], browser.requests() or "")
        if not options.quick:
            for dark in (False, True):
                for width, height in ((1280, 800), (360, 740)):
                    with Browser(width, height, dark=dark, still=True, phone=width < 400) as browser:
                        browser.open(options.page)
                        accessibility.check_page(browser, check, f"{'dark' if dark else 'light'} {width} px")
            if table["rows"]:
                check_speed(options.page, options.many)
    except PageError as error:
        traceback.print_exc()
        check("the run", False, error)
    print(f"{len(failures)} failed" if failures else "all hold")
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
