#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Links of pages lead somewhere: files are there, headings too, and every picture of the docs is shown by a page.

links.py PROJECT
"""
import pathlib
import re
import subprocess
import sys
import urllib.parse

LINK = re.compile(r"!?\[(?:[^\[\]]|\[[^\[\]]*\])*\]\(([^()\s]+(?:\([^()]*\))?)(?:\s+\"[^\"]*\")?\)")
TAG = re.compile(r"<(?:img|a|source)\s[^>]*?(?:src|srcset|href)=\"([^\"]+)\"")


def pages(project):
    listed = subprocess.run(["git", "-c", "safe.directory=*", "-C", str(project), "ls-files", "-co",
                             "--exclude-standard", "*.md"], capture_output=True, text=True, check=True).stdout
    return [project / name for name in listed.splitlines() if (project / name).exists()]


def without_code(text):
    text = re.sub(r"```.*?```", "", text, flags=re.DOTALL)
    return re.sub(r"`[^`\n]*`", "", text)


def anchors(page):
    """As code hosts name headings."""
    found = set()
    for line in re.sub(r"```.*?```", "", page.read_text(), flags=re.DOTALL).splitlines():
        heading = re.match(r"#{1,6}\s+(.*)", line)
        if heading:
            words = re.sub(r"[*`]|\]\([^)]*\)|\[", "", heading.group(1)).lower()
            name = re.sub(r"[^\w\- ]", "", words).strip().replace(" ", "-")
            number = 0
            while (name if number == 0 else f"{name}-{number}") in found:
                number += 1
            found.add(name if number == 0 else f"{name}-{number}")
        found.update(re.findall(r"<a (?:id|name)=\"([^\"]+)\"", line))
    return found


def wrong_links(page, project, shown):
    text = without_code(page.read_text())
    for target in LINK.findall(text) + TAG.findall(text):
        if re.match(r"[a-z][a-z+.-]*:", target):
            if target.startswith("http:"):
                yield f"{target} is not https"
            continue
        path, _, anchor = urllib.parse.unquote(target).partition("#")
        file = (page.parent / path).resolve() if path else page
        if not file.exists():
            yield f"{target}: there is no such file"
        elif not file.is_relative_to(project):
            yield f"{target} leads out of the project"
        elif anchor and (file.suffix != ".md" or anchor not in anchors(file)):
            yield f"{target}: there is no such heading"
        shown.add(file)


def main():
    project = pathlib.Path(sys.argv[1]).resolve()
    shown, wrong, count = set(), [], 0
    for page in pages(project):
        count += 1
        # Lessons' links begin scenes of the program; tests of lessons read them.
        wrong += [f"{page.relative_to(project)}: {one}" for one in wrong_links(page, project, shown)]
    for picture in sorted((project / "docs/images").rglob("*.*")):
        if picture not in shown:
            wrong.append(f"{picture.relative_to(project)} is shown by no page")
    assert count > 20, count
    for line in wrong:
        print(line, file=sys.stderr)
    sys.exit(1 if wrong else 0)


main()
