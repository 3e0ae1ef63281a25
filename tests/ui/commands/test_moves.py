from reader.ui.commands.moves import PASSAGES, WITHIN


def test_every_move_can_take_the_selection_along_with_shift():
    for move in PASSAGES + WITHIN:
        alone, extending = move.alone("Go"), move.extending("Select")
        assert (alone.id, extending.id) == (f"go.{move.id}", f"select.{move.id}")
        assert extending.all_keys == tuple(f"Shift+{key}" for key in alone.all_keys)
