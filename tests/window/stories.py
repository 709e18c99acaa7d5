"""Field stories in the window: what device and portal disagree about is found, and mended by a click that shows first what it does."""

import os

from console import BUTTON, TAB, Console, ask_ctl, cell, check, is_enabled, rows_of, run, run_ctl, step, wait


def findings(console, part):
    """Opens Compliance > Findings and chooses the finding whose text holds `part`."""
    console.menu("View", "Monitoring")
    console.navigate("Compliance")
    console.press(TAB, "Findings")
    table = console.table("Findings")

    def found():
        for row in range(rows_of(table)):
            if any(part in cell(table, row, column) for column in range(table.queryTable().nColumns)):
                return (row,)
        return None
    console.choose_row(table, wait("a finding says “%s”" % part, found)[0])


def remedy(console, name):
    """Presses the remedy, looks at its preview, does it."""
    button = wait("the remedy “%s” is offered" % name, lambda: console.look(BUTTON, lambda text: text.startswith("Preview ") and name in text))
    wait("it can be pressed", lambda: is_enabled(button))
    console.button(button.name)
    console.button("Do It")


def removed_by_mistake(console, fleet):
    """C-32"""
    run_ctl(fleet, "ssm", "instance", "remove", "fw-1")
    console.menu("File", "Refresh with the Running Configuration on the Device")
    findings(console, "fw-1")
    remedy(console, "Register fw-1")
    wait("fw-1 is a product instance again", lambda: any(one["name"] == "fw-1" for one in ask_ctl(fleet, "ssm", "instance", "list")["instances"]))
    step("C-32: removed in the portal, still registered on the device: found, and registered again by its remedy")


def wrong_account(console, fleet):
    """C-16"""
    run_ctl(fleet, "ssm", "va", "add", "Branches")
    run_ctl(fleet, "ssm", "license", "transfer", "--kind", "standard", "--platform", "firepower-2100", "--count", "1", "--from",
            "Default Virtual Account", "--to", "Branches")
    run_ctl(fleet, "device", "add", "fw-2", "--model", "FPR2110")
    run_ctl(fleet, "cli", "fw-2", "-c", "configure terminal", "-c", "license smart", "-c", "feature tier standard")
    run_ctl(fleet, "cli", "fw-2", "-c", "license smart register idtoken " + ask_ctl(fleet, "ssm", "token", "add")["token"])
    check(ask_ctl(fleet, "device", "show", "fw-2")["authorization"]["state"] == "out-of-compliance", "the account is not short")
    console.menu("File", "Refresh with the Running Configuration on the Device")
    findings(console, "1 missing")
    remedy(console, "Transfer 1")
    wait("nobody is short any more", lambda: ask_ctl(fleet, "fleet", "info")["compliance"] != "out-of-compliance")
    step("C-16: one licence short here while another account has it: found, and moved by its remedy")


def undone(console, fleet):
    """C-51"""
    console.menu("Edit", lambda text: text.startswith("Undo") and len(text) > len("Undo "))
    wait("the transfer is taken back", lambda: ask_ctl(fleet, "fleet", "info")["compliance"] == "out-of-compliance")
    console.menu("Tools", "Check Fleet")
    console.wait_text("The fleet is sound.")
    run_ctl(fleet, "fleet", "check")
    step("C-51: undone after others wrote; the fleet and its file are sound")


def scenario(folder):
    fleet = os.path.join(folder, "stories.lictor")
    run_ctl(fleet, "fleet", "new")
    run_ctl(fleet, "device", "add", "fw-1", "--model", "FPR2110")
    run_ctl(fleet, "ssm", "license", "add", "--pid", "L-FPR2100-ASA=", "--count", "2")
    run_ctl(fleet, "cli", "fw-1", "-c", "configure terminal", "-c", "license smart", "-c", "feature tier standard")
    run_ctl(fleet, "cli", "fw-1", "-c", "license smart register idtoken " + ask_ctl(fleet, "ssm", "token", "add")["token"])
    with Console(fleet) as console:
        removed_by_mistake(console, fleet)
        wrong_account(console, fleet)
        undone(console, fleet)
        status = console.end()
        check(status == 0, "the console ended with exit status %s" % status)


run(scenario)
