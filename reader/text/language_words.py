"""Which of two neighbouring languages is it, by words that only one of them uses?

langdetect has no profile of Galician, Nynorsk, Malay, Basque, Serbian in Latin letters or Bosnian, and takes them for a
neighbour. These lists are everyday function words, not the words of any text.
"""

import re

# language the letter groups say -> candidates; the first is the default. The words of each are not used by the others.
_LISTS: dict[str, str] = {
    "pt": """e não um uma com por na da das dos mais mas foi são está também à às ao aos pelo pela você seu sua ele ela
        eles isso isto já muito são até quando depois então ou em às ção foram ser ter tem há""",
    "gl": """unha non coa co cos coas súa seu polo pola polos máis tamén dun dunha nun nunha ao aos é está ten teñen
        moi moito foron despois entón xa ata onde cando aínda sen xunto hai dúas unhas uns estes eles ela ser dos""",
    "es": """y el los las un una con por no del más pero fue también su sus al está lo hay muy ya hasta cuando
        después donde sin es era fueron ha han tiene ser o en""",
    "no": """jeg ikke hva fra de hun bare være mer noe noen en hvor hvordan hvis siden kommer gjør selv mye hvem når
        etter gang også blir ble vært dem deres oss""",
    "nn": """eg ikkje kva frå dei ho berre vere meir noko nokon ein hjå korleis viss sidan kjem gjer sjølv mykje kven
        når etter gong òg blir vart vore deira oss ei me eit der dykk vert eigen fleire mellom samstundes""",
    "da": """jeg ikke hvad fra de hun kun være mere noget nogen en hvor hvordan hvis siden kommer gør selv meget hvem
        når efter gang også bliver blev været dem deres os af eller""",
    "id": """karena bisa adalah dengan uang tetapi bahwa akan oleh namun saat kata mengatakan juga ia sudah belum
        tersebut dapat seperti antara sebuah warga polisi berbicara berusia usai pihak""",
    "ms": """kerana boleh ialah wang tetapi bahawa akan oleh namun ketika beliau berkata juga telah belum tersebut
        dapat seperti antara sebuah polis bercakap berumur selepas daripada kepada manakala sahaja sebelum bagi
        menerusi iaitu hendaklah mahu hari perkara sebarang kali""",
    "eu": """eta dira zuen dute izan baina egin dela zituen zuten dituzte dago gehiago behar bere ziren dituen duten
        direla zuela lehen ondoren bezala urte arte""",
    "hr": """tko što tijekom tisuća općina gdje uvijek vrijeme poslije prije čovjek svijet predsjednik dvije europski
        europske europskog siječnja veljače ožujka travnja svibnja lipnja srpnja kolovoza rujna listopada studenoga
        prosinca glede tjedan tjedna vlak kruh zrak sustav sigurnost tvrtka izvješće unatoč netko nitko također no
        priopćenje glasovati""",
    "sr-Latn": """ko šta tokom hiljada opština gde uvek vreme vremena posle pre čovek svet sveta predsednik predsednika
        dve evropski evropske evropskog januara februara marta aprila maja juna jula avgusta septembra oktobra novembra
        decembra nedelje nedelja voz hleb vazduh sistem bezbednost kompanija izveštaj uprkos neko niko takođe reč reči
        celi cele deo ovde pošto dela rešenje obaveštenje saopštenje mesec meseca mleko lepo leta""",
    "bs": """ko šta tokom hiljada općina gdje uvijek vrijeme vremena poslije prije čovjek svijet predsjednik dvije
        evropski evropske evropskog januara februara marta aprila maja juna jula augusta septembra oktobra novembra
        decembra sedmica sedmice voz hljeb zrak sistem sigurnost kompanija izvještaj uprkos neko niko također
        saopćenje glasati dio riječ mjesec""",
}
_CHOICES: dict[str, tuple[str, ...]] = {
    "pt": ("pt", "gl", "es"),
    "es": ("es", "gl", "pt"),
    "no": ("no", "nn", "da"),
    "da": ("da", "no", "nn"),
    "id": ("id", "ms"),
    "hr": ("hr", "sr-Latn", "bs"),
    "sl": ("sl", "hr", "sr-Latn", "bs"),
}
_WORDS = {tag: frozenset(words.split()) for tag, words in _LISTS.items()}
_WORD = re.compile(r"[^\W\d_]+")


def neighbour(text: str, language: str) -> str:
    """Return the neighbour whose own words the text uses clearly more, else the language itself."""
    words = _WORD.findall(text.casefold())
    if not words:
        return language
    basque = sum(word in _WORDS["eu"] for word in words)
    if language not in {"en", "de", "fr"} and basque >= 2 and basque * 12 >= len(words):
        return "eu"
    choices = _CHOICES.get(language)
    if choices is None:
        return language
    counts = {tag: sum(word in _WORDS.get(tag, frozenset()) for word in words) for tag in choices}
    best = max(choices, key=lambda tag: counts[tag])
    lead = 1 if language in {"no", "id", "hr"} else 2
    return best if counts[best] >= counts[choices[0]] + lead else language
