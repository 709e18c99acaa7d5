#!/usr/bin/env python3
"""Which test shows which requirement.

A test carries an ID by naming it in a comment: `// LIC-2100-2 TOK-1..7` in C++, `# LIC-2100-1 to 11` in a scenario or script.
Writes a table and fails when a requirement of landed.txt has no test, or when a test names an ID that does not exist.
"""

import argparse
import fnmatch
import pathlib
import re
import sys

ID = r"[A-Z][A-Z0-9]*(?:-[A-Z0-9]+)*-\d+"
MENTION = re.compile(rf"(?<![\w-])({ID})(?:(?:\.\.| to )(\d+))?(?![\w-])")
# Strings are matched first, so that a // in a text is not taken for a comment.
CPP = re.compile(r'R"(?P<raw>[^(\s]*)\(.*?\)(?P=raw)"|"(?:\\.|[^"\\\n])*"|\'(?:\\.|[^\'\\\n])+\'|(?P<comment>//[^\n]*|/\*.*?\*/)', re.S)
FUNCTION = re.compile(r"\bvoid\s+(\w+)\s*\(")


def read_ids(path):
    rows = [line.split("\t") for line in path.read_text(encoding="utf-8").splitlines() if line]
    return {row[0]: (row[1], row[2]) for row in rows}


def expand(first, last):
    stem, number = first.rsplit("-", 1)
    return [f"{stem}-{n}" for n in range(int(number), int(last or number) + 1)]


def read_landed(path, ids):
    landed, problems = [], []
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        words = line.split("#")[0].strip()
        if not words:
            continue
        mention = MENTION.fullmatch(words)
        found = [i for i in expand(*mention.groups())] if mention else fnmatch.filter(ids, words)
        found_known = [i for i in found if i in ids]
        if not found_known or len(found_known) != len(found):
            problems.append(f"{path.name}:{number}: {words} names no requirement, or not only such as exist")
        landed += [i for i in found_known if i not in landed]
    return landed, problems


def cpp_comments(text):
    for match in CPP.finditer(text):
        if match.group("comment"):
            yield match.start(), match.group("comment")


def script_comments(text):
    for match in re.finditer(r"(?m)(?:^|\s)(#[^\n]*)", text):
        yield match.start(1), match.group(1)


def carrier(text, position, is_cpp):
    """The test function on the comment's own line, else the next one below; its _data() stands for it."""
    if not is_cpp:
        return ""
    start = text.rfind("\n", 0, position) + 1
    same_line = FUNCTION.search(text, start, position)
    match = same_line or FUNCTION.search(text, position)
    return "" if not match else match.group(1).removesuffix("_data")


def test_files(tests):
    for path in sorted(tests.rglob("*")):
        relative = path.relative_to(tests)
        if not path.is_file() or relative.parts[0] in ("requirements", "data", "support"):
            continue
        if path.suffix in (".cpp", ".py", ".sh") or path.name == "run" or (relative.parts[0] in ("scenarios", "transcripts") and path.suffix == ".txt"):
            yield path, relative


def collect(tests, ids):
    sections = {i.rsplit("-", 1)[0] for i in ids}
    shown, problems = {}, []
    for path, relative in test_files(tests):
        text = path.read_text(encoding="utf-8")
        is_cpp = path.suffix == ".cpp"
        for position, comment in (cpp_comments if is_cpp else script_comments)(text):
            for first, last in MENTION.findall(comment):
                if first.rsplit("-", 1)[0] not in sections:  # UTF-8, FPR-1120
                    continue
                for requirement in expand(first, last):
                    line = text.count("\n", 0, position) + 1
                    if requirement not in ids:
                        problems.append(f"{relative}:{line}: {requirement} does not exist")
                        continue
                    function = carrier(text, position, is_cpp)
                    name = f"{relative}" + (f": {function}" if function else "")
                    if name not in shown.setdefault(requirement, []):
                        shown[requirement].append(name)
    return shown, problems


def write_table(path, ids, landed, shown):
    with_test = sum(1 for i in landed if i in shown)
    lines = ["# Requirements and their tests", "",
             f"{len(ids)} requirements, {len(landed)} landed, {with_test} of these shown by a test; {len(shown)} shown in all.", "",
             "| ID | requirement | landed | tests |", "| --- | --- | --- | --- |"]
    for requirement, (_, title) in ids.items():
        mark = "yes" if requirement in landed else ""
        lines.append(f"| {requirement} | {title.replace('|', '/')} | {mark} | {'<br>'.join(shown.get(requirement, []))} |")
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--tests", type=pathlib.Path, default=pathlib.Path(__file__).resolve().parent.parent)
    parser.add_argument("--output", type=pathlib.Path, required=True)
    arguments = parser.parse_args()

    folder = arguments.tests / "requirements"
    ids = read_ids(folder / "ids.txt")
    landed, problems = read_landed(folder / "landed.txt", ids)
    shown, unknown = collect(arguments.tests, ids)
    problems += unknown
    problems += [f"{i}: landed, but no test carries it ({ids[i][1]})" for i in landed if i not in shown]
    write_table(arguments.output, ids, landed, shown)

    for problem in problems:
        print(problem)
    print(f"{len(landed)} requirements landed, {len(landed) - sum(1 for i in landed if i not in shown)} of them shown by a test; table: {arguments.output}")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
