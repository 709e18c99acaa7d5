"""An interactive session on a device, key by key on a pseudo terminal.

Nothing here waits for a length of time: every wait asks for a text that comes, and fails when it does not.
"""

import os
import pty
import re
import select
import subprocess
import sys
import tempfile

PATIENCE = 20.0  # seconds until a text that does not come is a failure
CONTROL = re.compile(r"\x1b\[[0-9;?]*[A-Za-z]|[\r\x07]")


class Terminal:
    def __init__(self, program, fleet, device):
        self.master, slave = pty.openpty()
        environment = {**os.environ, "LICTOR_FLEET": fleet, "TERM": "xterm", "COLUMNS": "200", "INPUTRC": "/dev/null"}
        self.process = subprocess.Popen([program, "cli", device], stdin=slave, stdout=slave, stderr=slave, env=environment,
                                        start_new_session=True)
        os.close(slave)
        self.text = ""

    def type(self, keys):
        os.write(self.master, keys.encode())

    def until(self, expected):
        """What the terminal shows up to and with this text."""
        while expected not in self.text:
            ready, _, _ = select.select([self.master], [], [], PATIENCE)
            if not ready:
                sys.exit(f"{expected!r} does not come; the terminal shows {self.text!r}")
            try:
                self.text += CONTROL.sub("", os.read(self.master, 4096).decode())
            except OSError:  # the other end is closed
                sys.exit(f"{expected!r} did not come; the session ended with {self.text!r}")
        end = self.text.index(expected) + len(expected)
        shown, self.text = self.text[:end], self.text[end:]
        return shown

    def finish(self):
        status = self.process.wait(timeout=PATIENCE)
        os.close(self.master)
        return status


def check(condition, text):
    if not condition:
        sys.exit(text)


def main(program):
    with tempfile.TemporaryDirectory() as folder:
        fleet = os.path.join(folder, "fleet.lictor")

        def lictorctl(*arguments):
            return subprocess.run([program, "--fleet", fleet, *arguments], check=True, capture_output=True, text=True).stdout

        lictorctl("fleet", "new", "--seed", "1")
        lictorctl("device", "add", "fw", "--model", "FPR2110", "--serial", "JAD200802RR")
        terminal = Terminal(program, fleet, "fw")
        terminal.until("fw# ")

        # `?` answers without Enter, and the line is there again
        terminal.type("show license ?")
        terminal.until("show license ?")
        help_text = terminal.until("fw# show license ")
        check("  udi          Product ID and serial number" in help_text, f"help of show license: {help_text!r}")
        terminal.type("udi\n")
        terminal.until("UDI: PID:FPR-2110,SN:JAD200802RR")

        # Tab completes a word as far as it is unique
        terminal.until("fw# ")
        terminal.type("conf\tt\t\n")
        terminal.until("configure terminal ")
        terminal.until("fw(config)# ")
        terminal.type("license smart\n")
        terminal.until("fw(config-smart-lic)# ")
        terminal.type("feature tier standard\n")
        terminal.until("fw(config-smart-lic)# ")
        terminal.type("fea\tco\t3\n")
        terminal.until("feature context 3")
        terminal.until("fw(config-smart-lic)# ")
        check("feature context 3" in lictorctl("cli", "fw", "-c", "show running-config license"), "the context is not configured")

        # the history: the line before, edited
        terminal.type("\x1b[A\x08" + "4\n")
        terminal.until("fw(config-smart-lic)# ")
        check("feature context 4" in lictorctl("cli", "fw", "-c", "show running-config license"), "the edited line was not run")

        # what others write is seen, what the session holds stays
        terminal.type("end\n")
        terminal.until("fw# ")
        terminal.type("debug license 7\n")
        terminal.until("enabled at level 7")
        lictorctl("cli", "fw", "-c", "configure terminal", "-c", "hostname gate")
        terminal.type("show debug\n")
        terminal.until("debug license  enabled at level 7")
        terminal.until("gate# ")

        # several lines at once, as a paste brings them; a refused one does not end the session
        terminal.type("configure terminal\nfeature tier standard\ncontext one\ndescription first\nend\n")
        terminal.until("% Invalid input detected")
        terminal.until("gate(config-ctx)# ")
        terminal.until("gate# ")
        check("description first" in lictorctl("cli", "fw", "-c", "show running-config context"), "no description")

        # long output comes by pages: a blank is the next page, Return the next line, q the end of it
        terminal.type("terminal pager 5\n")
        terminal.until("gate# ")
        terminal.type("show running-config\n")
        page = terminal.until("<--- More --->")
        check(page.count("\n") == 1 + 5, f"a page of five lines below the line that was typed: {page!r}")
        terminal.type("\r")
        line = terminal.until("<--- More --->")
        check(line.count("\n") == 1, f"one more line: {line!r}")
        terminal.type(" ")
        page = terminal.until("<--- More --->")
        check(page.count("\n") == 5, f"one more page: {page!r}")
        terminal.type("q")
        terminal.until("gate# ")
        terminal.type("terminal pager 0\nshow running-config\n")
        check("More" not in terminal.until(": end"), "pages although they are switched off")
        terminal.until("gate# ")

        # the device asks before it reloads; who says no to saving loses what was not saved, who says no to reloading keeps it
        terminal.type("reload\n")
        terminal.until("Save? [Y]es/[N]o:")
        terminal.type("y\n")
        terminal.until("Proceed with reload? [confirm]")
        terminal.type("n\n")
        terminal.until("gate# ")
        check("feature context 4" not in lictorctl("cli", "fw", "-c", "show startup-config"), "it was saved")
        terminal.type("reload\n")
        terminal.until("Save? [Y]es/[N]o:")
        terminal.type("n\n")
        terminal.until("Proceed with reload? [confirm]")
        terminal.type("\n")
        terminal.until("fw# ")
        check("feature context 4" not in lictorctl("cli", "fw", "-c", "show running-config"), "it was saved although not asked for")

        journal = lictorctl("fleet", "journal")
        check("show" not in journal, f"showing is in the journal: {journal}")
        terminal.type("exit\n")
        check(terminal.finish() == 0, "the session did not end with 0")

        # the end of the input ends a session too
        terminal = Terminal(program, fleet, "fw")
        terminal.until("fw# ")
        terminal.type("\x04")
        check(terminal.finish() == 0, "the end of the input did not end the session with 0")


main(sys.argv[1])
