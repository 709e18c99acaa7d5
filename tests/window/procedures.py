"""The procedures of the specification, step by step in its own words, on each platform: regular, On-Prem, utility, permanent reservation,
renew and deregister. What the console did is asked of lictorctl."""

import os

from console import BUTTON, CHECK_BOX, TEXT, Console, act, ask_ctl, check, is_checked, is_enabled, run, run_ctl, step, wait
import pyatspi

RADIO_BUTTON = pyatspi.ROLE_RADIO_BUTTON

#: device, model, product IDs of its licences, options of `device add`
APPLIANCES = (
    ("asav", "ASAv", ("L-ASAV10S-K9=",), ("--entitlement", "1G")),
    ("fw-1010", "FPR1010", ("L-FPR1000-ASA=", "L-FPR1010-SEC-PL="), ()),
    ("fw-2110", "FPR2110", ("L-FPR2K-ASASC-10=", "L-FPR2100-ASA="), ()),
    ("sfw-3110", "FPR3110", ("L-FPR3110-BSE=", "L-FPR3K-ASASC-5="), ()),
)


def registration(fleet, device):
    return ask_ctl(fleet, "device", "show", device)["registration"]["state"]


def configured(fleet, device, line):
    return line in run_ctl(fleet, "cli", device, "-c", "show running-config")


def new_token(fleet, *options):
    return ask_ctl(fleet, "ssm", "token", "add", *options)["token"]


def set_checked(console, name, wanted=True, within=None):
    box = console.find(CHECK_BOX, name, within)
    if is_checked(box) != wanted:
        act(box)
    wait("%s is %s" % (name, "checked" if wanted else "cleared"), lambda: is_checked(box) == wanted)


def apply(console):
    wait("Apply can be pressed", lambda: is_enabled(console.find(BUTTON, "Apply")))
    console.button("Apply")


def register(console, fleet, device, token):
    """Click Register, enter the token in the ID Token field, click Register."""
    console.button("Register")
    dialog = console.dialog("Register " + device)
    console.set_text(console.find(TEXT, "ID Token", dialog), token)
    console.button("Register", dialog)
    console.gone(TEXT, "ID Token")
    wait("%s is registered" % device, lambda: registration(fleet, device) == "registered")


def pane(console, device, name, mode="Configuration"):
    console.menu("View", mode)
    console.choose_device(device)
    console.navigate(name)


def choose_tier(console):
    if console.by_label("Feature Tier").name != "Standard":
        console.click(console.by_label("Feature Tier"))
        console.key("Home", "Return")
        wait("the tier is Standard", lambda: console.by_label("Feature Tier").name == "Standard")


def regular(console, fleet):
    token = new_token(fleet, "--export-controlled")
    for device, model, _, _ in APPLIANCES:
        pane(console, device, "Smart Licensing")
        set_checked(console, "Enable Smart license configuration")
        choose_tier(console)
        if model in ("FPR2110", "FPR3110"):
            console.set_number(console.by_label("Context"), 5)
        elif model == "FPR1010":
            set_checked(console, "Enable Security Plus")
        if is_enabled(console.find(BUTTON, "Apply")):  # the virtual machine comes with its tier and level
            apply(console)
        asked = "feature context 5" if model == "FPR3110" else "feature tier standard"  # the tier of a 3100 is fixed (CFG-5)
        wait("%s is configured" % asked, lambda: configured(fleet, device, asked))
        register(console, fleet, device, token)
        console.wait_text("Registered to Default Virtual Account")
        shown = ask_ctl(fleet, "device", "show", device)
        check(shown["authorization"]["state"] == "authorized", "%s: %s" % (device, shown["authorization"]))
        step("%s: enabled, tier, %s, Apply, Register with the ID Token: authorized" % (
            model, {"FPR1010": "Security Plus", "ASAv": "throughput"}.get(model, "5 contexts")))


def renew(console, fleet):
    for device, model, _, _ in APPLIANCES:
        pane(console, device, "Smart Licensing")
        before = ask_ctl(fleet, "device", "show", device)
        run_ctl(fleet, "clock", "advance", "2d")
        console.menu("File", "Refresh with the Running Configuration on the Device")
        console.button("Renew ID Certificate")
        wait("%s has a new certificate" % device, lambda: ask_ctl(fleet, "device", "show", device)["idCertificate"]["until"] > before["idCertificate"]["until"])
        contact = ask_ctl(fleet, "device", "show", device)["authorization"]["lastContact"]
        run_ctl(fleet, "clock", "advance", "1h")
        console.menu("File", "Refresh with the Running Configuration on the Device")
        console.button("Renew Authorization")
        wait("%s asked for its authorization" % device, lambda: ask_ctl(fleet, "device", "show", device)["authorization"]["lastContact"] > contact)
        step("%s: Renew ID Certificate, Renew Authorization" % model)


def deregister(console, fleet):
    for device, model, _, _ in APPLIANCES:
        pane(console, device, "Smart Licensing")
        console.button("Unregister")
        if model == "ASAv":
            console.button("Unregister and reload")
        wait("%s is not registered" % device, lambda: registration(fleet, device) == "unregistered")
        check(all(one["name"] != device for one in ask_ctl(fleet, "ssm", "instance", "list")["instances"]), "%s is still a product instance" % device)
        step("%s: Unregister: %s" % (model, "reloaded and rate-limited" if model == "ASAv" else "its licences are back in the pool"))


def on_prem(console, fleet):
    device = "fw-2110"
    token = new_token(fleet, "--satellite", "branch")
    pane(console, device, "Smart Call-Home")
    console.button("Edit…")
    profile = console.dialog("Edit Subscription Profile")
    console.button("Edit", profile)
    url = console.dialog("Edit Subscribers URL")
    console.set_text(console.by_label("URL", url), "https://10.9.9.9/Transportgateway/services/DeviceRequestHandler")
    console.button("OK", url)
    console.button("OK", profile)
    apply(console)
    wait("the URL is configured", lambda: configured(fleet, device, "10.9.9.9"))
    console.navigate("Smart Licensing")
    register(console, fleet, device, token)
    check(ask_ctl(fleet, "device", "show", device)["method"] == "on-prem", "%s is not served on-prem" % device)
    step("On-Prem: profile License, Subscribers URL, OK, OK, Apply, Register")


def utility(console, fleet):
    device = "asav-msla"
    pane(console, device, "Smart Licensing")
    set_checked(console, "Enable Smart license configuration")
    for section in ("Privacy", "Transport", "Utility"):
        heading = console.find(BUTTON, lambda name: name.startswith(section))
        act(heading)
    set_checked(console, "Host Name")
    set_checked(console, "Version")
    smart = console.find(RADIO_BUTTON, "Smart Transport")
    act(smart)
    wait("Smart Transport is chosen", lambda: is_checked(console.find(RADIO_BUTTON, "Smart Transport")))
    set_checked(console, "Enable Standard Utility Mode")
    console.set_text(console.by_label("Custom ID"), "msla-7")
    apply(console)
    for line in ("transport type smart", "privacy hostname", "privacy version", "mode standard", "custom-id msla-7"):
        wait("%s is configured" % line, lambda: configured(fleet, device, line))
    register(console, fleet, device, new_token(fleet))
    check(ask_ctl(fleet, "device", "show", device)["method"] == "utility", "%s is not in utility mode" % device)
    step("utility mode: privacy, Smart Transport, standard utility mode, custom ID, Apply, Register")


def permanent(console, fleet):
    device = "fw-plr"
    pane(console, device, "Smart Licensing")
    console.button("Permanent License…")
    dialog = console.dialog("Permanent License Reservation - " + device)
    for button in ("Request Code", "Reserve License", "Install"):
        wait("%s can be pressed" % button, lambda: is_enabled(console.find(BUTTON, button, dialog)))
        console.button(button, dialog)
    wait("the licence is installed", lambda: registration(fleet, device) == "reserved")
    check(ask_ctl(fleet, "device", "show", device)["method"] == "permanent", "%s is not licensed permanently" % device)
    console.button("Close", dialog)
    step("permanent reservation: Request Code, Reserve License, Install")


def chassis(console, fleet):
    device = "fw-4112"
    pane(console, device, "Smart Licensing")
    choose_tier(console)
    console.click(console.by_label("Context"))
    console.type("10")
    console.key("Return")
    apply(console)
    wait("contexts are configured", lambda: configured(fleet, device, "feature context 10"))
    console.navigate("Chassis")
    console.button("Register…")
    dialog = console.dialog(lambda title: title.startswith("Register"))
    console.set_text(console.find(TEXT, "ID Token", dialog), new_token(fleet, "--export-controlled"))
    console.button("Register", dialog)
    console.gone(TEXT, "ID Token")
    wait("the chassis is registered", lambda: ask_ctl(fleet, "device", "show", device)["authorization"]["state"] == "authorized")
    step("Firepower 4112: the token on the chassis, the entitlements on the ASA: authorized")


def scenario(folder):
    fleet = os.path.join(folder, "procedures.lictor")
    run_ctl(fleet, "fleet", "new", "--plr", "approved")
    for device, model, products, options in APPLIANCES + (
            ("asav-msla", "ASAv", (), ("--entitlement", "1G")), ("fw-plr", "FPR2120", ("L-FPR2K-ASA-BPU=",), ()),
            ("fw-4112", "FPR4112", ("L-FPR4K-ASASC-10=", "L-FPR4100-ASA="), ())):
        run_ctl(fleet, "device", "add", device, "--model", model, *options)
        for product in products:
            run_ctl(fleet, "ssm", "license", "add", "--pid", product, "--count", "2")
    run_ctl(fleet, "satellite", "add", "branch", "--address", "10.9.9.9")
    with Console(fleet) as console:
        for procedure in (regular, renew, deregister, on_prem, utility, permanent, chassis):
            procedure(console, fleet)
        status = console.end()
        check(status == 0, "the console ended with exit status %s" % status)


run(scenario)
