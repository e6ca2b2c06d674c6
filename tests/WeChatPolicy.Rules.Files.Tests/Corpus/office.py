#!/usr/bin/python3
"""Stores documents under other formats by one start of LibreOffice, with a profile of its own: office.py JOBS

A job is a line: source, target, filter, password, and options as JSON, between tabs. A document is
opened once for the lines that follow each other with it. The first job that fails ends the run with its reason.
"""
import json
import os
import signal
import subprocess
import sys
import tempfile
import time

import uno
from com.sun.star.beans import NamedValue, PropertyValue


def value(name, content):
    return PropertyValue(name, 0, content, 0)


def connect(pipe, office):
    here = uno.getComponentContext()
    resolver = here.ServiceManager.createInstanceWithContext("com.sun.star.bridge.UnoUrlResolver", here)
    for _ in range(600):
        try:
            there = resolver.resolve(f"uno:pipe,name={pipe};urp;StarOffice.ComponentContext")
            return there.ServiceManager.createInstanceWithContext("com.sun.star.frame.Desktop", there)
        except Exception:
            if office.poll() is not None:
                sys.exit(f"soffice ended with {office.returncode} before it answered")
            time.sleep(0.1)
    sys.exit("soffice did not answer within a minute")


def store(document, target, name, password, options):
    arguments = [value("FilterName", name)]
    if password and "2007" in name:
        # The filters of Office Open XML do not ask for the password itself ([MS-OFFCRYPTO] 2.3.4).
        data = (NamedValue("OOXPassword", password), NamedValue("CryptoType", "Standard"))
        arguments.append(value("EncryptionData", uno.Any("[]com.sun.star.beans.NamedValue", data)))
    elif password:
        arguments.append(value("Password", password))
    if options:
        read = json.loads(options)
        if isinstance(read, str):
            arguments.append(value("FilterOptions", read))
        else:
            data = tuple(value(key, content) for key, content in read.items())
            arguments.append(value("FilterData", uno.Any("[]com.sun.star.beans.PropertyValue", data)))
    os.makedirs(os.path.dirname(target), exist_ok=True)
    document.storeToURL(uno.systemPathToFileUrl(target), tuple(arguments))


def run(jobs, desktop):
    opened, document = None, None
    for line in jobs:
        source, target, name, password, options = line.rstrip("\n").split("\t")
        if source != opened:
            if document:
                document.close(True)
            document = desktop.loadComponentFromURL(uno.systemPathToFileUrl(os.path.abspath(source)), "_blank", 0, (value("Hidden", True),))
            if not document:
                sys.exit(f"LibreOffice does not read {source}, or another program has it open")
            opened = source
        try:
            store(document, os.path.abspath(target), name, password, options)
        except Exception as error:
            sys.exit(f"{source} as {name}: {error}")
    document.close(True)


with tempfile.TemporaryDirectory() as profile:
    pipe = f"corpus{os.getpid()}"
    office = subprocess.Popen(
        ["soffice", "--headless", "--norestore", "--nologo", f"--accept=pipe,name={pipe};urp;", f"-env:UserInstallation=file://{profile}"],
        stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, start_new_session=True)
    try:
        with open(sys.argv[1], encoding="utf-8") as jobs:
            run(jobs, connect(pipe, office))
    finally:
        os.killpg(office.pid, signal.SIGTERM)
        office.wait()
