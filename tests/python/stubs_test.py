# SPDX-License-Identifier: GPL-3.0-or-later
"""The stubs name what there is, with the same arguments, and all of it says what it does."""
import ast
import inspect
import pathlib
import re
import unittest

import weightscape

CLASSES = ("Embedding", "Evidence", "Run", "Sweep")


def form_of(arguments):
    """(name, kind, default) of each argument, from a stub."""
    names = []
    plain = arguments.args
    defaults = [None] * (len(plain) - len(arguments.defaults)) + arguments.defaults
    for argument, default in (*zip(plain, defaults), *zip(arguments.kwonlyargs, arguments.kw_defaults)):
        kind = "keyword" if argument in arguments.kwonlyargs else "plain"
        names.append((argument.arg, kind, inspect.Parameter.empty if default is None else ast.literal_eval(default)))
    if arguments.kwarg:
        names.append((arguments.kwarg.arg, "more", inspect.Parameter.empty))
    return names


def signature_of(function):
    kinds = {inspect.Parameter.KEYWORD_ONLY: "keyword", inspect.Parameter.VAR_KEYWORD: "more"}
    return [(argument.name, kinds.get(argument.kind, "plain"), argument.default)
            for argument in inspect.signature(function).parameters.values()]


class Stubs(unittest.TestCase):
    def setUp(self):
        folder = pathlib.Path(weightscape.__file__).parent
        self.assertTrue((folder / "py.typed").exists())
        self.stub = ast.parse((folder / "__init__.pyi").read_text())

    def test_every_public_name_has_a_stub(self):
        told = {node.name for node in self.stub.body if isinstance(node, (ast.ClassDef, ast.FunctionDef))}
        self.assertEqual(told, set(weightscape.__all__))
        public = {name for name in dir(weightscape) if not name.startswith("_")}
        self.assertEqual(public, set(weightscape.__all__))

    def test_classes(self):
        classes = {node.name: node for node in self.stub.body if isinstance(node, ast.ClassDef)}
        for name in CLASSES:
            kind = getattr(weightscape, name)
            told = {item.name: item for item in classes[name].body if isinstance(item, ast.FunctionDef)}
            there = {member for member in vars(kind) if not member.startswith("_")}
            self.assertEqual({one for one in told if not one.startswith("_")}, there)
            self.assertEqual({"_repr_html_", "__len__"} & set(vars(kind)), {"_repr_html_", "__len__"} & set(told))
            self.assertTrue(inspect.getdoc(kind), name)
            for member in there:
                self.assertTrue(inspect.getdoc(getattr(kind, member)), f"{name}.{member}")
                if inspect.isroutine(getattr(kind, member)):
                    self.assertEqual(form_of(told[member].args), signature_of(getattr(kind, member)), member)

    def test_functions(self):
        functions = {node.name: node for node in self.stub.body if isinstance(node, ast.FunctionDef)}
        there = {name for name in weightscape.__all__ if inspect.isroutine(getattr(weightscape, name))}
        self.assertEqual(set(functions), there)
        for name in there:
            function = getattr(weightscape, name)
            self.assertEqual(form_of(functions[name].args), signature_of(function), name)
            self.assertEqual(function.__module__, "weightscape")
            words = inspect.getdoc(function)
            for argument in inspect.signature(function).parameters.values():
                more = "**" if argument.kind is inspect.Parameter.VAR_KEYWORD else ""
                told = re.search(rf"^{re.escape(more + argument.name)} ", words, re.MULTILINE)
                self.assertTrue(told, f"{name}: {argument.name} is not explained")

    def test_arrays_say_their_shapes(self):
        shapes = {"Run": ("weights_in", "weights_out", "biases_hidden", "biases_output", "embedding", "component",
                          "centers", "group", "names", "inputs", "latents", "history"),
                  "Embedding": ("points", "component", "names"), "Evidence": ("piece", "angles"),
                  "Sweep": ("runs", "table", "grid")}
        for kind, members in shapes.items():
            for member in members:
                words = inspect.getdoc(getattr(getattr(weightscape, kind), member))
                self.assertRegex(words, r"×|one a |number an epoch|each |an entry |A Run each", f"{kind}.{member}")


if __name__ == "__main__":
    unittest.main()
