#!/usr/bin/env python3
"""Writes a terminal log of many devices: for each `show version`, `show inventory` and `show license all` of an ASA virtual or a Firepower 2130,
with prompts and remains of the pager. The same bytes every time."""

import sys

VERSION = """
Cisco Adaptive Security Appliance Software Version 9.18(4)
SSP Operating System Version 2.12(1.48)
Device Manager Version 7.18(1)152

Compiled on Thu 05-Oct-23 09:15 GMT by builders
System image file is "boot:/asa9-18-4-smp-k8.bin"
Config file at boot was "startup-config"

{name} up 61 days 3 hours
Start-up time 9 secs

Hardware:   {hardware}

 0: Ext: Management0/0       : address is 0050.56aa.0100, irq 11
 1: Ext: GigabitEthernet0/0  : address is 0050.56aa.0101, irq 11

License mode: Smart Licensing
{state}
Licensed features for this platform:
Maximum VLANs                     : 200
Inside Hosts                      : Unlimited
Failover                          : Active/Standby
Encryption-DES                    : Enabled
Encryption-3DES-AES               : Enabled
Security Contexts                 : {contexts}
Carrier                           : Disabled
AnyConnect Premium Peers          : 750
AnyConnect Essentials             : Disabled
Other VPN Peers                   : 1000
Total VPN Peers                   : 1000
AnyConnect for Mobile             : Enabled
<--- More --->\r              \rAnyConnect for Cisco VPN Phone    : Enabled
Advanced Endpoint Assessment      : Enabled
Shared License                    : Disabled
Total TLS Proxy Sessions          : 1000
Cluster                           : Disabled

Serial Number: {serial}

Configuration last modified by enable_15 at 08:02:11.120 UTC Mon Jan 12 2026
"""

LICENSES = """
Smart Licensing Status
======================

Smart Licensing is ENABLED

Registration:
  Status: REGISTERED
  Smart Account: Example Works LLC
  Virtual Account: Branch {account}
  Export-Controlled Functionality: ALLOWED
  Initial Registration: SUCCEEDED on Nov 12 08:30:11 2025 UTC
  Last Renewal Attempt: None
  Next Renewal Attempt: May 11 08:30:10 2026 UTC
  Registration Expires: Nov 12 08:24:52 2026 UTC

License Authorization: 
  Status: AUTHORIZED on Jan 11 08:41:20 2026 UTC
  Last Communication Attempt: SUCCEEDED on Jan 11 08:41:20 2026 UTC
  Next Communication Attempt: Feb 10 08:41:19 2026 UTC
  Communication Deadline: Apr 11 08:35:58 2026 UTC

Export Authorization Key:
  Features Authorized:
    <none>

Utility:
  Status: DISABLED

Data Privacy:
  Sending Hostname: yes
    Callhome hostname privacy: DISABLED
    Smart Licensing hostname privacy: DISABLED
  Version privacy: DISABLED

Transport:
  Type: Callhome

License Usage
==============
{usage}
Product Information
===================
UDI: PID:{pid},SN:{serial}

Agent Version
=============
Smart Agent for Licensing: 4.9.3_rel/34

Reservation Info
================
License reservation: DISABLED

"""

ENTRY = """
{name} ({tag}):
  Description: {name}
  Count: {count}
  Version: 1.0
  Status: AUTHORIZED
  Export status: NOT RESTRICTED
"""


def device(number):
    virtual = number % 2 == 0
    name = f"fw-{number}"
    if virtual:
        entries = [("ASAv30 Standard - 2G", "ASAv-STD-2G", 1)]
        serial, pid, hardware = f"9A{number:09d}", "ASAv", "ASAv, 8192 MB RAM, CPU Xeon 2300 MHz, 1 CPU (4 cores)"
        state = "ASAv Platform License State: Licensed\nActive entitlement: ASAv-STD-2G, enforce mode: Authorized\n"
    else:
        entries = [("Firepower 2100 ASA Standard", "FIREPOWER_2100_ASA_STANDARD", 1),
                   ("Firepower 2100 ASA Security Contexts", "FIREPOWER_2100_ASA_CONTEXT", 3)]
        serial, pid, hardware = f"JAD2318{number:04d}", "FPR-2130", "FPR-2130, 14853 MB RAM, CPU MIPS 1200 MHz, 1 CPU (12 cores)"
        state = ""
    version = VERSION.format(name=name, hardware=hardware, state=state, contexts=0 if virtual else 5, serial=serial)
    inventory = f'Name: "Chassis", DESCR: "ASA"\nPID: {pid:18}, VID: V01     , SN: {serial}\n\n'
    usage = "".join(ENTRY.format(name=n, tag=t, count=c) for n, t, c in entries)
    licenses = LICENSES.format(account=number % 40, usage=usage, pid=pid, serial=serial)
    return (f"{name}# show version\n{version}{name}# show inventory\n{inventory}"
            f"{name}# show license all\n{licenses}{name}# exit\n\nLogoff\n\n")


def main():
    count = int(sys.argv[2]) if len(sys.argv) > 2 else 10000
    with open(sys.argv[1], "w", encoding="utf-8", newline="") as log:
        for number in range(count):
            log.write(device(number))


if __name__ == "__main__":
    main()
