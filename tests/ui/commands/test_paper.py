def test_both_ways_to_paper_stand_in_the_first_menu(reading):
    titles = [command.title for command in reading.commands.table.menus()["Library"]]
    assert {"Print the story…", "Save the story as PDF…"} <= set(titles)
