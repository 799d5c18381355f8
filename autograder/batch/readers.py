"""Finds the submissions in what an instructor points at.  Trusted side; runs no student code.

One notebook, one .py, one zip, a folder of those, or a Gradescope export (folder or zip).
Nothing is unpacked to the disk and no link is followed.  Hostile here: every name, every
size a zip declares, every byte of a file.  Trusted: the folder's own path, which the
operator typed, and ``submission_metadata.yml`` for who handed in what, but not for paths.

``find_submissions`` only looks at names; the bytes are read by ``Handed.load``, one
submission at a time, so that what cannot be read spoils one submission and not the class.
"""

from __future__ import annotations

import json
import logging
import lzma
import os
import re
import stat
import struct
import unicodedata
import zipfile
import zlib
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path, PurePosixPath
from typing import IO, Any

import yaml

from autograder.errors import SubmissionError, UsageError
from autograder.limits import limit, limit_bytes
from autograder.zipcheck import directory_too_large, read_entry

log = logging.getLogger(__name__)

METADATA = "submission_metadata.yml"
LOOKED_FOR = (
    "a notebook (.ipynb), a .py, a .zip, a folder of those, or a Gradescope export "
    f"(a folder or zip with {METADATA})"
)

_ANSWERS = (".ipynb", ".py")
#: Trained models: of one that is too large only so much is read that the judge can say so.
_MODELS = (".keras", ".h5", ".hdf5")
_JUNK = {"__macosx", "__pycache__", "thumbs.db", "desktop.ini"}
_MOST_METADATA = 64 * 2**20
_MOST_DIRECTORY = 4 * 2**20  # bytes of a zip's table of contents: thousands of names
_MOST_EXPORT_DIRECTORY = 24 * 2**20
#: Students who handed in together: an alias in YAML makes a thousand lists of a thousand cheap.
_MOST_TOGETHER = 50
_MOST_MODELS = 4
_CHUNK = 2**20
_RESERVED = re.compile(r"(con|prn|aux|nul|com\d|lpt\d)(\..*)?", re.IGNORECASE)
_ZIP_ERRORS = (
    zipfile.BadZipFile,
    zlib.error,
    EOFError,
    OSError,
    RuntimeError,
    ValueError,
    KeyError,
    IndexError,
    struct.error,
    NotImplementedError,
    MemoryError,
    OverflowError,
    lzma.LZMAError,
)


@dataclass(frozen=True)
class Loaded:
    """What was read of one submission: file name -> bytes, and what was odd about it."""

    files: dict[str, bytes]
    notices: tuple[str, ...] = ()


@dataclass(frozen=True)
class Handed:
    """One submission that was found; nothing of it is read yet.

    Attributes:
        name: folder-safe, unique in its class, the same on every run.
        student: as the platform calls them; a group's names are joined by "; ".
        files: the files on disk, in order; a zip among them is opened if nothing else is there.
        root: the folder the files' names are relative to.
        archive: a Gradescope export zip this submission lies in, instead of ``files``.
        inside: the folder inside ``archive``, ending in "/".
        email, sid: as the platform says, joined like ``student``.
        notices: one sentence each on what was odd about finding it.
        problem: why it cannot be read at all, or "".
        loaded: what was read of it already, for a machine that cannot reach the files.
    """

    name: str
    student: str
    files: tuple[Path, ...] = ()
    root: Path | None = None
    archive: Path | None = None
    inside: str = ""
    email: str = ""
    sid: str = ""
    notices: tuple[str, ...] = ()
    problem: str = ""
    loaded: Loaded | None = None

    def load(self) -> dict[str, bytes]:
        """File name -> bytes; names are relative, with "/" between folders.

        Raises:
            SubmissionError: if it cannot be read, is empty, or is over a limit.
        """
        return self.read().files

    def read(self) -> Loaded:
        """As ``load``, with the notices.

        Raises:
            SubmissionError: if it cannot be read, is empty, or is over a limit.
        """
        if self.problem:
            raise SubmissionError(self.problem)
        if self.loaded is not None:
            return self.loaded
        if self.archive is not None:
            loaded = _read_zip(self.archive, self.inside)
        elif [p.suffix.lower() for p in self.files] == [".zip"]:
            loaded = _read_zip(self.files[0])
        else:
            loaded = _read_files(self.files, self.root)
        if not loaded.files:
            raise SubmissionError(
                " ".join(
                    [
                        "Nothing was handed in that could be graded: no file was found.",
                        *loaded.notices,
                    ]
                )
            )
        files = _without_top_folder(loaded.files)
        notices = list(loaded.notices)
        names = [name.lower() for name in files]
        if any(n.endswith(".zip") for n in names) and not any(n.endswith(_ANSWERS) for n in names):
            notices.append(
                "There is a zip inside, which is not opened; hand in the notebook "
                "itself, or a zip with the notebook in it."
            )
        return Loaded(files, (*self.notices, *notices))

    def carried(self) -> Handed:
        """The same with its bytes, or with why they cannot be read, and without the paths."""
        elsewhere = replace(self, files=(), root=None, archive=None)
        try:
            return replace(elsewhere, loaded=self.read())
        except SubmissionError as error:
            return replace(elsewhere, problem=str(error))


def find_submissions(path: Path | str) -> list[Handed]:
    """All submissions under a path, in a fixed order, with unique names.

    Raises:
        UsageError: if the path does not exist or holds no submission.
    """
    path = Path(path)
    if not path.exists():
        raise UsageError(f"{path}: there is no such file or folder. Give {LOOKED_FOR}.")
    if path.is_dir():
        export = _export_folder(path)
        found = _gradescope_folder(export) if export else _plain_folder(path)
        if not found and path.suffix.lower() in (*_ANSWERS, ".zip"):
            # one submission that is broken, not a class that is empty
            found = [replace(_file(path), files=(), problem=_folder_problem(path))]
    else:
        found = _one_file(path)
    if not found:
        raise UsageError(f"{path}: no submission in it. Looked for {LOOKED_FOR}.")
    return _unique(found)


def single_submission(
    path: Path | str, metadata: Path | str | None = None, *, name: str = "", student: str = ""
) -> Handed:
    """All of a path as ONE submission, as Gradescope's /autograder/submission gives it.

    Args:
        path: a folder with the files of one submission, or one file.
        metadata: Gradescope's submission_metadata.json, for the name and the student; one
            that is not there or cannot be read changes nothing else.
        name, student: if they are known; else from the metadata or the path.

    Raises:
        UsageError: if the path does not exist.
    """
    path = Path(path)
    if not path.exists():
        raise UsageError(
            f"{path}: there is no such file or folder. Give the folder with the "
            "files of one submission."
        )
    number, who = _gradescope_json(Path(metadata)) if metadata is not None else ("", _Who())
    label = path.stem if path.is_file() else path.resolve().name
    name = name or (f"submission_{number}" if number else label)
    student = student or who.student or name
    one = (
        Handed(safe_name(name), "", (path,), path.parent) if path.is_file() else _folder(path, name)
    )
    return replace(one, student=_text(student), email=who.email, sid=who.sid)


def safe_name(text: str) -> str:
    """A name that is one plain folder on any system: letters, digits, ``_``, ``.``, ``-``.

    >>> safe_name("../Ann Lee (2).final"), safe_name("...")
    ('Ann_Lee_2_.final', 'submission')
    """
    name = re.sub(r"[^\w.-]+", "_", unicodedata.normalize("NFC", text))
    name = name.encode("utf-8", "ignore")[:120].decode("utf-8", "ignore").strip("._-")
    return ("_" + name if _RESERVED.fullmatch(name) else name) or "submission"


# ------------------------------------------------------------------ finding


def _one_file(path: Path) -> list[Handed]:
    suffix = path.suffix.lower()
    if suffix == ".zip":
        return _gradescope_zip(path) or [_file(path)]
    # a file of another kind is somebody's submission too: a notebook under another name is graded,
    # and of anything else the result says why it is not
    return [_file(path)]


def _file(path: Path) -> Handed:
    return Handed(safe_name(path.stem), _text(path.stem), (path,), path.parent)


def _folder_problem(path: Path) -> str:
    return f"{_text(path.name)} is a folder, not a file. Hand in the notebook itself."


def _folder(folder: Path, name: str) -> Handed:
    """A folder with the files of one submission."""
    notices: list[str] = []
    files = tuple(_walk(folder, notices))
    return Handed(safe_name(name), _text(name), files, folder, notices=tuple(notices[:20]))


def _plain_folder(folder: Path) -> list[Handed]:
    """Each notebook, .py or zip is a submission, and each sub-folder that holds one."""
    found = []
    for entry in _entries(folder):
        if entry.is_symlink():
            log.warning("%s: a link, left out", entry.name)
        elif entry.is_dir():
            handed = _folder(Path(entry.path), entry.name)
            suffixes = [p.suffix.lower() for p in handed.files]
            if len(suffixes) > limit("zip_entries") or {*_ANSWERS, ".zip"} & {*suffixes}:
                found.append(handed)
            else:
                log.warning("%s: a folder without a notebook, left out", entry.name)
        elif entry.is_file() and Path(entry.name).suffix.lower() in (*_ANSWERS, ".zip"):
            found.append(_file(Path(entry.path)))
    return found


def _export_folder(path: Path) -> Path | None:
    """The folder with the metadata of a Gradescope export: this one, or its only sub-folder."""
    if (path / METADATA).is_file():
        return path
    inner = [Path(e.path) for e in _entries(path) if not e.is_symlink() and e.is_dir()]
    if len(inner) == 1 and (inner[0] / METADATA).is_file():
        return inner[0]
    return None


def _gradescope_folder(folder: Path) -> list[Handed]:
    data = b""
    trouble = ""
    try:
        with open(folder / METADATA, "rb") as file:
            data = file.read(_MOST_METADATA + 1)
    except OSError as error:
        trouble = error.strerror or "it cannot be read"
    there = {e.name for e in _entries(folder) if not e.is_symlink() and e.is_dir()}

    def handed(name: str) -> Handed:
        return _folder(folder / name, name)

    return _match(*_metadata(data, trouble), there, handed)


def _gradescope_zip(path: Path) -> list[Handed]:
    """The submissions of an export that is still zipped; none if it is some other zip."""
    try:
        with open(path, "rb") as export:
            _check_directory(export, _MOST_EXPORT_DIRECTORY)
        with zipfile.ZipFile(path) as archive:
            names = archive.namelist()
            holds = [n for n in names if PurePosixPath(n).name == METADATA and n.count("/") <= 1]
            if not holds:
                return []
            found = min(holds, key=lambda n: (n.count("/"), n))
            base = found[: -len(METADATA)]
            there = {
                n[len(base) :].split("/", 1)[0]
                for n in names
                if n.startswith(base) and "/" in n[len(base) :]
            }
            there = {n for n in there if n and not _is_junk(n)}
            if not any(re.fullmatch(r"submission_\d+", n) for n in there):
                return []
            data = read_entry(archive, archive.getinfo(found), _MOST_METADATA)
    except _ZIP_ERRORS:
        return []  # `load` says what is wrong with it

    def handed(name: str) -> Handed:
        return Handed(safe_name(name), _text(name), archive=path, inside=f"{base}{name}/")

    return _match(*_metadata(data, ""), there, handed)


@dataclass(frozen=True)
class _Who:
    student: str = ""
    email: str = ""
    sid: str = ""


def _match(
    who: dict[str, _Who], trouble: str, there: set[str], handed: Callable[[str], Handed]
) -> list[Handed]:
    """Metadata and folders, each with what the other lacks reported."""
    found = []
    for name in sorted({*who, *there}, key=_natural):
        if name not in there:
            person = who[name]
            found.append(
                Handed(
                    safe_name(name),
                    person.student or _text(name),
                    email=person.email,
                    sid=person.sid,
                    problem=f"{METADATA} lists {_text(name)}, but there is no such "
                    "folder in the export. Download the export again.",
                )
            )
            continue
        one = handed(name)
        if name in who:
            person = who[name]
            one = replace(
                one, student=person.student or one.student, email=person.email, sid=person.sid
            )
        else:
            reason = trouble or f"{METADATA} does not list this folder"
            notice = f"The student's name is not known: {reason}."
            one = replace(one, notices=(*one.notices, notice))
        found.append(one)
    return found


class _Loader(getattr(yaml, "CBaseLoader", yaml.BaseLoader)):  # type: ignore[misc]
    """Everything as text: ``:sid: 007`` keeps its zeros, Ruby's tags and dates are no trouble.

    Weaker than a safe loader: it makes texts, lists and dicts and nothing else.
    """


def _metadata(data: bytes, trouble: str) -> tuple[dict[str, _Who], str]:
    """Folder -> who handed it in; and why that could not be read, or ""."""
    if trouble:
        return {}, f"{METADATA} could not be read ({trouble})"
    if len(data) > _MOST_METADATA:
        return {}, f"{METADATA} is larger than {_MOST_METADATA // 2**20} MB"
    try:  # the loader makes nothing but texts, lists and dicts
        tree = yaml.load(data.decode("utf-8-sig"), Loader=_Loader)
    except (yaml.YAMLError, ValueError, RecursionError) as error:
        mark = getattr(error, "problem_mark", None)
        place = f" (line {mark.line + 1})" if mark else ""
        return {}, f"{METADATA} is not valid YAML{place}"
    if not isinstance(tree, dict):
        return {}, f"{METADATA} is empty or not a list of submissions"
    found = {}
    for folder, entry in tree.items():
        if (
            not isinstance(folder, str)
            or not re.fullmatch(r"[^/\\\0]+", folder)
            or (_is_junk(folder))
        ):
            log.warning("%s: %r is not a folder's name, left out", METADATA, folder)
            continue
        found[folder] = _who(entry)
    return found, ""


def _who(entry: Any) -> _Who:
    people = _get(entry, "submitters")
    people = people[:_MOST_TOGETHER] if isinstance(people, list) else []
    people = [p for p in people if isinstance(p, dict)]

    def all_of(key: str) -> str:
        values = (_get(p, key) for p in people)
        return "; ".join(_text(v) for v in values if isinstance(v, str) and v not in ("", "~"))

    return _Who(all_of("name"), all_of("email"), all_of("sid"))


def _gradescope_json(path: Path) -> tuple[str, _Who]:
    """Number and students of submission_metadata.json; blank where it does not say."""
    try:
        with open(path, "rb") as file:
            tree = json.loads(file.read(_MOST_METADATA))
    except (OSError, ValueError, RecursionError) as error:
        log.warning("%s: not read: %s", path.name, type(error).__name__)
        return "", _Who()
    if not isinstance(tree, dict):
        return "", _Who()
    number = tree.get("id")
    return (
        str(number) if isinstance(number, int | str) else "",
        _who({"submitters": tree.get("users")}),
    )


def _get(mapping: Any, key: str) -> Any:
    """A value by its Ruby key (``:name``) or the plain one."""
    if not isinstance(mapping, dict):
        return None
    return mapping.get(f":{key}", mapping.get(key))


def _unique(found: Iterable[Handed]) -> list[Handed]:
    """The same submissions with names that differ also where upper and lower case do not."""
    found = list(found)
    taken = {h.name.casefold() for h in found}
    used: set[str] = set()
    out = []
    for handed in found:
        name, n = handed.name, 2
        while name.casefold() in used or (name != handed.name and name.casefold() in taken):
            name, n = f"{handed.name}-{n}", n + 1
        used.add(name.casefold())
        out.append(handed if name == handed.name else replace(handed, name=name))
    return out


def _entries(folder: Path) -> list[os.DirEntry[str]]:
    """What lies in a folder, without junk, in natural order."""
    try:
        with os.scandir(folder) as scan:
            entries = [e for e in scan if not _is_junk(e.name)]
    except OSError as error:
        log.warning("%s: %s", folder.name, error.strerror)
        return []
    return sorted(entries, key=lambda e: _natural(e.name))


def _walk(folder: Path, notices: list[str], depth: int = 0) -> Iterator[Path]:
    """Regular files under a folder; a few more than the limit at most, then it stops."""
    left = int(limit("zip_entries")) + 1
    for path in _walk_all(folder, notices, depth):
        yield path
        left -= 1
        if not left:
            return


def _walk_all(folder: Path, notices: list[str], depth: int) -> Iterator[Path]:
    for entry in _entries(folder):
        if entry.is_symlink():
            notices.append(
                f"{_text(entry.name)} is a link and was left out; hand in the file itself."
            )
        elif entry.is_dir(follow_symlinks=False):
            if depth < 20:
                yield from _walk_all(Path(entry.path), notices, depth + 1)
        elif entry.is_file(follow_symlinks=False):
            yield Path(entry.path)


def _is_junk(name: str) -> bool:
    """What systems and editors leave behind: hidden files, macOS and Windows folders."""
    return name.startswith(".") or name.casefold() in _JUNK


def _natural(name: str) -> tuple[Any, ...]:
    """A key that puts submission_9 before submission_10."""
    parts = re.split(r"(\d+)", name.casefold())
    return tuple(
        (0, int(p), "") if p.isdecimal() and len(p) < 40 else (1, 0, p) for p in parts
    ), name


def _text(value: object) -> str:
    """A name on one line, without control characters, of at most 200 characters."""
    text = re.sub(r"[\s\x00-\x1f\x7f-\x9f]+", " ", str(value)).strip()
    return text.encode("utf-8", "replace").decode("utf-8")[:200]


# ------------------------------------------------------------------ reading


def _too_large() -> SubmissionError:
    return SubmissionError(
        f"The submission is larger than {limit('submission_mb'):g} MB. Leave "
        "out data and pictures, and hand in the notebook."
    )


def _too_many() -> SubmissionError:
    return SubmissionError(
        f"The submission has more than {limit('zip_entries'):g} files. Hand in "
        "the notebook and what it needs, not a whole folder."
    )


def _read_files(paths: Iterable[Path], root: Path | None) -> Loaded:
    paths = list(paths)
    models = sum(path.name.lower().endswith(_MODELS) for path in paths)
    if len(paths) > limit("zip_entries") or models > _MOST_MODELS:
        raise _too_many()
    left = limit_bytes("submission_mb")
    files = {}
    for path in paths:
        name = path.relative_to(root).as_posix() if root else path.name
        is_model = name.lower().endswith(_MODELS)
        try:
            data = _read_file(path, limit_bytes("model_mb") if is_model else left, cut=is_model)
        except OSError as error:
            raise SubmissionError(
                f"{_text(name)} could not be read: {error.strerror or 'unknown reason'}."
            ) from error
        left -= 0 if is_model else len(data)
        files[_decodable(name)] = data
    return Loaded(files)


def _read_file(path: Path, left: int, *, cut: bool = False) -> bytes:
    """A regular file; never a link, a pipe or a device, also if it became one.

    Args:
        left: bytes it may have.
        cut: of one that has more, read one byte more and be content.
    """
    flags = os.O_RDONLY | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0)
    handle = os.open(path, flags | getattr(os, "O_BINARY", 0))
    with os.fdopen(handle, "rb") as file:
        state = os.fstat(file.fileno())
        if not stat.S_ISREG(state.st_mode):
            raise OSError(0, "it is not a plain file")
        if cut:
            return file.read(left + 1)
        if state.st_size > left:
            raise _too_large()
        return _read_bounded(file, left)


def _read_bounded(file: IO[bytes], left: int) -> bytes:
    chunks, have = [], 0
    while chunk := file.read(min(_CHUNK, left - have + 1)):
        have += len(chunk)
        if have > left:
            raise _too_large()
        chunks.append(chunk)
    return b"".join(chunks)


def _read_zip(path: Path, inside: str = "") -> Loaded:
    """The files of a zip, or of one folder inside it, read into memory.

    Declared sizes are checked before anything is unpacked, real sizes while it is.
    """
    try:
        with open(path, "rb") as file:
            if not inside:
                _check_directory(file, _MOST_DIRECTORY)
            with zipfile.ZipFile(file) as archive:
                return _read_entries(archive, inside)
    except _ZIP_ERRORS as error:
        raise SubmissionError(
            "The zip cannot be opened: it is damaged or not a zip. Make it "
            "again, or hand in the notebook itself."
        ) from error


def _read_entries(archive: zipfile.ZipFile, inside: str) -> Loaded:
    notices: list[str] = []
    chosen: dict[str, zipfile.ZipInfo] = {}
    for info in archive.infolist():
        if not info.filename.startswith(inside) or info.is_dir():
            continue
        name = _entry_name(info, info.filename[len(inside) :], notices)
        if name is None:
            continue
        if name in chosen:
            notices.append(f"{_text(name)} is in the zip twice; the later one was taken.")
        chosen[name] = info
    if len(chosen) > limit("zip_entries"):
        raise _too_many()
    if any(info.flag_bits & 0x1 for info in chosen.values()):
        raise SubmissionError("The zip is locked with a password. Make it again without one.")
    left = limit_bytes("submission_mb")
    models = {name for name in chosen if name.lower().endswith(_MODELS)}
    if sum(info.file_size for name, info in chosen.items() if name not in models) > left:
        raise _too_large()
    if len(models) > _MOST_MODELS:
        raise _too_many()
    files = {}
    for name in sorted(chosen):
        if name in models:
            files[name] = read_entry(archive, chosen[name], limit_bytes("model_mb"))
            continue
        files[name] = read_entry(archive, chosen[name], left)
        left -= len(files[name])
        if left < 0:
            raise _too_large()
    return Loaded(files, tuple(dict.fromkeys(notices))[:20])


def _entry_name(info: zipfile.ZipInfo, name: str, notices: list[str]) -> str | None:
    """The name of an entry that may be read; None for junk, links and ways out."""
    name = name.replace("\\", "/")
    parts = [p for p in name.split("/") if p not in ("", ".")]
    if ".." in parts or name.startswith("/") or re.match(r"[A-Za-z]:", name):
        notices.append(f"{_text(name)} points outside the zip and was left out.")
        return None
    if not parts or any(_is_junk(p) for p in parts):
        return None
    kind = stat.S_IFMT(info.external_attr >> 16)
    if kind not in (0, stat.S_IFREG):
        notices.append(f"{_text(name)} is a link or a device, not a file, and was left out.")
        return None
    clean = _decodable("/".join(parts))
    if (
        any(unicodedata.category(c) == "Cc" for c in clean)
        or len(clean) > 400
        or any(len(p.encode()) > 255 for p in parts)
    ):
        notices.append(f"{_text(name)[:60]}: a file of that name cannot be kept; it was left out.")
        return None
    return clean


def _check_directory(file: IO[bytes], most: int) -> None:
    if directory_too_large(file, most):
        raise _too_many()


def _decodable(name: str) -> str:
    """A file name that can be written as UTF-8."""
    return name.encode("utf-8", "replace").decode("utf-8")


def _without_top_folder(files: dict[str, bytes]) -> dict[str, bytes]:
    """If everything lies in one folder, the same without that folder."""
    while files:
        tops = {name.split("/", 1)[0] for name in files}
        if len(tops) != 1 or any("/" not in name for name in files):
            break
        files = {name.split("/", 1)[1]: data for name, data in files.items()}
    return files
