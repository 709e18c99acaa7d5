"""A token is made in the Smart Software Manager, a device registers with it and runs what it may run; undo and redo."""

import os

from console import (BUTTON, CHECK_BOX, CELLED, SPIN_BOX, TAB, TABLE, TEXT, Console, ask_ctl, cell, check, headers_of, is_checked, act, row_of, rows_of,
                     run, run_ctl, step, text_of, wait)

DEVICE = "fw-branch-01"


def contexts(table):
    return cell(table, row_of(table, "Security Contexts"), 1)


def effective(fleet):
    lines = ask_ctl(fleet, "device", "effective", DEVICE)["lines"]
    return {line["feature"]: line for line in lines}["security-contexts"]


def scenario(folder):
    fleet = os.path.join(folder, "register.lictor")
    run_ctl(fleet, "fleet", "new")
    run_ctl(fleet, "device", "add", DEVICE, "--model", "FPR1120")
    run_ctl(fleet, "device", "add", "fw-branch-02", "--model", "FPR1140")
    run_ctl(fleet, "ssm", "license", "add", "--pid", "L-FPR1000-ASA=", "--count", "2")
    run_ctl(fleet, "ssm", "license", "add", "--pid", "L-FPR1K-ASASC-5=", "--count", "1")
    step("prepared a fleet of two devices and three licences")

    with Console(fleet) as console:
        console.choose_device(DEVICE)
        step("chose %s in the Device List" % DEVICE)

        console.menu("View", "Smart Software Manager")
        console.navigate("Inventory")
        console.press(TAB, "General")
        console.button("New Token...")
        dialog = console.dialog("Create Registration Token")
        console.set_text(console.find(TEXT, "Description", dialog), "branches")
        allow = console.find(CHECK_BOX, "Allow export-controlled functionality on the products registered with this token", dialog)
        if not is_checked(allow):
            act(allow)
        wait("export control is checked", lambda: is_checked(allow))
        console.button("Create Token", dialog)
        shown = console.dialog("Token")
        token = text_of(console.find(TEXT, "Token", shown)).strip()
        check(len(token) > 20 and " " not in token, "this is no token: “%s”" % token)
        console.button("Close", shown)
        console.gone(TEXT, "Token")
        known = ask_ctl(fleet, "ssm", "token", "list")["tokens"]
        check([one["token"] for one in known] == [token], "the token shown is not the one in the file: %s" % known)
        check(known[0]["exportControlled"] and known[0]["description"] == "branches", "the token is not as it was asked for: %s" % known)
        tokens = console.table("Product Instance Registration Tokens")
        check(rows_of(tokens) == 1, "the table of tokens has %d rows" % rows_of(tokens))
        step("made an export-controlled token on the tab General: %s…" % token[:8])

        console.menu("View", "Configuration")
        console.navigate("Smart Licensing")
        table = console.table("Effective Running Licenses")
        before = contexts(table)
        check("2" in before and "5" not in before, "an FPR1120 without a registration runs “%s” Security Contexts" % before)
        check(str(effective(fleet)["value"]) == before, "the console shows “%s”, lictorctl says %s" % (before, effective(fleet)))

        enable = console.find(CHECK_BOX, "Enable Smart license configuration")
        if not is_checked(enable):
            act(enable)
        wait("smart licensing is enabled", lambda: is_checked(enable))
        tier = console.by_label("Feature Tier")
        if tier.name != "Standard":
            console.click(tier)
            console.key("Home", "Return")
            wait("the tier is Standard", lambda: console.by_label("Feature Tier").name == "Standard")
        console.set_number(console.by_label("Context"), 3)
        console.wait_text("2 + 3 = 5 of at most 5")
        check(contexts(table) == before, "an edit that was not applied changes what runs: “%s”" % contexts(table))
        console.button("Apply")
        wait("Context 3 is configured", lambda: "feature context 3" in run_ctl(fleet, "cli", DEVICE, "-c", "show running-config license"))
        step("applied Context 3")

        console.button("Register")
        dialog = console.dialog("Register " + DEVICE)
        field = console.find(TEXT, "ID Token", dialog)
        console.set_text(field, token)
        console.wait_text("Default Virtual Account", dialog)
        console.button("Register", dialog)
        console.gone(TEXT, "ID Token")
        wait("Security Contexts become 5", lambda: contexts(table) == "5")
        line = effective(fleet)
        check(line["value"] == 5 and line["status"] == "authorized", "lictorctl says %s" % line)
        console.wait_text("Registered to Default Virtual Account")
        step("registered with the token: Security Contexts %s, was %s" % (contexts(table), before))

        console.menu("Edit", lambda text: text.startswith("Undo") and len(text) > len("Undo "))
        wait("Security Contexts go back to %s" % before, lambda: contexts(table) == before)
        check(str(effective(fleet)["value"]) == before, "after undo lictorctl says %s" % effective(fleet))
        console.wait_text("Not registered")
        step("undo took the registration back")

        console.menu("Edit", lambda text: text.startswith("Redo") and len(text) > len("Redo "))
        wait("Security Contexts become 5 again", lambda: contexts(table) == "5")
        check(effective(fleet)["value"] == 5, "after redo lictorctl says %s" % effective(fleet))
        check(ask_ctl(fleet, "ssm", "instance", "list")["instances"][0]["name"] == DEVICE, "the product instance is not there")
        step("redo registered it again")

        console.menu("View", "Smart Software Manager")
        console.navigate("Inventory")
        console.press(TAB, "Product Instances")
        instances = console.table("Product Instances")
        wait("the product instance is listed", lambda: any(DEVICE in name for name in [cell(instances, row, 0) for row in range(rows_of(instances))]))
        console.press(TAB, "Licenses")
        wait("the licences are listed", lambda: rows_of(console.find(TABLE, lambda name: "Licens" in name)) >= 2)
        step("the Smart Software Manager lists the instance and the licences")

        status = console.end()
        check(status == 0, "the console ended with exit status %s" % status)


run(scenario)
