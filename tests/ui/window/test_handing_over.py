import socket
import subprocess
import sys
from pathlib import Path

from reader.ui.window.handing_over import Reception, hand_over, socket_name

HAND = "import sys; from pathlib import Path; from reader.ui.window.handing_over import hand_over\n" + (
    "sys.exit(0 if hand_over(Path(sys.argv[1]), (Path('/x/a.txt'),), ('synoptic://story/1',), 'go.search') else 3)"
)


def test_without_a_window_nobody_takes_anything(tmp_path, qapp):
    assert not hand_over(tmp_path / "l.synoptic", (), (), "")


def test_a_second_start_hands_over_what_it_was_given(tmp_path, qtbot):
    library, told = tmp_path / "l.synoptic", []
    reception = Reception(library)
    reception.handed_over.connect(lambda *said: told.append(said))
    second = subprocess.Popen([sys.executable, "-c", HAND, str(library)])
    qtbot.waitUntil(lambda: second.poll() is not None, timeout=20_000)
    assert second.returncode == 0
    assert told == [([Path("/x/a.txt")], ["synoptic://story/1"], "go.search")]
    reception.close()


def test_only_the_user_may_speak_to_it_and_nonsense_is_not_heard(tmp_path, qtbot):
    library, told = tmp_path / "l.synoptic", []
    reception = Reception(library)
    reception.handed_over.connect(lambda *said: told.append(said))
    assert Path(socket_name(library)).stat().st_mode & 0o077 == 0
    for words in (b"[]\n", b'{"files": 1, "links": [], "command": ""}\n', b'{"files": [1]}\n', b"\xff\n"):
        client = socket.socket(socket.AF_UNIX)
        client.connect(socket_name(library))
        client.sendall(words)
        qtbot.wait(60)
        client.close()
    assert told == []
    reception.close()


def test_the_socket_of_a_dead_window_is_no_hindrance(tmp_path, qtbot):
    library = tmp_path / "l.synoptic"
    dead = socket.socket(socket.AF_UNIX)
    dead.bind(socket_name(library))
    dead.close()
    assert not hand_over(library, (), (), "")
    reception = Reception(library)
    client = socket.socket(socket.AF_UNIX)
    client.connect(socket_name(library))
    client.close()
    reception.close()
