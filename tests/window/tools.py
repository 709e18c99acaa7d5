"""The windows of the menu Tools: the command line by keyboard, with help, completion and a question; the configuration and its search."""

import os

import pyatspi

from console import LABEL, TEXT, Console, check, name_of, run, run_ctl, step, text_of, wait


def window_of(console, title):
    window = wait("window “%s”" % title, lambda: next((one for one in console.windows() if name_of(one) == title), None))
    console.stand_still(window)
    return window


def scenario(folder):
    fleet = os.path.join(folder, "tools.lictor")
    run_ctl(fleet, "fleet", "new")
    for name in ("fw-1", "fw-2"):
        run_ctl(fleet, "device", "add", name, "--model", "FPR2110")

    with Console(fleet) as console:
        console.choose_device("fw-1")
        console.key("ctrl+t")
        window = window_of(console, "Command Line Interface - fw-1")
        console.wait_focus("the command line has the focus", lambda node: name_of(node) == "Command line")
        response = console.find(TEXT, "Response", window)

        console.type("conf")
        console.key("Tab")
        console.type("t")
        console.key("Return")
        console.find(LABEL, lambda name: name.startswith("fw-1(config)#"), window)
        step("Tab completes, the prompt shows the mode")

        console.type("license ?")
        wait("help without Return", lambda: "license ?" in text_of(response) and "smart" in text_of(response))
        check(text_of(console.focused()) == "license ", "the question mark stays in the line")
        console.type("smart")
        console.key("Return")
        console.find(LABEL, lambda name: name.startswith("fw-1(config-smart-lic)#"), window)
        console.type("feature contxt 2")
        console.key("Return")
        wait("the caret", lambda: "Invalid input detected at '^' marker" in text_of(response))
        for line in ("feature tier standard", "feature context 2"):
            console.type(line)
            console.key("Return")
            wait("“%s” was sent" % line, lambda line=line: line in text_of(response))
        console.key("Up")
        wait("the last line comes back", lambda: text_of(console.focused()) == "feature context 2")
        console.picture("command-line")
        step("help, a refused line with its caret, history")

        console.key("ctrl+a", "Delete")
        console.type("reload")
        console.key("Return")
        console.find(LABEL, lambda name: "Save? [Y]es/[N]o:" in name, window)
        console.key("Return")
        console.find(LABEL, lambda name: "[confirm]" in name, window)
        console.key("Escape")
        console.find(LABEL, lambda name: name.startswith("fw-1(config-smart-lic)#"), window)
        step("questions are answered in place")
        console.button("Close", window)

        console.menu("Tools", lambda name: name.startswith("Show Running Configuration"))
        window = window_of(console, "Running Configuration - fw-1")
        text = console.find(TEXT, "Configuration", window)
        wait("the configuration is shown", lambda: "feature context 2" in text_of(text))
        console.key("ctrl+f")
        console.type("context")
        console.wait_text("1 of 1", window)
        console.picture("configuration")
        step("the configuration is shown and searched")
        check("feature context 2" in run_ctl(fleet, "cli", "fw-1", "-c", "show running-config license"), "the file has it too")
        check(console.end() == 0, "lictor ends in peace")


run(scenario)
