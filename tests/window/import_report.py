"""An inventory with faulty rows is imported without them and taken back; the report of the fleet is exported and verified."""

import os

import pyatspi

from console import (BUTTON, CHECK_BOX, TABLE, TEXT, Console, act, ask_ctl, cell, cells_of, check, column_of, is_checked, is_enabled, name_of, row_of, rows_of,
                     run, run_ctl, step, text_of, wait)

INVENTORY = """\
name,model,serial,address,contexts
fw-north-1,FPR1120,JMX2515S7U1,192.0.2.11,3
fw-north-2,FPR2110,JAD2301S7U2,192.0.2.12,23
fw-north-3,FPR2115,JAD2301S7U3,192.0.2.13,
fw-north-4,FPR2110,JAD2301S7U4,192.0.2.999,
fw-north-5,FPR1140,JAD2412S7U5,192.0.2.15,lots
fw-north-6,ISA-3000,FOC2133A1B2,192.0.2.16,
fw-north-7,FPR1140,JAD2412S7U7,192.0.2.17,
"""
IMPORTED = ["fw-north-1", "fw-north-2", "fw-north-7"]
REFUSED = ["4", "5", "6"]


def names(console):
    return sorted(column_of(console.table("Device List"), "Name")) if console.look(TABLE, "Device List") else []


def type_into(console, field, text):
    """By real keys, as a person does."""
    console.click(field)
    console.key("ctrl+a")
    console.type(text)
    wait("the field holds “%s”" % text, lambda: text_of(field) == text)


def export(console, form, path):
    console.menu("File", lambda name: name.startswith("Export Report"))
    dialog = console.dialog("Export Report")
    box = console.by_label("Format", dialog)
    console.click(box)
    console.key("Escape")  # the list is closed again: now a letter chooses at once
    if not name_of(console.by_label("Format", dialog)).startswith(form):
        console.type(form[0].lower())
    wait("the format is %s" % form, lambda: name_of(console.by_label("Format", dialog)).startswith(form))
    type_into(console, console.find(TEXT, "File", dialog), path)
    console.button("Export", dialog)
    wait("the dialog closes", lambda: not any(name_of(window) == "Export Report" for window in console.windows()))
    wait("%s is there" % os.path.basename(path), lambda: os.path.exists(path))
    console.wait_text("Report written")


def scenario(folder):
    fleet = os.path.join(folder, "import.lictor")
    run_ctl(fleet, "fleet", "new")
    run_ctl(fleet, "device", "add", "fw-old", "--model", "FPR1010")
    inventory = os.path.join(folder, "inventory.csv")
    with open(inventory, "w", encoding="utf-8") as file:
        file.write(INVENTORY)

    with Console(fleet) as console:
        wait("the fleet is shown", lambda: names(console) == ["fw-old"])
        console.menu("File", lambda name: name.startswith("Import Inventory"))
        dialog = console.dialog("Import Inventory")
        check(not is_enabled(console.find(BUTTON, "Next", dialog)), "the wizard goes on before a file was chosen")
        console.button("Choose Files…", dialog)
        console.dialog("Choose Inventory Files")
        console.type(inventory)
        console.key("Return")
        wait("the file is understood", lambda: is_enabled(console.find(BUTTON, "Next", dialog)))
        files = console.table("Files", dialog)
        understood = " | ".join(name_of(shown) for shown in cells_of(files))
        check(rows_of(files) == 1 and "csv" in understood.lower(), "the file is not understood as CSV: %s" % understood)
        step("chose a CSV; it is understood: " + understood)

        console.button("Next", dialog)
        console.wait_text("Sample values", dialog)
        console.button("Next", dialog)
        table = console.table("Rows", dialog)
        refused = {cell(table, row, "Line"): cell(table, row, "Problem") for row in range(rows_of(table)) if cell(table, row, "Result") == "refused"}
        check(sorted(refused) == REFUSED, "refused are %s instead of %s" % (refused, REFUSED))
        check(all(len(reason) > 10 for reason in refused.values()), "a problem has no reason: %s" % refused)
        check(any("FPR2110" in reason for reason in refused.values()), "no near name is offered for FPR2115: %s" % refused)
        first = [cell(table, row, "Result") for row in range(len(refused))]
        check(first == ["refused"] * len(refused), "the problems do not stand on top: %s" % first)
        skipped = [cell(table, row, "Line") for row in range(rows_of(table)) if cell(table, row, "Result") == "skipped"]
        check(skipped == ["7"], "skipped are the lines %s instead of 7" % skipped)
        step("the problems are on top, each with its reason: %d" % len(refused))

        console.button("Next", dialog)
        check(not is_enabled(console.find(BUTTON, "Import", dialog)), "Import can be pressed while rows are refused")
        check(names(console) in ([], ["fw-old"]), "devices were imported before Import was pressed")
        good = console.find(CHECK_BOX, lambda name: name.startswith("Import the good rows"), dialog)
        act(good)
        wait("refused rows are left out", lambda: is_checked(good))
        console.button(lambda name: name.startswith("Import the 3 Good Rows"), dialog)
        wait("it is done", lambda: console.look(BUTTON, "Show Them", dialog))
        console.button("Close", dialog)
        wait("the wizard closes", lambda: not any(name_of(window) == "Import Inventory" for window in console.windows()))
        expected = sorted(IMPORTED + ["fw-old"])
        wait("the Device List holds %s" % expected, lambda: names(console) == expected)
        check(sorted(device["name"] for device in ask_ctl(fleet, "device", "list")["devices"]) == expected, "the file holds something else")
        step("imported without the refused rows: %s" % ", ".join(IMPORTED))

        page, document = os.path.join(folder, "compliance.html"), os.path.join(folder, "compliance.json")
        export(console, "JSON", document)
        run_ctl(fleet, "report", "verify", document)
        with open(document, encoding="utf-8") as file:
            import json
            report = json.load(file)
        check(sorted(device["name"] for device in report["devices"]) == expected, "the report's devices are %s" % report["devices"])
        step("exported the report as JSON; lictorctl verifies its digest")
        export(console, "HTML", page)
        with open(page, encoding="utf-8") as file:
            html = file.read()
        for name in expected:
            check(name in html, "the HTML report does not name %s" % name)
        step("exported the report as HTML; it names every device")

        forged = os.path.join(folder, "forged.json")
        with open(document, encoding="utf-8") as file:
            text = file.read()
        with open(forged, "w", encoding="utf-8") as file:
            file.write(text.replace("fw-north-1", "fw-north-9"))
        run_ctl(fleet, "report", "verify", forged, expect=1)
        step("a changed report is refused")

        console.menu("Edit", lambda name: name.startswith("Undo Import") or name.startswith("Undo "))
        wait("undo takes the devices back", lambda: names(console) == ["fw-old"])
        check([device["name"] for device in ask_ctl(fleet, "device", "list")["devices"]] == ["fw-old"], "undo left devices in the file")
        step("undo took the import back")
        check(console.end() == 0, "exit status after SIGTERM")


run(scenario)
