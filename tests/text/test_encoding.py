import pytest

from reader.text.encoding import decode

TEXTS = {
    "cp1251": "Министры иностранных дел встретятся в Брюсселе, чтобы обсудить совместные учения.",
    "koi8_r": "Министры иностранных дел встретятся в Брюсселе, чтобы обсудить совместные учения.",
    "cp1253": "Οι υπουργοί Εξωτερικών θα συναντηθούν στις Βρυξέλλες για να συζητήσουν.",
    "cp1255": "שרי החוץ ייפגשו בבריסל כדי לדון בתרגילים המשותפים.",
    "cp1256": "يلتقي وزراء الخارجية في بروكسل لمناقشة التدريبات المشتركة.",
    "cp874": "รัฐมนตรีต่างประเทศจะพบกันที่บรัสเซลส์เพื่อหารือเรื่องการฝึกร่วม",
    "shift_jis": "外相はブリュッセルで会談し、共同訓練について話し合う予定だ。",
    "euc_jp": "外相はブリュッセルで会談し、共同訓練について話し合う予定だ。",
    "iso2022_jp": "外相はブリュッセルで会談し、共同訓練について話し合う予定だ。",
    "gb18030": "各国外长将在布鲁塞尔会晤，讨论联合演习的问题。",
    "big5": "各國外長將在布魯塞爾會晤，討論聯合演習的問題。",
    "euc_kr": "외무장관들은 브뤼셀에서 만나 합동 훈련을 논의할 예정이다.",
    "cp1252": "Les ministres se réuniront à Bruxelles où l’été s’achève déjà.",
    "cp1250": "Ministři zahraničí se sejdou v Bruselu, aby projednali společná cvičení příští měsíc.",
    "cp1254": "Dışişleri bakanları ortak tatbikatı görüşmek üzere Brüksel'de buluşacak, dediği öğrenildi.",
}


@pytest.mark.parametrize("name", TEXTS)
def test_a_text_from_before_unicode_is_read_in_its_own_encoding(name):
    assert decode(TEXTS[name].encode(name)) == (TEXTS[name], name)


@pytest.mark.parametrize("name", ["shift_jis", "euc_jp"])
@pytest.mark.parametrize(
    "text",
    [
        "古い石橋が六年ぶりに開通\n\n石橋は月曜日に歩行者に開放された。洪水でアーチが流されてから六年が経っている。",
        "ルーカス・ランドバルドがフィニッシュを決め、フランソワ・ブシャールのチームはハンブルクでリードした。",
    ],
)
def test_japanese_is_not_taken_for_chinese_nor_its_names_for_cyrillic(text, name):
    assert decode(text.encode(name)) == (text, name)


@pytest.mark.parametrize("name", ["utf-8-sig", "utf-16", "utf-32"])
def test_a_byte_order_mark_decides_and_is_no_text(name):
    assert decode("Größe".encode(name))[0] == "Größe"


@pytest.mark.parametrize("name", ["utf-16-le", "utf-16-be"])
def test_utf16_without_a_mark_is_seen_by_its_zeros(name):
    assert decode("A plain text.".encode(name)) == ("A plain text.", name)


def test_utf8_that_was_cut_within_a_character_stays_utf8():
    assert decode(("é" * 40).encode()[:-1]) == ("é" * 39 + "�", "utf-8")


def test_a_declared_encoding_is_asked_before_guessing():
    assert decode("Zażółć".encode("iso8859_2"), "ISO-8859-2") == ("Zażółć", "iso8859-2")


def test_an_unknown_declaration_is_passed_over():
    assert decode("déjà vu, c’est été".encode("cp1252"), "x-nonsense")[1] == "cp1252"
