#!/usr/bin/env python3
"""Writes a CSV inventory again as a workbook with shared strings and as JSON in the form of an API: the same rows, other formats."""

import csv
import json
import sys
import zipfile
from xml.sax.saxutils import escape

SPACE = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"


def letters(column):
    return chr(ord("A") + column)


def write_workbook(path, rows):
    strings = {}
    sheet = []
    for number, row in enumerate(rows, 1):
        cells = "".join(f'<c r="{letters(column)}{number}" t="s"><v>{strings.setdefault(text, len(strings))}</v></c>'
                        for column, text in enumerate(row) if text)
        sheet.append(f'<row r="{number}">{cells}</row>')
    parts = {
        "[Content_Types].xml": '<Types><Override PartName="/xl/workbook.xml" ContentType="application/'
                               'vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>',
        "_rels/.rels": f'<Relationships><Relationship Id="r1" Type="{RELATION}/officeDocument" Target="xl/workbook.xml"/></Relationships>',
        "xl/_rels/workbook.xml.rels": f'<Relationships><Relationship Id="r1" Type="{RELATION}/worksheet" Target="worksheets/sheet1.xml"/>'
                                      f'<Relationship Id="r2" Type="{RELATION}/sharedStrings" Target="sharedStrings.xml"/></Relationships>',
        "xl/workbook.xml": f'<workbook xmlns="{SPACE}" xmlns:r="{RELATION}"><sheets><sheet name="Firewalls" sheetId="1" r:id="r1"/></sheets></workbook>',
        "xl/sharedStrings.xml": f'<sst xmlns="{SPACE}">' + "".join(f"<si><t>{escape(text)}</t></si>" for text in strings) + "</sst>",
        "xl/worksheets/sheet1.xml": f'<worksheet xmlns="{SPACE}"><sheetData>' + "".join(sheet) + "</sheetData></worksheet>",
    }
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            archive.writestr(zipfile.ZipInfo(name, (2026, 1, 1, 0, 0, 0)), content, zipfile.ZIP_DEFLATED)


def main():
    source, workbook, objects = sys.argv[1:]
    with open(source, encoding="utf-8", newline="") as file:
        rows = list(csv.reader(file))
    write_workbook(workbook, rows)
    header = rows[0]
    with open(objects, "w", encoding="utf-8") as out:
        json.dump({"devices": [{key: text or None for key, text in zip(header, row)} for row in rows[1:]]}, out, indent=1)


main()
