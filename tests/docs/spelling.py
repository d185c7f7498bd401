#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Pages, lessons and the words of the window are spelt as hunspell's dictionaries have it.

spelling.py PROJECT

Words that are right and in no dictionary stand in words_en.txt and words_de.txt beside this file, one a line;
one that no text uses any more is said too. Ends with 77 where hunspell is missing.
"""
import pathlib
import re
import shutil
import subprocess
import sys
from xml.etree import ElementTree

HERE = pathlib.Path(__file__).resolve().parent
# German pages name English articles, programs and words of files.
DICTIONARIES = {"en": "en_GB", "de": "de_DE,en_GB"}


def prose(text):
    """Markdown without what is no prose: code, addresses, formulas, marks."""
    text = re.sub(r"^---\n.*?\n---\n", "", text, flags=re.DOTALL)
    text = re.sub(r"```.*?```", " ", text, flags=re.DOTALL)
    text = re.sub(r"<!--.*?-->", " ", text, flags=re.DOTALL)
    text = re.sub(r"(?<=\n\n)(    [^\n]*\n|\n(?=    ))+", "\n", text)
    text = re.sub(r"`[^`]*`", " ", text)
    text = re.sub(r"\$\$.*?\$\$|\$[^$]*?\$", " ", text, flags=re.DOTALL)
    text = re.sub(r"\]\([^)]*\)", "] ", text)
    text = re.sub(r"^@.*$", " ", text, flags=re.MULTILINE)
    return plain(text)


def plain(text):
    """Without addresses, names of files and parameters, keys, marks of a language."""
    text = re.sub(r"\b(https?|weightscape|preset|doi):\S*", " ", text)
    text = re.sub(r"<[^<>]*>|&\w+;|%[\d nLA-Z]|\\u[0-9a-f]{4}", " ", text)
    text = text.replace("&", "")
    text = re.sub(r"\S*\w[./_=:]\w\S*", " ", text)
    text = re.sub(r"(?<!\w)-{1,2}[a-z][\w-]*", " ", text)
    # Packages, versions, keys: whatever has a digit in it.
    text = re.sub(r"[\w+.-]*\d[\w+.-]*|\blib[a-z-]+|\b[a-z]+-(dev|utils|svg|plugins)\b", " ", text)
    text = re.sub(r"[\d×·–—−…/+*#()\[\]{}|“”„‚‘«»\"”]", " ", text)
    # Dictionaries differ in what they take for a part of a word.
    return re.sub(r"'s\b|[.,;:ᵢₒᵤₙₜ-]", " ", text.replace("’", "'"))


def catalogue(path, tag):
    for message in ElementTree.parse(path).getroot().iter("message"):
        for part in message.iter(tag):
            forms = [form.text for form in part.iter("numerusform")] or [part.text]
            yield from (form for form in forms if form)


def texts(project, language):
    """What is read by people, with the place where it stands."""
    catalogues = project / "resources/translations"
    if language == "en":
        pages = [p for p in [*project.glob("*.md"), *project.glob("docs/**/*.md"),
                             *project.glob("packaging/**/*.md"), *project.glob("resources/lessons/*.md")]
                 if not re.search(r"\.(de|zh_CN)\.md$", p.name)]
        window = catalogue(catalogues / "weightscape_de.ts", "source")
    else:
        pages = [*project.glob(f"docs/*.{language}.md"), *project.glob(f"resources/lessons/{language}/*.md")]
        window = catalogue(catalogues / f"weightscape_{language}.ts", "translation")
    for page in sorted(pages):
        yield str(page.relative_to(project)), prose(page.read_text())
    yield f"the window ({language})", "\n".join(plain(text) for text in window)


def words(text):
    return set(re.findall(r"[^\W\d_]+(?:'[^\W\d_]+)*", text))


def unknown(listed, language):
    """Those that are in no dictionary: asked once, since reading dictionaries takes longest."""
    told = subprocess.run(["hunspell", "-i", "utf-8", "-d", DICTIONARIES[language], "-l"],
                          input="\n".join(sorted(listed)) + "\n", capture_output=True, text=True, check=True)
    return listed & {word.strip("'") for word in told.stdout.split()}


def check(project, language):
    lines = (HERE / f"words_{language}.txt").read_text().split("\n")
    own = {line for line in lines if line and not line.startswith("#")}
    used = {place: words(text) for place, text in texts(project, language)}
    found = unknown(set().union(*used.values()), language)
    wrong = [f"{place}: {word}" for place, listed in used.items() for word in sorted(listed & found - own)]
    return wrong + [f"words_{language}.txt: {word} is in no text" for word in sorted(own - found)]


def main():
    if shutil.which("hunspell") is None:
        print("hunspell is missing; ./dev deps installs it")
        sys.exit(77)
    wrong = [line for language in DICTIONARIES for line in check(pathlib.Path(sys.argv[1]).resolve(), language)]
    for line in wrong:
        print(line)
    sys.exit(1 if wrong else 0)


main()
