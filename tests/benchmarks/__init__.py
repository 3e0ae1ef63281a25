"""Measure the program against gold answers: `python -m tests.benchmarks TOPIC [FILE…] [--predictions OUT]`."""
