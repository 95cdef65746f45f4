"""The README's pictures of the page, out of `dateline export fixtures/articles --format html`.

    python3 screenshots.py out/timeline.html docs

Needs Pillow beside a Chromium, to keep the files small.
"""

import os
import sys
import tempfile
import time

from PIL import Image

from browser import Browser


# The hues of the categories must not be lost among the greys of the map.
HUES = ["#d55e00", "#e69f00", "#f0e442", "#0072b2", "#56b4e9", "#009e73", "#cc79a7", "#bbbbbb", "#fdf0bd", "#eaf1f9"]


def save(browser, target):
    with tempfile.TemporaryDirectory() as folder:
        whole = os.path.join(folder, "whole.png")
        browser.screenshot(whole)
        picture = Image.open(whole).convert("RGB")
    common = picture.quantize(128, method=Image.Quantize.MEDIANCUT).getpalette()[:3 * 128]
    palette = Image.new("P", (1, 1))
    palette.putpalette(common + [part for hue in HUES for part in bytes.fromhex(hue[1:])])
    picture.quantize(palette=palette, dither=Image.Dither.NONE).save(target, optimize=True)
    print(f"{target}: {os.path.getsize(target):,} bytes")


def drag(browser, start, end, y):
    browser.mouse("mousePressed", start, y, buttons=1, clickCount=1)
    for step in range(1, 9):
        browser.mouse("mouseMoved", start + (end - start) * step / 8, y, buttons=1)
    browser.mouse("mouseReleased", end, y, clickCount=1)
    browser.frames(4)


def main(page, folder):
    with Browser(1280, 860, scale=1.4) as browser:
        browser.open(page)
        left, top, width, height = browser.run(
            "(() => { const r = document.getElementById('timeline').getBoundingClientRect(); return [r.x, r.y, r.width, r.height]; })()")
        drag(browser, left + width * 0.86, left + width * 0.97, top + height - 16)
        browser.run("document.getElementById('search').focus()")
        browser.type("Dresden")
        browser.run("[...document.querySelectorAll('#list [role=option]')].find((one) => one.textContent.includes('station')).click()")
        time.sleep(0.6)
        browser.click_on("#zoom-fit")
        time.sleep(0.6)
        browser.run("(() => { const box = document.getElementById('search'); box.value = ''; box.dispatchEvent(new Event('input')); })()")
        browser.run("document.activeElement.blur()")
        for _ in range(2):
            browser.click_on("#zoom-out")
            time.sleep(0.6)
        browser.run("document.activeElement.blur()")
        browser.mouse("mouseMoved", 700, 20)
        save(browser, os.path.join(folder, "page.png"))
    with Browser(375, 760, dark=True, phone=True, scale=2) as browser:
        browser.open(page)
        browser.frames(8)
        save(browser, os.path.join(folder, "page-phone.png"))


if __name__ == "__main__":
    main(*sys.argv[1:3])
