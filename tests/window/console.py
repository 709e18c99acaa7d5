"""Drives the console from outside, as a screen reader does: by role and accessible name, and by real keys and mouse.

Nothing here waits for a length of time: every wait asks for a condition again and again until it holds or the deadline is over.
"""

import json
import os
import signal
import subprocess
import sys
import tempfile
import time

import gi
gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402
import pyatspi  # noqa: E402

PATIENCE = 30.0  # seconds until a condition that does not come is a failure
PAUSE = 0.05  # between two looks

BUTTON = pyatspi.ROLE_PUSH_BUTTON
CHECK_BOX = pyatspi.ROLE_CHECK_BOX
COMBO_BOX = pyatspi.ROLE_COMBO_BOX
DIALOG = pyatspi.ROLE_DIALOG
LABEL = pyatspi.ROLE_LABEL
MENU = pyatspi.ROLE_MENU
MENU_BAR = pyatspi.ROLE_MENU_BAR
MENU_ITEM = pyatspi.ROLE_MENU_ITEM
SPIN_BOX = pyatspi.ROLE_SPIN_BUTTON
TAB = pyatspi.ROLE_PAGE_TAB
TABLE = pyatspi.ROLE_TABLE
TEXT = pyatspi.ROLE_TEXT
TREE = pyatspi.ROLE_TREE
TREES = (pyatspi.ROLE_TREE, pyatspi.ROLE_TREE_TABLE)
#: What holds cells: 100,000 of them are not walked.
CELLED = (TABLE, pyatspi.ROLE_TREE_TABLE, TREE)

Atspi.set_timeout(20000, 20000)


class Failure(Exception):
    """What was expected and did not come."""


def step(text):
    print("   " + text, flush=True)


def check(condition, text):
    if not condition:
        raise Failure(text)


def wait(what, condition, patience=PATIENCE):
    """The first true result of `condition`; what belongs to a window that has just gone counts as not yet."""
    deadline = time.monotonic() + patience
    trouble = None
    while True:
        try:
            result = condition()
            if result:
                return result
            trouble = None
        except (GLib.Error, NotImplementedError, LookupError, AttributeError) as error:
            trouble = error
        if time.monotonic() > deadline:
            raise Failure("waited %d s in vain: %s%s" % (patience, what, " (%s)" % trouble if trouble else ""))
        time.sleep(PAUSE)


def run_ctl(fleet, *arguments, expect=0):
    """lictorctl on a fleet file: what it prints."""
    done = subprocess.run([program("lictorctl"), "--fleet", fleet, *arguments], capture_output=True, text=True)
    check(done.returncode == expect, "lictorctl %s: exit status %d instead of %d: %s%s"
          % (" ".join(arguments), done.returncode, expect, done.stdout, done.stderr))
    return done.stdout


def ask_ctl(fleet, *arguments):
    return json.loads(run_ctl(fleet, "--json", *arguments))


def program(name):
    return os.path.join(os.environ["LICTOR_WINDOW_BIN"], name)


def name_of(node):
    return node.name or ""


def has_state(node, state):
    return node.getState().contains(state)


def is_enabled(node):
    return has_state(node, pyatspi.STATE_ENABLED)


def is_showing(node):
    return has_state(node, pyatspi.STATE_SHOWING)


def is_checked(node):
    return has_state(node, pyatspi.STATE_CHECKED)


def walk(node, hidden=False):
    """All accessibles below, in reading order, without the cells of tables and what is not shown."""
    for index in range(node.childCount):
        child = node.getChildAtIndex(index)
        if child is None:
            continue
        shown = is_showing(child)
        role = child.getRole()
        if not (hidden or shown) and role not in (MENU, MENU_ITEM):
            continue
        yield child
        if role not in CELLED:
            yield from walk(child, hidden)


def rows_of(table):
    return table.queryTable().nRows


def headers_of(table):
    view = table.queryTable()
    return [view.getColumnDescription(column) or name_of(view.getColumnHeader(column)) for column in range(view.nColumns)]


def cell(table, row, column):
    """The text of a cell; the column by its number or by its header."""
    view = table.queryTable()
    if isinstance(column, str):
        column = headers_of(table).index(column)
    return name_of(view.getAccessibleAt(row, column)).strip()


def row_of(table, text, column=0):
    """The first row that shows `text` in a column, or None."""
    for row in range(rows_of(table)):
        if cell(table, row, column) == text:
            return row
    return None


def column_of(table, column):
    return [cell(table, row, column) for row in range(rows_of(table))]


class Console:
    """A running lictor."""

    def __init__(self, *arguments, environment=None):
        self.errors = tempfile.NamedTemporaryFile("w+", prefix="lictor-stderr-", delete=False)
        self.process = subprocess.Popen([program("lictor"), *arguments], stdin=subprocess.DEVNULL, stdout=self.errors, stderr=self.errors,
                                        env={**os.environ, **(environment or {})})
        self.application = wait("lictor is there for screen readers", self._application)
        # Names and states change all the time: they are asked for, not remembered.
        self.application.set_cache_mask(Atspi.Cache.NONE)
        self.frame = wait("the main window is shown", lambda: self._frame())
        self.stand_still(self.frame)

    def _application(self):
        if self.process.poll() is not None:
            raise Failure("lictor ended at its start with status %s: %s" % (self.process.returncode, self.said()))
        desktop = pyatspi.Registry.getDesktop(0)
        for index in range(desktop.childCount):
            found = desktop.getChildAtIndex(index)
            if found is not None and found.get_process_id() == self.process.pid:
                return found
        return None

    def _frame(self):
        for index in range(self.application.childCount):
            window = self.application.getChildAtIndex(index)
            if window is not None and window.getRole() == pyatspi.ROLE_FRAME and is_showing(window):
                return window
        return None

    def said(self):
        """What the program wrote on standard output and error."""
        with open(self.errors.name, encoding="utf-8", errors="replace") as file:
            return file.read()

    def is_running(self):
        return self.process.poll() is None

    def windows(self):
        return [window for window in (self.application.getChildAtIndex(index) for index in range(self.application.childCount))
                if window is not None and is_showing(window)]

    # ---- finding

    def look(self, role, name=None, within=None):
        """The accessible with this role (or one of these) and name that is shown now, or None; a name may be a test."""
        roles = role if isinstance(role, tuple) else (role,)
        for top in [within] if within is not None else self.windows():
            for node in walk(top):
                if node.getRole() in roles and (name is None or (name(name_of(node)) if callable(name) else name_of(node) == name)):
                    return node
        return None

    def find(self, role, name=None, within=None):
        return wait("%s “%s”" % (pyatspi.Role(role) if not isinstance(role, tuple) else role, name if not callable(name) else "…"),
                    lambda: self.look(role, name, within))

    def gone(self, role, name):
        wait("“%s” has closed" % name, lambda: self.look(role, name) is None)

    def dialog(self, title):
        """A dialog by its title, or by a test of it, standing still."""
        matches = title if callable(title) else lambda text: text == title
        dialog = wait("dialog “%s”" % (title if not callable(title) else "…"), lambda: next(
            (window for window in self.windows() if window.getRole() in (DIALOG, pyatspi.ROLE_ALERT, pyatspi.ROLE_FILE_CHOOSER)
             and matches(name_of(window))), None))
        self.stand_still(dialog)
        return dialog

    def by_label(self, text, within=None):
        """The field that a label belongs to: the way to a combo box, which is named after its entry."""
        def search():
            for top in [within] if within is not None else self.windows():
                for node in walk(top):
                    if node.getRole() != LABEL or name_of(node).strip("* :") != text:
                        continue
                    for relation in node.getRelationSet():
                        if relation.getRelationType() == pyatspi.RELATION_LABEL_FOR:
                            return relation.getTarget(0)
            return None
        return wait("a field with the label “%s”" % text, search)

    def table(self, title, within=None):
        return self.find(TABLE, title, within)

    def texts(self, within=None):
        """Every text that is shown, labels and fields."""
        found = []
        for top in [within] if within is not None else self.windows():
            for node in walk(top):
                if node.getRole() in (LABEL, TEXT, pyatspi.ROLE_STATUS_BAR, pyatspi.ROLE_PARAGRAPH, pyatspi.ROLE_STATIC):
                    found.append(name_of(node))
                if node.getRole() == TEXT:
                    found.append(text_of(node))
        return [text for text in found if text]

    def wait_text(self, part, within=None):
        """A text that is shown and holds `part`."""
        return wait("a text with “%s”" % part, lambda: next((text for text in self.texts(within) if part in text), None))

    # ---- acting

    def press(self, role, name, within=None):
        node = self.find(role, name, within)
        wait("“%s” can be pressed" % name, lambda: is_enabled(node))
        act(node)
        return node

    def button(self, name, within=None):
        return self.press(BUTTON, name, within)

    def menu_entry(self, *path):
        """An entry of the menu row, by the texts down to it; a text may be a test."""
        node = self.find(MENU_BAR)
        for text in path:
            matches = text if callable(text) else lambda name, text=text: name == text
            def search(node=node, matches=matches):
                for child in walk(node, hidden=True):
                    if child.getRole() in (MENU, MENU_ITEM, pyatspi.ROLE_CHECK_MENU_ITEM, pyatspi.ROLE_RADIO_MENU_ITEM) and matches(name_of(child)):
                        return child
                return None
            node = wait("menu entry “%s”" % (text if not callable(text) else "…"), search)
        return node

    def menu(self, *path):
        entry = self.menu_entry(*path)
        wait("menu entry %s is enabled" % " > ".join(t if not callable(t) else "…" for t in path), lambda: is_enabled(entry))
        act(entry)

    def navigate(self, *path):
        """Chooses a pane in the tree Navigation by a click on its last name."""
        tree = self.find(CELLED, "Navigation")
        node = wait("“%s” in the navigation" % path[-1], lambda: next(
            (child for child in cells_of(tree) if name_of(child) == path[-1]), None))
        self.bring_into_view(tree, node)
        self.click(node)

    def click(self, node, button=1, count=1):
        self.stand_still(node)
        x, y = middle(node)
        subprocess.run(["xdotool", "mousemove", str(x), str(y), "click", "--repeat", str(count), "--delay", "60", str(button)], check=True)

    def key(self, *keys):
        subprocess.run(["xdotool", "key", "--clearmodifiers", *keys], check=True)

    def type(self, text):
        subprocess.run(["xdotool", "type", "--clearmodifiers", "--delay", "8", text], check=True)

    def focused(self):
        """What has the keyboard; Qt says of a chosen tab that it has it too, whoever does."""
        tab = None
        for top in self.windows():
            for node in walk(top):
                if has_state(node, pyatspi.STATE_FOCUSED):
                    if node.getRole() != TAB:
                        return node
                    tab = tab or node
        return tab

    def wait_focus(self, what, condition):
        return wait(what, lambda: (lambda node: node if node is not None and condition(node) else None)(self.focused()))

    def bring_into_view(self, view, node):
        """Turns the wheel over a list or tree until the node can be clicked."""
        seen = []

        def in_view():
            y = middle(node)[1]
            box = view.queryComponent().getExtents(pyatspi.DESKTOP_COORDS)
            edge = 30  # a header or a scroll bar may cover what lies there, unless the list is at its end
            seen.append(y)
            at_end = len(seen) > 5 and len(set(seen[-5:])) == 1
            margin = 0 if at_end else edge
            if box.y + margin <= y < box.y + box.height - margin:
                return True
            centre = middle(view)
            subprocess.run(["xdotool", "mousemove", str(centre[0]), str(centre[1]), "click", "4" if y < centre[1] else "5"], check=True)
            return False
        wait("“%s” is in view" % name_of(node), in_view)

    def choose_row(self, table, row):
        """Selects a row by a click."""
        first = table.queryTable().getAccessibleAt(row, 0)
        self.bring_into_view(table, first)
        self.click(first)

    def choose_device(self, name):
        table = self.table("Device List")
        row = wait("“%s” in the Device List" % name, lambda: (lambda found: None if found is None else (found,))(row_of(table, name, "Name")))[0]
        self.choose_row(table, row)
        wait("the title names “%s”" % name, lambda: name in name_of(self.frame))
        return row

    def set_text(self, node, text):
        node.queryEditableText().setTextContents(text)
        wait("the field holds the text", lambda: text_of(node) == text)

    def set_number(self, node, number):
        node.queryValue().currentValue = float(number)
        wait("the field holds %s" % number, lambda: node.queryValue().currentValue == float(number))

    def stand_still(self, node):
        """The window manager moves a new window once: two looks that show the same place."""
        last = []

        def same():
            box = node.queryComponent().getExtents(pyatspi.DESKTOP_COORDS)
            here = (box.x, box.y, box.width, box.height)
            last.append(here)
            return len(last) > 3 and last[-1] == last[-2] == last[-3] and box.width > 0
        wait("the window stands still", same)

    def picture(self, name):
        path = os.path.normpath(os.path.join(os.environ["LICTOR_WINDOW_PICTURES"], name + ".png"))
        subprocess.run(["import", "-window", "root", path], check=False)
        return path

    # ---- ending

    def end(self):
        """SIGTERM, as a session manager does: the exit status."""
        if self.is_running():
            self.process.send_signal(signal.SIGTERM)
        try:
            return self.process.wait(PATIENCE)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()
            raise Failure("SIGTERM did not end lictor within %d s" % PATIENCE) from None

    def __enter__(self):
        return self

    def __exit__(self, kind, error, trace):
        if kind is not None:
            print("   picture: " + self.picture("failed-" + os.path.basename(sys.argv[0]).removesuffix(".py")), flush=True)
            if self.said().strip():
                print("   lictor said: " + self.said().strip(), flush=True)
            if not self.is_running():
                print("   lictor has ended with status %s" % self.process.returncode, flush=True)
        if self.is_running():
            self.process.kill()
            self.process.wait()
        self.errors.close()
        return False


def cells_of(tree):
    for index in range(tree.childCount):
        child = tree.getChildAtIndex(index)
        if child is not None:
            yield child


def text_of(node):
    try:
        return node.queryText().getText(0, -1)
    except NotImplementedError:
        return ""


def middle(node):
    box = node.queryComponent().getExtents(pyatspi.DESKTOP_COORDS)
    return box.x + box.width // 2, box.y + box.height // 2


def act(node):
    """The main action of a control: press it, toggle it."""
    actions = node.queryAction()
    names = [actions.getName(index) for index in range(actions.nActions)]
    for wanted in ("Press", "Toggle", "Check", "ShowMenu"):
        if wanted in names:
            actions.doAction(names.index(wanted))
            return
    raise Failure("“%s” has no action to press it, only: %s" % (name_of(node), ", ".join(names) or "none"))


def run(scenario):
    """Runs a scenario with a folder of its own; a failure is one line and exit status 1."""
    with tempfile.TemporaryDirectory(prefix="lictor-window-") as folder:
        # Settings and default fleets of one scenario are not those of the next.
        for variable in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME"):
            os.environ[variable] = os.path.join(folder, variable.lower())
            os.mkdir(os.environ[variable])
        try:
            scenario(folder)
        except Failure as failure:
            print("   FAILED: %s" % failure, flush=True)
            sys.exit(1)
