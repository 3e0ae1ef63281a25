from reader.text.language_profiles import profiles


def test_the_profiles_are_loaded_once():
    assert profiles() is profiles()


def test_a_text_is_likeliest_in_its_own_language():
    scores, groups = profiles().log_likelihoods("der Hund und die Katze schlafen auf dem Sofa")
    assert profiles().languages[int(scores.argmax())] == "de"
    assert groups > 60


def test_words_in_capitals_say_nothing():
    assert profiles().groups("NATO") == []
