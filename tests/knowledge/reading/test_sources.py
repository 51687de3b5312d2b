"""Files and folders: what is found in them, and what each document is called."""

import os
from pathlib import Path

import pytest

from knowledge.errors import DocumentError, DocumentNotFound, UnsupportedFormat
from knowledge.reading import SourceFile, find_documents, read_document, read_file


def put(path: Path, text: str = "text") -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    return path


def names(*paths: Path | str) -> list[str]:
    return [source.name for source in find_documents(paths)]


def test_a_folder_is_searched_to_the_bottom(tmp_path: Path) -> None:
    for name in ["z.md", "a.TXT", "guide/b.markdown", "guide/deep/c.md", "photo.png", "d.md~"]:
        put(tmp_path / name)
    assert names(tmp_path) == ["a.TXT", "guide/b.markdown", "guide/deep/c.md", "z.md"]


def test_hidden_files_and_folders_are_passed_over(tmp_path: Path) -> None:
    for name in ["a.md", ".hidden.md", ".git/b.md", "docs/.cache/c.md"]:
        put(tmp_path / name)
    assert names(tmp_path) == ["a.md"]


def test_what_is_named_is_read_though_it_is_hidden(tmp_path: Path) -> None:
    hidden = put(tmp_path / ".docs" / ".note.md")
    assert names(hidden) == [".note.md"]
    put(tmp_path / ".docs" / "b.md")
    assert names(tmp_path / ".docs") == ["b.md"]


def test_a_file_reached_twice_is_read_once(tmp_path: Path) -> None:
    file = put(tmp_path / "guide" / "a.md")
    (tmp_path / "link.md").symlink_to(file)
    assert names(tmp_path / "guide", file, str(file), tmp_path) == ["a.md"]


def test_a_loop_of_links_ends(tmp_path: Path) -> None:
    put(tmp_path / "guide" / "a.md")
    (tmp_path / "guide" / "again").symlink_to(tmp_path)
    (tmp_path / "self.md").symlink_to(tmp_path / "self.md")
    (tmp_path / "gone.md").symlink_to(tmp_path / "nowhere.md")
    assert names(tmp_path) == ["guide/a.md"]


def test_files_of_the_same_name_are_told_apart_by_their_folders(tmp_path: Path) -> None:
    one = put(tmp_path / "one" / "docs" / "rules.md")
    two = put(tmp_path / "two" / "docs" / "rules.md")
    other = put(tmp_path / "two" / "docs" / "other.md")
    assert names(one, two, other) == ["one/docs/rules.md", "other.md", "two/docs/rules.md"]
    assert names(tmp_path / "two", tmp_path / "one" / "docs") == [
        "docs/other.md",
        "docs/rules.md",
        "rules.md",
    ]


def test_the_order_of_the_paths_does_not_matter(tmp_path: Path) -> None:
    files = [put(tmp_path / name / "rules.md") for name in "abc"]
    assert find_documents(files) == find_documents(reversed(files))


@pytest.mark.parametrize("missing", ["nowhere", "nowhere.md", "a\0b"])
def test_a_path_that_leads_nowhere_is_told(tmp_path: Path, missing: str) -> None:
    with pytest.raises(DocumentNotFound, match="no such file or folder") as caught:
        find_documents([tmp_path / missing])
    assert str(caught.value).startswith(f"{missing}: ")


def test_a_folder_without_documents_is_told(tmp_path: Path) -> None:
    put(tmp_path / "empty" / "photo.png")
    with pytest.raises(DocumentNotFound, match=r"empty: the folder holds no document.*\.md"):
        find_documents([tmp_path / "empty"])


def test_a_file_of_another_format_is_told_if_it_was_named(tmp_path: Path) -> None:
    with pytest.raises(UnsupportedFormat, match=r"slides.pptx: .*\.md"):
        find_documents([put(tmp_path / "slides.pptx")])


def test_no_paths_are_no_documents() -> None:
    assert find_documents([]) == ()


def test_a_file_is_read_and_named_by_its_name(tmp_path: Path) -> None:
    document = read_document(put(tmp_path / "a.md", "# T\n\ntext"))
    assert (document.name, document.title) == ("a.md", "T")


@pytest.mark.parametrize("name", ["gone.md", "a.md/b.md", "folder"])
def test_a_file_that_is_gone_is_told(tmp_path: Path, name: str) -> None:
    put(tmp_path / "a.md")
    (tmp_path / "folder").mkdir()
    with pytest.raises(DocumentNotFound, match="there is no such file"):
        read_file(SourceFile(tmp_path / name, name))


def test_a_path_that_the_system_refuses_is_told(tmp_path: Path) -> None:
    path = tmp_path / f"{'long' * 100}.md"
    with pytest.raises(DocumentError, match=r"long.md: cannot be opened \(File name too long\)"):
        find_documents([path])
    with pytest.raises(DocumentError, match=r"long.md: cannot be opened \(File name too long\)"):
        read_document(path)


@pytest.mark.skipif(os.geteuid() == 0, reason="root may read everything")
def test_a_file_that_may_not_be_read_is_told(tmp_path: Path) -> None:
    file = put(tmp_path / "a.md")
    file.chmod(0)
    with pytest.raises(DocumentError, match=r"a.md: cannot be opened \(Permission denied\)"):
        read_document(file)
