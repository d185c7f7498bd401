"""The stubs name what there is, with the same arguments, and all of it says what it does."""
import ast
import inspect
import pathlib
import unittest

import weightscape


class Stubs(unittest.TestCase):
    def setUp(self):
        folder = pathlib.Path(weightscape.__file__).parent
        self.assertTrue((folder / "py.typed").exists())
        self.stub = ast.parse((folder / "__init__.pyi").read_text())

    def test_classes(self):
        classes = {node.name: node for node in self.stub.body if isinstance(node, ast.ClassDef)}
        for name in ("Embedding", "Evidence", "Run", "Sweep"):
            kind = getattr(weightscape, name)
            told = {item.name for item in classes[name].body if isinstance(item, ast.FunctionDef)}
            there = {member for member in vars(kind) if not member.startswith("_")}
            self.assertEqual({one for one in told if not one.startswith("_")}, there)
            for member in there:
                self.assertTrue(inspect.getdoc(getattr(kind, member)), f"{name}.{member}")

    def test_functions(self):
        functions = {node.name: node for node in self.stub.body if isinstance(node, ast.FunctionDef)}
        there = {name for name in weightscape.__all__ if inspect.isroutine(getattr(weightscape, name))}
        self.assertEqual(set(functions), there)
        for name in there:
            words = getattr(weightscape, name).__doc__
            self.assertGreater(len(words.splitlines()), 1, name)
            arguments = functions[name].args
            for argument in (*arguments.args, *arguments.kwonlyargs):
                self.assertIn(argument.arg + ":", words.splitlines()[0], name)


if __name__ == "__main__":
    unittest.main()
