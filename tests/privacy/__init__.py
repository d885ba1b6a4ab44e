"""Tests: they mirror the program."""
