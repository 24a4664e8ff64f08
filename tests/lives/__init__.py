"""Random lives of a whole desk, and the ten promises that hold in all of them: `python -m tests.lives --steps N --seed S`."""
