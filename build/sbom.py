"""Lists what a build holds, as CycloneDX 1.6: Python packages, what is compiled in, every library.

The same tree gives the same list. https://cyclonedx.org/docs/1.6/json/
"""

import hashlib
import json
import re
import uuid
from datetime import UTC, datetime
from importlib.metadata import Distribution
from pathlib import Path

from depends import packages_needed
from licences import name_of, shipped_packages

NAME = "sbom.cdx.json"
# Inside wheels, where no metadata names them: (name, licence, files of the tree, version in them).
_INSIDE = (
    ("Qt", "LGPL-3.0-only", "libQt6*.so.*", ""),
    ("Qt", "LGPL-3.0-only", "Qt6*.dll", ""),
    ("ICU", "Unicode-3.0", "libicu*.so.*", r"\.so\.(\d+)$"),
    ("espeak-ng", "GPL-3.0-or-later", "libespeak-ng.so*", ""),
    ("espeak-ng", "GPL-3.0-or-later", "espeak-ng.dll", ""),
    ("CPython", "PSF-2.0", "libpython*.so*", r"libpython([\d.]+)\.so"),
    ("CPython", "PSF-2.0", "python3*.dll", ""),
    ("OpenSSL", "Apache-2.0", "lib*-3.dll", ""),
    ("SQLite", "blessing", "sqlite3.dll", ""),
    ("libffi", "MIT", "libffi-*.dll", ""),
    ("Visual C++ runtime", "Microsoft Visual C++ Redistributable", "*140*.dll", ""),
    ("Noto fonts", "OFL-1.1", "Noto*.ttf", ""),
)


def write_sbom(tree: Path, version: str, moment: int) -> Path:
    """Write the list into the tree, where the package and the kiosk both have it."""
    path = tree / "_internal" / NAME
    components = [*map(_of_package, shipped_packages()), *_inside(tree), *_of_debian(tree)]
    document = {
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "serialNumber": f"urn:uuid:{uuid.uuid5(uuid.NAMESPACE_URL, f'kiosk {version} {moment}')}",
        "version": 1,
        "metadata": {
            "timestamp": datetime.fromtimestamp(moment, UTC).isoformat(),
            "component": {
                "type": "application",
                "bom-ref": "kiosk",
                "name": "kiosk",
                "version": version,
                "licenses": [{"license": {"id": "GPL-3.0-or-later"}}],
            },
        },
        "components": components,
        "dependencies": [{"ref": "kiosk", "dependsOn": [part["bom-ref"] for part in components]}],
    }
    path.write_text(json.dumps(document, indent=1, sort_keys=True) + "\n", encoding="utf-8")
    return path


def _of_package(package: Distribution) -> dict[str, object]:
    purl = f"pkg:pypi/{name_of(package)}@{package.version}"
    found: dict[str, object] = {
        "type": "library",
        "bom-ref": purl,
        "name": package.name,
        "version": package.version,
        "purl": purl,
    }
    if "License-Expression" in package.metadata:
        found["licenses"] = [{"expression": package.metadata["License-Expression"]}]
    return found


def _inside(tree: Path) -> list[dict[str, object]]:
    found: list[dict[str, object]] = []
    for name, licence, pattern, version in _INSIDE:
        files = sorted(tree.rglob(pattern))
        if not files:
            continue
        match = re.search(version, files[0].name) if version else None
        parts = [_of_file(path, tree) for path in files]
        component: dict[str, object] = {
            "type": "library",
            "bom-ref": f"inside/{name}",
            "name": name,
            # SPDX knows no name with a space in it.
            "licenses": [{"license": {"name" if " " in licence else "id": licence}}],
            "components": parts,
        }
        found.append({**component, "version": match[1]} if match else component)
    return found


def _of_file(path: Path, tree: Path) -> dict[str, object]:
    digest = hashlib.sha256(path.read_bytes()).hexdigest()
    place = str(path.relative_to(tree))
    hashes = [{"alg": "SHA-256", "content": digest}]
    return {"type": "file", "bom-ref": f"file/{place}", "name": place, "hashes": hashes}


def _of_debian(tree: Path) -> list[dict[str, object]]:
    """What the system brings and mends: named, not shipped."""
    names = sorted(name.partition(" ")[0] for name in packages_needed(tree))
    return [
        {
            "type": "library",
            "bom-ref": f"pkg:deb/debian/{name}",
            "name": name,
            "purl": f"pkg:deb/debian/{name}",
            "scope": "excluded",
        }
        for name in names
    ]
