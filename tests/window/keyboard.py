"""By keyboard alone: filter, choose, walk the areas, leave tables with Tab, menus with Alt, fill in and apply a form, undo."""

import os

import pyatspi

from console import (CHECK_BOX, CELLED, TABLE, TEXT, Console, check, has_state, is_checked, is_showing, name_of, row_of, rows_of, run, run_ctl, step,
                     text_of, wait)


def scenario(folder):
    fleet = os.path.join(folder, "keyboard.lictor")
    run_ctl(fleet, "fleet", "new")
    for name, model in (("fw-muc-01", "FPR1120"), ("fw-muc-02", "FPR2110"), ("fw-ber-01", "FPR1010"), ("fw-ber-02", "FPR1140")):
        run_ctl(fleet, "device", "add", name, "--model", model)

    with Console(fleet) as console:
        console.click(console.frame.getChildAtIndex(0))  # gives the window the keyboard where the window manager has not
        console.key("Escape")
        table = console.table("Device List")
        wait("four devices are listed", lambda: rows_of(table) == 4)

        console.key("ctrl+f")
        console.wait_focus("Ctrl+F goes to the filter", lambda node: name_of(node) == "Filter devices")
        console.type("muc")
        wait("the filter leaves two devices", lambda: rows_of(table) == 2)
        console.key("ctrl+a")
        console.type("model:FPR2110")
        wait("the filter by model leaves one device", lambda: rows_of(table) == 1 and row_of(table, "fw-muc-02", "Name") == 0)
        step("filtered by typing")

        console.key("ctrl+l")
        console.key("Down")
        wait("the arrow key chooses the device", lambda: "fw-muc-02" in name_of(console.frame))
        console.key("Return")
        tree = console.find(CELLED, "Navigation")
        wait("Return connects: the configuration is shown", lambda: is_showing(tree))
        step("chose a device in the list, Return shows its configuration")

        console.key("ctrl+l")
        seen = []
        for _ in range(3):
            before = console.focused()
            console.key("Tab")
            after = console.wait_focus("Tab moves the focus", lambda node: node != before)
            seen.append(name_of(after) or after.getRoleName())
            check(after.getRole() != pyatspi.ROLE_TABLE_CELL or "Device List" not in name_of(after.parent), "Tab does not leave the Device List")
        step("Tab leaves the Device List: %s" % ", ".join(seen))

        console.key("ctrl+f", "ctrl+a", "Delete")
        wait("all devices are listed again", lambda: rows_of(table) == 4)
        console.key("ctrl+g")
        enable = console.find(CHECK_BOX, "Enable Smart license configuration")
        reached = []

        def tab_to(what, condition, limit=60):
            for _ in range(limit):
                here = console.focused()
                if here is not None and condition(here):
                    return here
                console.key("Tab")
                try:
                    console_focus = wait("Tab moves on", lambda: (lambda node: node if node is not None and node != here else None)(console.focused()), 5)
                except Exception:
                    console_focus = here
                reached.append(name_of(console_focus) if console_focus is not None else "nothing")
            raise AssertionError("Tab does not reach %s; it went over: %s" % (what, ", ".join(reached)))

        try:
            tab_to("the check box", lambda node: node == enable)
            was = is_checked(enable)
            if not was:
                console.key("space")
                wait("the space bar checks the box", lambda: is_checked(enable))
            step("Tab reaches the form, the space bar checks the box")
            tier = console.by_label("Feature Tier")
            tab_to("Feature Tier", lambda node: node == tier)
            if name_of(tier) != "Standard":
                console.key("Down")
                wait("the arrow key chooses Standard", lambda: name_of(console.by_label("Feature Tier")) == "Standard")
            context = console.by_label("Context")
            console.key("alt+o")
            console.wait_focus("Alt+O goes to Context", lambda node: node == context or node.parent == context)
            console.key("ctrl+a")
            console.type("3")
            wait("Context is 3", lambda: context.queryValue().currentValue == 3)
            console.key("ctrl+Return")
            wait("Ctrl+Return applies", lambda: "feature context 3" in run_ctl(fleet, "cli", "fw-muc-02", "-c", "show running-config license"))
            step("Alt+O, a number, Ctrl+Return: Context 3 is applied")
            effective = console.table("Effective Running Licenses")
            tab_to("Effective Running Licenses", lambda node: node == effective or node.parent == effective)
            console.key("Tab")
            console.wait_focus("Tab leaves Effective Running Licenses", lambda node: node != effective and node.parent != effective)
            step("Tab leaves Effective Running Licenses")
        except AssertionError as error:
            check(False, str(error))

        console.key("ctrl+l")
        console.wait_focus("Ctrl+L goes to the Device List", lambda node: "Device List" in (name_of(node), name_of(node.parent)))
        console.key("ctrl+z")
        wait("Ctrl+Z takes the context back", lambda: "feature context 3" not in run_ctl(fleet, "cli", "fw-muc-02", "-c", "show running-config license"))
        console.key("ctrl+y")
        wait("Ctrl+Y does it again", lambda: "feature context 3" in run_ctl(fleet, "cli", "fw-muc-02", "-c", "show running-config license"))
        step("Ctrl+Z and Ctrl+Y")

        for keys, mode in (("ctrl+h", "Home"), ("ctrl+m", "Monitoring"), ("ctrl+j", "Smart Software Manager"), ("ctrl+g", "Configuration")):
            console.key(keys)
            wait("%s shows %s" % (keys, mode), lambda: any(text.startswith(mode) for text in console.texts(console.frame)))
        step("Ctrl+H, Ctrl+M, Ctrl+J, Ctrl+G")

        console.key("alt+f")
        wait("Alt+F opens the menu File", lambda: any(w.getRole() in (pyatspi.ROLE_POPUP_MENU, pyatspi.ROLE_MENU) for w in console.windows())
             or has_state(console.menu_entry("File"), pyatspi.STATE_EXPANDED) or console.look(pyatspi.ROLE_POPUP_MENU) is not None)
        console.key("Escape", "Escape")
        console.key("ctrl+shift+n")
        dialog = console.dialog(lambda title: "Device" in title or "Add" in title)
        console.type("fw-ham-01")
        wait("typing goes into the first field", lambda: any(text == "fw-ham-01" for text in console.texts(dialog)))
        console.key("Return")
        wait("Return adds the device", lambda: rows_of(table) == 5)
        wait("the new device is chosen", lambda: "fw-ham-01" in name_of(console.frame))
        step("Alt+F; Ctrl+Shift+N, a name, Return: a device more")

        console.key("ctrl+q")
        check(console.process.wait(30) == 0, "Ctrl+Q: exit status %s" % console.process.returncode)
        step("Ctrl+Q: exit status 0")


run(scenario)
