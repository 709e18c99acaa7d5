"""Every control that takes the focus has a name, every table its title, in every pane of the navigation and in the dialogs."""

import os

import pyatspi

from console import (CELLED, DIALOG, MENU, MENU_BAR, MENU_ITEM, TAB, TABLE, Console, ask_ctl, cells_of, check, has_state, headers_of, name_of, run,
                     run_ctl, step, wait, walk)

NAMELESS_BY_NATURE = (pyatspi.ROLE_FRAME, pyatspi.ROLE_DIALOG, pyatspi.ROLE_FILLER, pyatspi.ROLE_SCROLL_PANE, pyatspi.ROLE_SPLIT_PANE,
                      pyatspi.ROLE_LAYERED_PANE, pyatspi.ROLE_PAGE_TAB_LIST)
FIELDS = (pyatspi.ROLE_COMBO_BOX, pyatspi.ROLE_SPIN_BUTTON)


def label_of(node):
    for relation in node.getRelationSet():
        if relation.getRelationType() == pyatspi.RELATION_LABELLED_BY:
            return name_of(relation.getTarget(0))
    return ""


def place(node):
    above = []
    parent = node.parent
    while parent is not None and len(above) < 4:
        if name_of(parent):
            above.append(name_of(parent))
        parent = parent.parent
    return " in “%s”" % " < ".join(above) if above else ""


def faults_of(top):
    faults, controls, tables = [], 0, 0
    for node in walk(top):
        role = node.getRole()
        if role in CELLED or role in (pyatspi.ROLE_LIST, pyatspi.ROLE_LIST_BOX):
            tables += 1
            if not name_of(node):
                faults.append("a %s without a title%s" % (node.getRoleName(), place(node)))
            elif role == TABLE and node.queryTable().nColumns and not all(headers_of(node)):
                faults.append("a column without a header in the table “%s”: %s" % (name_of(node), headers_of(node)))
            continue
        if not has_state(node, pyatspi.STATE_FOCUSABLE) or role in NAMELESS_BY_NATURE:
            continue
        controls += 1
        # A combo box is named after its entry: what it is for is said by its label.
        if role in FIELDS and not label_of(node) and not name_of(node):
            faults.append("a %s without a label%s" % (node.getRoleName(), place(node)))
        elif role == pyatspi.ROLE_COMBO_BOX and not label_of(node):
            faults.append("the combo box “%s” has no label%s" % (name_of(node), place(node)))
        elif role not in FIELDS and not name_of(node) and not label_of(node):
            box = node.queryComponent().getExtents(pyatspi.DESKTOP_COORDS)
            faults.append("a %s without a name at %d,%d%s" % (node.getRoleName(), box.x, box.y, place(node)))
    return faults, controls, tables


def scenario(folder):
    fleet = os.path.join(folder, "demo.lictor")
    run_ctl(fleet, "fleet", "demo")
    devices = ask_ctl(fleet, "device", "list")["devices"]
    device = next(one for one in devices if one["platform"] == "firepower-2100")["name"]
    every = []

    with Console(fleet) as console:
        console.choose_device(device)

        def look_at(where):
            faults, controls, tables = faults_of(console.frame)
            step("%s: %d controls, %d tables" % (where, controls, tables))
            check(controls > 5, "%s: hardly any control was found" % where)
            every.extend("%s: %s" % (where, fault) for fault in faults)

        panes = 0
        for mode in ("Home", "Configuration", "Monitoring", "Smart Software Manager"):
            console.menu("View", mode)
            tree = None
            if mode != "Home":
                tree = console.find(CELLED, "Navigation")
            if tree is None:
                look_at(mode)
                panes += 1
                continue
            names = wait("the navigation of %s" % mode, lambda: [name_of(child) for child in cells_of(tree) if child.getRole() == pyatspi.ROLE_TABLE_CELL])
            for name in names:
                console.navigate(name)
                tabs = [node for node in walk(console.frame) if node.getRole() == TAB]
                if not tabs:
                    look_at("%s > %s" % (mode, name))
                for tab in [name_of(tab) for tab in tabs]:
                    console.press(TAB, tab)
                    look_at("%s > %s > %s" % (mode, name, tab))
                panes += 1
        check(panes >= 4, "only %d panes were found" % panes)

        def look_at_dialog(title, close):
            dialog = console.dialog(title)
            faults, controls, tables = faults_of(dialog)
            step("dialog %s: %d controls, %d tables" % (name_of(dialog), controls, tables))
            every.extend("dialog %s: %s" % (name_of(dialog), fault) for fault in faults)
            console.key(close)
            wait("Escape closes the dialog %s" % name_of(dialog), lambda: not any(w.getRole() == DIALOG for w in console.windows()))

        console.menu("Device", lambda name: name.startswith("Add Device"))
        look_at_dialog(lambda title: "Add" in title or "Device" in title, "Escape")
        console.menu("File", lambda name: name.startswith("Import Inventory"))
        look_at_dialog(lambda title: "Import" in title, "Escape")
        console.menu("File", lambda name: name.startswith("Export Report"))
        look_at_dialog(lambda title: "Report" in title, "Escape")
        console.menu("View", "Smart Software Manager")
        console.navigate("Inventory")
        console.press(TAB, "General")
        console.button("New Token...")
        look_at_dialog("Create Registration Token", "Escape")

        # The form is another one for each platform, and read-only on the standby unit.
        console.menu("View", "Configuration")
        console.navigate("Smart Licensing")
        for one in {one["platform"]: one["name"] for one in devices}.values():
            console.choose_device(one)
            look_at("Smart Licensing of " + one)
        for one in [one["name"] for one in devices if one["group"] and one["group"]["role"] in ("standby", "data")][:1]:
            console.choose_device(one)
            look_at("Smart Licensing of the standby unit " + one)

        menus = [name_of(node) for node in walk(console.find(MENU_BAR), hidden=True) if node.getRole() in (MENU, MENU_ITEM)]
        for expected in ("File", "Edit", "View", "Device", "Clock", "Help"):
            check(expected in menus, "the menu row has no “%s”: %s" % (expected, menus))
        check(console.end() == 0, "exit status after SIGTERM")

    for fault in every:
        print("   no name: " + fault, flush=True)
    check(not every, "%d controls have no name" % len(every))


run(scenario)
