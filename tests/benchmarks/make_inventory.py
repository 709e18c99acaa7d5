#!/usr/bin/env python3
"""Writes a CSV inventory of made-up firewalls: 12 columns, a third of the rows in failover pairs. Equal arguments give equal bytes."""

import argparse
import random

HEADER = "name,model,serial,version,address,site,virtual-account,group,role,contexts,strong-encryption,method"
HARDWARE = ["FPR1010", "FPR1120", "FPR1140", "FPR1150", "FPR2110", "FPR2120", "FPR2130", "FPR2140", "FPR3110", "FPR3120", "FPR3130", "FPR3140"]
LETTERS = "ABCDEFGHIJKLMNPQRSTUVWXYZ0123456789"
VERSIONS = ["9.16(4)", "9.18(4)", "9.18(3)56", "9.20(2)"]


def tail(number):
    text = ""
    for _ in range(4):
        number, digit = divmod(number, len(LETTERS))
        text += LETTERS[digit]
    return text


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("file")
    parser.add_argument("--rows", type=int, default=100000)
    arguments = parser.parse_args()
    chance = random.Random(1)
    with open(arguments.file, "w", encoding="utf-8", newline="") as out:
        out.write(HEADER + "\r\n")
        model = group = None
        for i in range(arguments.rows):
            second = i % 6 == 1
            paired = i % 6 < 2
            if not second:
                model = chance.choice(HARDWARE if paired or chance.random() < 0.7 else ["ASAv"])
                group = f"pair-{i}" if paired else ""
            role = "" if not paired else "standby" if second else "active"
            serial = ("9A" + tail(i) + tail(i * 7 + 3) + "K") if model == "ASAv" else "JAD" + f"{20 + i // 40000:02d}{1 + i % 52:02d}" + tail(i)
            contexts = str(chance.randint(1, 2)) if model in HARDWARE[4:] and not second and chance.random() < 0.3 else ""
            account = f"Account {chance.randint(1, 40)}"
            site = f"Site {chance.randint(1, 400)}"
            address = f"10.{i >> 16 & 255}.{i >> 8 & 255}.{i & 255}"
            strong = "yes" if chance.random() < 0.6 else "no"
            out.write(f"fw-{i:06d},{model},{serial},{chance.choice(VERSIONS)},{address},{site},{account},{group},{role},{contexts},{strong},smart\r\n")


main()
