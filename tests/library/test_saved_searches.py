from reader.model import SavedSearch
from tests.library.factory import AT


def test_a_saved_search_comes_back_changes_and_goes(library):
    library.saved_searches.save(SavedSearch("1", "NATO", "lang:fr otan"), AT)
    library.saved_searches.save(SavedSearch("1", "NATO", "otan"), AT)
    assert library.saved_searches.all() == (SavedSearch("1", "NATO", "otan"),)
    library.saved_searches.drop("1")
    library.saved_searches.drop("1")
    assert library.saved_searches.all() == ()
