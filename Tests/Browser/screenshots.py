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


def save(browser, target):
    with tempfile.TemporaryDirectory() as folder:
        whole = os.path.join(folder, "whole.png")
        browser.screenshot(whole)
        picture = Image.open(whole).convert("RGB")
    picture.quantize(192, method=Image.Quantize.MEDIANCUT, dither=Image.Dither.NONE).save(target, optimize=True)
    print(f"{target}: {os.path.getsize(target):,} bytes")


def find(browser, words, title):
    browser.run("document.getElementById('search').focus()")
    browser.type(words)
    browser.run(f"[...document.querySelectorAll('#list [role=option]')].find((one) => one.textContent.includes({title!r})).click()")
    time.sleep(0.6)


def main(page, folder):
    with Browser(1280, 800, scale=1.4) as browser:
        browser.open(page)
        find(browser, "Elbe", "Dresden")
        browser.click_on("#zoom-fit")
        time.sleep(0.6)
        browser.mouse("mouseMoved", 1270, 60)
        save(browser, os.path.join(folder, "page.png"))
    with Browser(375, 760, dark=True, phone=True, scale=2) as browser:
        browser.open(page)
        browser.frames(8)
        save(browser, os.path.join(folder, "page-phone.png"))


if __name__ == "__main__":
    main(*sys.argv[1:3])
