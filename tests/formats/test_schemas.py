"""The JSON Schemas, read by an independent validator.

SCHEMAS: the folder that `greenlist schema` wrote, of the demonstration.
"""

import json
import os
import pathlib
import re
import unittest

import yaml
from jsonschema import Draft7Validator

SCHEMAS = pathlib.Path(os.environ["SCHEMAS"])
CONTENT = pathlib.Path("content")
FIXED = ["site", "issuers", "audiences", "vendors", "legislation", "vocabulary"]


class Loader(yaml.SafeLoader):
    """The core schema of YAML 1.2, as in editors: 2020-04-07 and `no` are strings."""


Loader.yaml_implicit_resolvers = {
    first: [(tag, form) for tag, form in forms if not tag.endswith(("timestamp", "bool"))]
    for first, forms in yaml.SafeLoader.yaml_implicit_resolvers.items()
}
Loader.add_implicit_resolver(
    "tag:yaml.org,2002:bool", re.compile(r"^(?:true|false)$"), list("tf")
)


def schema(kind):
    return json.loads((SCHEMAS / f"{kind}.schema.json").read_text("utf-8"))


def value(path):
    text = path.read_text("utf-8")
    if path.suffix == ".md":
        text = text.split("\n---\n")[0].removeprefix("---\n")
    return yaml.load(text, Loader)


def files():
    for kind in FIXED:
        yield kind, CONTENT / f"{kind}.yaml"
    for path in sorted(CONTENT.glob("products/**/*.yaml")):
        yield "product", path
    for path in sorted(CONTENT.glob("advisories/**/*.yaml")):
        yield "advisory", path
    for folder in ("advisories", "bulletins", "pages"):
        for path in sorted(CONTENT.glob(f"{folder}/**/*.md")):
            facts = folder == "bulletins" and path.name.endswith(".zh-Hant.md")
            yield "bulletin" if facts else "text", path


class Schemas(unittest.TestCase):
    def test_each_is_a_valid_schema(self):
        found = sorted(SCHEMAS.glob("*.schema.json"))
        self.assertEqual(len(found), 11)
        for path in found:
            with self.subTest(path.name):
                Draft7Validator.check_schema(json.loads(path.read_text("utf-8")))

    def test_no_schema_uses_keywords_with_vague_error_messages(self):
        for path in SCHEMAS.glob("*.schema.json"):
            text = path.read_text("utf-8")
            for word in ("oneOf", "anyOf", "allOf", "$ref"):
                self.assertNotIn(f'"{word}"', text, path.name)

    def test_every_file_of_the_demonstration_is_valid(self):
        seen = 0
        for kind, path in files():
            with self.subTest(str(path)):
                faults = [fault.message for fault in Draft7Validator(schema(kind)).iter_errors(value(path))]
                self.assertEqual(faults, [])
                seen += 1
        self.assertGreater(seen, 40)

    def test_a_mistake_is_reported_once_with_the_allowed_values(self):
        path = CONTENT / "advisories/2020/ey-2020-0001.yaml"
        validator = Draft7Validator(schema("advisory"))
        for where, wrong, known in (
            (("rulings", 0, "verdict"), "forbidden", "banned"),
            (("issuer",), "executive-yuann", "executive-yuan"),
            (("rulings", 0, "targets", 0), "product:zom", "product:zoom"),
            (("legal_basis", 0), "cyber-act", "cyber-security-management-act"),
        ):
            with self.subTest(wrong):
                advisory = value(path)
                inner = advisory
                for step in where[:-1]:
                    inner = inner[step]
                inner[where[-1]] = wrong
                faults = list(validator.iter_errors(advisory))
                self.assertEqual(len(faults), 1)
                self.assertEqual(tuple(faults[0].absolute_path), where)
                self.assertIn(wrong, faults[0].message)
                self.assertIn(known, faults[0].message)


if __name__ == "__main__":
    unittest.main()
