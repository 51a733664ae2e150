#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""join.py - the cue tagger of one model, the argument tagger of another.

usage: join.py CUES.hsm ARGUMENTS.hsm OUTPUT.hsm [READINESS]

READINESS, in units of the weights, is added to what begins a cue: below 0 fewer cues are found.
The format is that of src/model/model.h. Python 3 standard library only.
"""
import array
import struct
import sys

HEADER, ENTRY = "<8sIIQQQQ", "<32sII4IQQ"


def read(path):
    """-> {name: (type, rank, shape, bytes)} in the order of the file, metadata"""
    with open(path, "rb") as source:
        whole = source.read()
    magic, _, count, _, _, at, length = struct.unpack_from(HEADER, whole)
    if magic != b"HSAYMOD1":
        raise SystemExit(path + ": no model")
    tensors = {}
    for i in range(count):
        name, kind, rank, *rest = struct.unpack_from(ENTRY, whole, 48 + 72 * i)
        tensors[name.rstrip(b"\0")] = (kind, rank, rest[:4], whole[rest[4]:rest[4] + rest[5]])
    return tensors, whole[at:at + length]


def lean(tensor, more):
    """Transitions [classes][from][to]: more of what leads to label 1."""
    kind, rank, shape, data = tensor
    steps = array.array("i", data)
    for i in range(1, len(steps), shape[2]):
        steps[i] += more
    return kind, rank, shape, steps.tobytes()


def checksum(data):
    total, data = 0xcbf29ce484222325, data + b"\0" * (-len(data) % 8)
    for (word,) in struct.iter_unpack("<Q", data):
        total = ((total ^ word) * 0x100000001b3) & (2 ** 64 - 1)
        total ^= total >> 32
    return total


def write(path, tensors, notes):
    body = bytearray(48 + 72 * len(tensors)) + notes
    for i, (name, (kind, rank, shape, data)) in enumerate(tensors.items()):
        body += b"\0" * (-len(body) % 64)
        struct.pack_into(ENTRY, body, 48 + 72 * i, name, kind, rank, *shape, len(body), len(data))
        body += data
    struct.pack_into(HEADER, body, 0, b"HSAYMOD1", 1, len(tensors), len(body),
                     checksum(bytes(body[48:])), 48 + 72 * len(tensors), len(notes))
    with open(path, "wb") as out:
        out.write(body)


def main():
    cues, notes = read(sys.argv[1])
    arguments, _ = read(sys.argv[2])
    joined = {n: (cues if n.startswith(b"cue.") else arguments)[n] for n in cues}
    joined[b"cue.steps"] = lean(joined[b"cue.steps"], int(sys.argv[4]) if len(sys.argv) > 4 else 0)
    write(sys.argv[3], joined, notes)


main()
