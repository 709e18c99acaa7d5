"""Files that are no fleet, from a newer program or read-only: a clear message in the window, no crash, nothing changed; SIGTERM."""

import hashlib
import os
import signal
import sqlite3

from console import CHECK_BOX, MENU_ITEM, Console, act, check, is_checked, is_enabled, name_of, rows_of, run, run_ctl, step, wait


def digest(path):
    with open(path, "rb") as file:
        return hashlib.sha256(file.read()).hexdigest()


def shown_on(path, part, what):
    before = digest(path) if os.path.isfile(path) else None
    with Console(path) as console:
        text = console.wait_text(part)
        status = console.end()
        check(status == 0, "%s: exit status %s after SIGTERM" % (what, status))
    check(before is None or digest(path) == before, "%s: the file was changed" % what)
    step("%s: “%s”" % (what, text))


def scenario(folder):
    text = os.path.join(folder, "notes.lictor")
    with open(text, "w", encoding="utf-8") as file:
        file.write("This is a shopping list.\n" * 100)
    shown_on(text, "notes.lictor", "a text file")

    empty = os.path.join(folder, "empty.lictor")
    open(empty, "w", encoding="utf-8").close()
    shown_on(empty, "empty.lictor", "an empty file")

    shown_on(os.path.join(folder, "gone.lictor"), "gone.lictor", "a file that is not there")
    check(not os.path.exists(os.path.join(folder, "gone.lictor")), "a file that is not there was made")
    shown_on(folder, os.path.basename(folder), "a folder")

    other = os.path.join(folder, "other.lictor")
    database = sqlite3.connect(other)
    database.execute("create table cats (name text)")
    database.commit()
    database.close()
    shown_on(other, "other.lictor", "another program's database")

    cut = os.path.join(folder, "cut.lictor")
    run_ctl(cut, "fleet", "new")
    run_ctl(cut, "device", "add", "fw-1", "--model", "FPR1120")
    with open(cut, "r+b") as file:
        file.truncate(os.path.getsize(cut) // 2)
    shown_on(cut, "cut.lictor", "half a fleet file")

    newer = os.path.join(folder, "newer.lictor")
    run_ctl(newer, "fleet", "new")
    database = sqlite3.connect(newer)
    (schema,) = database.execute("pragma user_version").fetchone()
    database.execute("pragma user_version = %d" % (schema + 1))
    database.commit()
    database.close()
    shown_on(newer, "newer Lictor", "a file of a newer program")

    good = os.path.join(folder, "good.lictor")
    run_ctl(good, "fleet", "new")
    run_ctl(good, "device", "add", "fw-1", "--model", "FPR1120")
    with Console(good) as console:
        console.choose_device("fw-1")
        console.menu("View", "Configuration")
        console.navigate("Smart Licensing")
        enable = console.find(CHECK_BOX, "Enable Smart license configuration")
        was = is_checked(enable)
        act(enable)
        wait("the box was changed", lambda: is_checked(enable) != was)
        status = console.end()
        check(status == 0, "with edits that were not applied: exit status %s after SIGTERM" % status)
        check("fw-1" in run_ctl(good, "device", "list"), "the fleet is not whole after SIGTERM")
    step("SIGTERM with edits that were not applied: no question, exit status 0")

    with Console(good) as console:
        console.process.send_signal(signal.SIGINT)
        check(console.process.wait(30) == 0, "exit status %s after SIGINT" % console.process.returncode)
    step("SIGINT: exit status 0")

    locked = os.path.join(folder, "locked.lictor")
    run_ctl(locked, "fleet", "new")
    run_ctl(locked, "device", "add", "fw-1", "--model", "FPR1120")
    os.chmod(locked, 0o444)
    if os.access(locked, os.W_OK):
        # Nothing is read-only to root.
        step("read-only file: not tried, who runs this may write everything")
        return
    before = digest(locked)
    with Console(locked) as console:
        console.choose_device("fw-1")
        console.menu("View", "Configuration")
        console.navigate("Smart Licensing")
        console.wait_text("read-only")
        check(not is_enabled(console.find(CHECK_BOX, "Enable Smart license configuration")), "a read-only fleet can be edited")
        check(not is_enabled(console.menu_entry("File", lambda name: name.startswith("Import Inventory"))), "an import into a read-only fleet is offered")
        check(console.end() == 0, "exit status after SIGTERM")
    check(digest(locked) == before, "the read-only file was changed")
    step("a read-only file: shown, said, not editable")


run(scenario)
