#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Catalogues of translations: brings them up to date with the sources, or holds them against them.

  catalogues.py ROOT                writes resources/translations/*.ts anew: new texts come in without a
                                    translation, texts that are gone leave
  catalogues.py ROOT --check        ends with 1 where a text has no translation, or one whose places (%1),
                                    tags or keys differ, or an error of core/ or ui/ says words that are not
                                    marked (marked_errors.py)
  catalogues.py ROOT --pseudo FILE  writes a catalogue of an invented language: every text in brackets,
                                    with accents, some 40 % longer; `--right-to-left` one that runs so

Texts of core/ are marked with WEIGHTSCAPE_TEXT, which Qt's tool does not know: it reads a copy. Names and
descriptions of the presets stand in their files.
"""

import json
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree

import marked_errors

LANGUAGES = ["de", "zh_CN"]
ENGLISH = "en"  # plural forms alone
ACCENTS = str.maketrans("aeiouycnAEIOUYCN", "áéíóúýçñÁÉÍÓÚÝÇÑ")


def lupdate():
    for path in ["/usr/lib/qt6/bin/lupdate", shutil.which("lupdate6"), shutil.which("lupdate")]:
        if path and pathlib.Path(path).exists():
            return path
    sys.exit("catalogues.py: lupdate is missing; install qt6-l10n-tools.")


def sources(root, work):
    """A copy of what has texts, in which those of core/ are marked as Qt's tool knows it."""
    for room in ["core", "ui", "app"]:
        for path in sorted((root / room).rglob("*")):
            if path.suffix not in (".cpp", ".h"):
                continue
            text = path.read_text(encoding="utf-8")
            text = re.sub(r"^#define (TEXT|WEIGHTSCAPE_TEXT)\b.*$", "", text, flags=re.M)
            text = re.sub(r"\b(WEIGHTSCAPE_TEXT|TEXT)\(", 'QT_TRANSLATE_NOOP("core", ', text)
            copy = work / path.relative_to(root)
            copy.parent.mkdir(parents=True, exist_ok=True)
            copy.write_text(text, encoding="utf-8")
    presets = [json.loads(path.read_text(encoding="utf-8")) for path in sorted((root / "resources" / "presets").glob("*.json"))]
    texts = [preset[key] for preset in presets for key in ("name", "description")]
    (work / "core" / "presets_texts.cpp").write_text(
        "\n".join(f'QT_TRANSLATE_NOOP("core", {json.dumps(text, ensure_ascii=False)});' for text in texts),
        encoding="utf-8")


def update(root, catalogue, language):
    """Writes the catalogue anew from the sources, with the translations that it has."""
    with tempfile.TemporaryDirectory() as name:
        work = pathlib.Path(name)
        sources(root, work)
        mine = work / "catalogue.ts"
        if catalogue.exists():
            shutil.copy(catalogue, mine)
        command = [lupdate(), "-silent", "-I", ".", "-extensions", "cpp,h", "-locations", "none",
                   "-no-obsolete", "-no-ui-lines", "-source-language", "en", "-target-language", language,
                   "-disable-heuristic", "similartext", "-disable-heuristic", "sametext"]
        if language == ENGLISH:
            command.append("-pluralonly")
        done = subprocess.run(command + ["core", "ui", "app", "-ts", mine.name], cwd=work,
                              capture_output=True, text=True)
        if done.returncode != 0 or not mine.exists():
            sys.exit("catalogues.py: lupdate failed:\n" + done.stderr)
        return mine.read_text(encoding="utf-8")


def messages(text):
    """(context, source, forms of the translation, finished) of each text."""
    for context in ElementTree.fromstring(text).iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            forms = [form.text or "" for form in translation.iter("numerusform")]
            plural = message.get("numerus") == "yes"
            yield (context.findtext("name"), message.findtext("source") or "",
                   forms if plural else [translation.text or ""], translation.get("type") is None)


def marks(text, plural):
    """What has to stand in a translation as it does in the text: places, tags, signs of a key."""
    places = sorted(set(re.findall(r"%L?\d", text)))
    tags = sorted(re.findall(r"</?[a-z][^>]*>", text))
    links = [] if plural else (["%n"] if "%n" in text else [])
    key = len(re.findall(r"&(?![&\s#a-z])|&(?=[a-zA-Z](?!\w*;))", text.replace("&&", ""))) > 0
    return places, tags, links, key


def faults(text):
    classes = {m[0].split("::")[-1] for m in messages(text) if "::" in m[0]}
    for context, source, forms, finished in messages(text):
        where = f"{context}: “{source[:70]}”"
        if not finished or not all(forms):
            yield where + " has no translation"
            continue
        if context in classes:
            yield where + f": Qt's tool took {context} for a class that is not in weightscape::ui; use a function"
        for form in forms:
            plural = len(forms) > 1 or "%n" in source
            if marks(form, plural) != marks(source, plural):
                yield where + f": places, tags or the key differ in “{form[:70]}”"
            if source.endswith(("\n", " ")) != form.endswith(("\n", " ")):
                yield where + f": ends otherwise than “{form[-20:]}”"


def pseudo(source):
    """In brackets, accented outside places and tags, and longer."""
    parts = re.split(r"(%L?\d|%n|<[^>]*>|&\w+;|\*\.[\w.]+)", source)
    text = "".join(part if i % 2 else part.translate(ACCENTS) for i, part in enumerate(parts))
    return "[" + text + " " + "~" * max(1, int(0.4 * len(re.sub(r"<[^>]*>", "", source)))) + "]"


def write_pseudo(root, path, right_to_left):
    text = update(root, root / "none.ts", "ar" if right_to_left else "en_GB")
    tree = ElementTree.fromstring(text)
    for message in tree.iter("message"):
        translation = message.find("translation")
        translation.attrib.pop("type", None)
        shown = pseudo(message.findtext("source") or "")
        if message.get("numerus") == "yes":
            for form in list(translation.iter("numerusform")):
                form.text = shown
        else:
            translation.text = shown
    path.parent.mkdir(parents=True, exist_ok=True)
    ElementTree.ElementTree(tree).write(path, encoding="utf-8", xml_declaration=True)


def main():
    words = sys.argv[1:]
    if not words:
        sys.exit(__doc__)
    root = pathlib.Path(words[0])
    folder = root / "resources" / "translations"
    if "--pseudo" in words:
        write_pseudo(root, pathlib.Path(words[words.index("--pseudo") + 1]), "--right-to-left" in words)
        return
    failed = 0
    for language in LANGUAGES + [ENGLISH]:
        catalogue = folder / f"weightscape_{language}.ts"
        text = update(root, catalogue, language)
        if "--check" not in words:
            catalogue.write_text(text, encoding="utf-8")
        found = list(faults(text))
        old = list(messages(catalogue.read_text(encoding="utf-8"))) if catalogue.exists() else []
        gone = {m[:2] for m in old} - {m[:2] for m in messages(text)}
        found += [f"{context}: “{source[:70]}” is no text of the sources any more" for context, source in gone]
        for fault in found:
            print(f"{catalogue.name}: {fault}")
        print(f"{catalogue.name}: {len(list(messages(text)))} texts, {len(found)} faults")
        failed += len(found)
    if "--check" in words:
        english = list(marked_errors.faults(root))
        for fault in english:
            print(fault)
        sys.exit(1 if failed or english else 0)


main()
