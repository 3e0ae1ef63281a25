"""Which of two neighbouring languages is it, by words that only one of them uses?

langdetect has no profile of Galician, Nynorsk, Malay, Basque, Serbian or Bosnian, and takes them for a neighbour. These
lists are everyday words and spellings, not the words of any text; a star stands for any ending.
"""

import re

from reader.text.scripts import WORD

_LISTS: dict[str, str] = {
    "pt": """e o os as do da dos das na no nas nos ao é foi seu não um uma com mais mas são à às pelo pela também
        isso já muito até depois então ou em ção ter tem há você eles esta este ser num numa dele dela sem
        pelos pelas ano anos onde""",
    "gl": """dende mentres calquera moito moita moitos goberno persoas traballo luns mércores xoves venres
        xaneiro febreiro xuño xullo decembro dixo fixo puido houbo lle lles facer dicir millóns ademais porén hoxe mañá
        e o os as do da dos das na no nas nos ao é foi seu non un unha con máis mais pero son á ás polo pola
        tamén iso xa moi ata despois entón ou en ter ten hai el eles esta este ser nun nunha dun dunha coa
        co cos coas súa súas dúas onde cando aínda sen xunto polos polas estes unhas xente ano anos foron""",
    "es": """y el los las del en un una con por no más pero son a la al fue su también eso ya muy hasta después
        entonces o tener tiene hay él ellos esta este ser sin es lo le les sus donde cuando años fueron""",
    "ca": """el la els les del dels i en un una amb per no més però és va són al als també ja molt fins després o
        sense seu seva hi ha ho què aquest aquesta entre que quan ser ser eren""",
    "sl": """je in na se da so za v ki pa bi tudi kot ne po od z ob še že zaradi bo med leta sta lahko pri iz bil
        bila dejal ter zelo kjer""",
    "no": """en et jeg ikke hva fra de hun bare være mer noe noen hvor hvordan hvis siden kommer gjør selv mye
        hvem når også blir ble vært dem deres oss sier hennes sammen flere mellom dere uken fikk gikk gjøre
        skulle av ut å etter seg meg deg nå hadde ha vår tilbake gjennom neste enn slik sin sine""",
    "da": """en et jeg ikke hvad fra de hun bare være mere noget nogen nogle hvor hvordan hvis siden kommer gør selv
        meget hvem når også bliver blev blevet været dem deres os siger hendes sammen flere mellem fik gik gøre
        skulle af ud efter sig mig dig nu havde have vores tilbage gennem næste end sådan sin sine ugen""",
    "nn": """ein ei eit eg ikkje kva frå dei ho berre vere meir noko nokon kor korleis viss sidan kjem gjer sjølv
        mykje kven òg vert blei vart vore deira seier hennar saman fleire dykk veka fekk gjekk gjere medan
        nokre fyrste høgare skreiv kjende difor seinare eigen eigne ikkje hjå samstundes millionar ynskjer
        meiner gjerne treng venta sjå auken heile heilt enno altså gong gonger tidlegare høyre gav såg noreg
        av ut å etter seg meg deg ha vår tilbake gjennom neste enn slik sin sine
        løyve mogleg vanleg eigentleg vidare hovud røyst innan seie seiast koma dagar timar månader""",
    "id": """universitas kualitas aktivitas komunitas identitas kota bandara pesawat tanggal menit telepon musik film
        koran kartu toko pajak dokter obat pasien tersangka penjara istri kemarin sore siswa mahasiswa butuh
        karena bisa adalah uang polisi bahwa ia dari setelah sementara hanya yaitu ingin perusahaan
        pemerintah direktur pemilu senin kamis jumat minggu selama anda kantor mobil sekitar
        serta usai tersebut kami tapi namun sejumlah kampanye kesehatan anggota korban perempuan pasar rapat
        kalau juta diperkirakan terkait pertandingan babak penonton-
        nya tim kompetisi mengatakan februari maret juni juli agustus desember partai pekan sepak pria persen miliar
        triliun eropa prancis spanyol serikat inggris resmi kasus bisnis proyek berbeda coba
        mencoba pengadilan jaksa pengacara tentara teroris mantan sekretaris pelatih asosiasi nasional internasional
        posisi kebijakan merupakan rumah sakit""",
    "ms": """universiti kualiti aktiviti komuniti identiti bandar tarikh minit telefon muzik filem akhbar kad kedai
        cukai doktor ubat pesakit mangsa suspek isteri semalam petang kanak-kanak kakitangan sains tiada hendak amat
        kerana boleh ialah wang polis bahawa beliau daripada selepas manakala sahaja iaitu mahu syarikat
        kerajaan pengarah isnin khamis jumaat ahad semasa awak pejabat hospital kereta kira-kira dijangka
        katanya ogos disember parti cuti lelaki ianya menerusi bercakap pusingan kejohanan apabila pelbagai
        pasaran mesyuarat berkenaan tahun- tahun jawatan kempen mengikut susulan semula kesihatan awam nahas
        hujung kementerian peratus bilion trilion eropah perancis sepanyol syarikat britain rasmi kes perniagaan
        projek berbeza cuba mencuba mahkamah peguam tentera pengganas bekas setiausaha jurulatih persatuan
        kebangsaan antarabangsa kedudukan julai jun mac perkhidmatan pasukan perlawanan berkata turut
        sekiranya mengenai pihak ahli""",
    "hr": """tko tijekom tisuć* gdje uvijek vrijeme vremena poslije prije čovjek* svijet* predsjedni* dvije
        europ* siječnja veljače ožujka travnja svibnja lipnja srpnja kolovoza rujna listopada studenog*
        prosinca tjed* riječ* mjesec* vijest* primjer* posljed* uvjet* tvrtk* izvješ* priopć* vlak* zrak*
        sustav* netko nitko također ured* što sveučilišt* nogomet* sudjel* vlasti cijel* dio sjever* djel*
        vjer* zahtjev* podjel* pobjed* promjen* primjen* zamjen* mjer* vrijednost* sljedeć* liječ* lijek*
        umjesto namjer* djevojk* ponedjelj* sjednic* zvijezd* djec* dijete uspje* razumije*
        uhićen* tisk* natjec* obran* suradn* služben* mirovin* milijun* glazb* obitelj* odvjetni* sudac suca
        sutkinj* otok* zračn* točn* točk* tvornic* svatko nitko povijest*
        je na i se da su za u koji koja koje bi ne po od iz kako nije će ili ali samo nakon""",
    "sr-Latn": """ko tokom hiljad* gde uvek vreme vremena posle pre čovek* svet* predsedni* dve evrop* januara
        februara marta aprila maja juna jula avgusta septembra oktobra novembra decembra nedelj* reč* mesec*
        vest* primer* posled* uslov* kompanij* izvešt* saopšt* voz voza vozovi vozova vazduh* sistem* neko niko takođe
        kancelarij* šta univerzitet* fudbal* učestv* ceo celu cele celo deo sever* delov* ver* ovde pošto
        dela rešen* obe mesto mestu lep*
        zahtev* podel* pobed* promen* primen* zamen* mera mere meru vrednost* sledeć* leč* lek lekar* umesto
        namer* devojk* ponedelj* sednic* zvezd* deca dece deci decu dete uspeh* uspeo uspela razume* usled
        uhapšen* štamp* takmič* odbran* saradn* zvanič* penzij* milion* muzik* porodic* advokat* sudij*
        ostrv* aerodrom* talas* tačn* tačk* fabrik* svako niko istorij*
        je na i se da su za u koji koja koje bi ne po od iz kako nije će ili ali samo nakon""",
    "bs": """ko tokom hiljad* gdje uvijek vrijeme vremena poslije prije čovjek* svijet* predsjedni* dvije evrop*
        januara februara marta aprila maja juna jula augusta septembra oktobra novembra decembra sedmic*
        riječ* mjesec* vijest* primjer* posljed* uslov* kompanij* izvješt* saopć* voz voza vozovi vozova zrak*
        sistem* neko niko također ured* šta univerzitet* fudbal* učestv* cijel* dio sjever* djel* vjer* historij*
        zahtjev* podjel* pobjed* promjen* primjen* zamjen* mjer* vrijednost* sljedeć* liječ* lijek* umjesto namjer*
        djevojk* ponedjelj* sjednic* zvijezd* djec* dijete uspje* razumije*
        uhapšen* štamp* takmič* odbran* saradn* zvanič* penzij* milion* muzik* porodic* advokat* sudij*
        ostrv* aerodrom* talas* tačn* tačk* fabrik* svako niko
        je na i se da su za u koji koja koje bi ne po od iz kako nije će ili ali samo nakon""",
    "mk": """и на да од се во со за што беше тоа ќе не ги го е му сите како по дека кои или меѓу но тој таа има овие
        беа бил биле сум сме кога каде уште веќе рече рекол изјави ова овој оваа тие нив него поради години само
        може треба бидејќи околу пред повеќе најмногу првиот нивните неговиот нејзиниот денес вчера исто така
        тогаш потоа секој секоја ниту некои дури без до преку""",
    "sr": """и на да од се у са за што је то ће не их га су му сви како по који или између али он она има ово није
        су били био била било када где још већ рекао рекла изјавио овај ова ови њих њега њему због година године
        годину само може треба јер око пре више највише њихов његов њен данас јуче такође онда затим сваки ни неки
        чак без до преко након после код према која које коју којих којима бити буде би себе својих""",
    "bg": """и на да от се в със за че беше това ще не ги го е му всички как по който или между но той тя има тези към
        до без само може ни ако някого някой после преди повече година години също които която което""",
    "ru": """и на да от в с за что это не его как по или между но он она до без может ни если кто его её ему их к о об
        у из со ко при под для бы же был была было были уже ещё также тоже после перед больше года лет году который
        которая которые которого""",
}
_BASQUE = """eta dira zuen dute izan baina egin dela zituen zuten dituzte dago gehiago behar bere ziren dituen duten
    direla zuela lehen ondoren bezala urte arte horren zaie berriro inguruko daiteke nuen izango ziren ez bat
    zen ere dio hori beste baino gabe egun aurka arteko gero"""
_CHOICES: dict[str, tuple[str, ...]] = {
    "pt": ("pt", "gl"),
    "es": ("es", "gl"),
    "ca": ("ca", "gl"),
    "no": ("no", "da", "nn"),
    "da": ("da", "no", "nn"),
    "id": ("id", "ms"),
    "hr": ("hr", "sr-Latn", "bs"),
    "sl": ("sl", "hr", "sr-Latn", "bs"),
    "mk": ("mk", "sr"),
    "bg": ("bg", "sr", "mk", "ru"),
}
_WORDS = {tag: frozenset(word for word in words.split() if word[-1] != "*") for tag, words in _LISTS.items()}
_STEMS = {tag: tuple(word[:-1] for word in words.split() if word[-1] == "*") for tag, words in _LISTS.items()}
_ENDS = {
    "id": re.compile(r"\w{3}(?:itas|isasi)$"),
    "ms": re.compile(r"\w{3}iti$"),
    "mk": re.compile(r"\w{3}(?:ите|ата|ото)$"),
    "bg": re.compile(r"ъ(?![еёюя])|щ|\w{3}(?:ите|ата|ото)$"),
    "ru": re.compile(r"щ"),
    "sr": re.compile(r"\w{3}(?:има|ама|ом|ти)$"),
    "sr-Latn": re.compile(r"\w{2}(?<!p)isa(?:o|la|li|ti|n|na|ni|no|nje|nja)$"),
    "bs": re.compile(r"\w{2}(?<!p)isa(?:o|la|li|ti|n|na|ni|no|nje|nja)$"),
    "nn": re.compile(r"\w{3}(?:leg|lege|legare|heit|heiter|ande|arar|arane|ingar|ingane)$"),
}
_BASQUE_WORDS = frozenset(_BASQUE.split())
_BASQUE_ENDS = re.compile(r"\w{2,}(?:tzen|tzea|etako|etatik|rako|tuko|ndu|rekin|aren|ean|ekin)$")


def neighbour(text: str, language: str) -> str:
    """Return the neighbour whose own words the text uses clearly more, else the language itself."""
    words = WORD.findall(text)
    if not words:
        return language
    if _is_basque([word.casefold() for word in words]):
        return "eu"
    choices = _CHOICES.get(language)
    if choices is None:
        return language
    counts = {tag: _count(words, tag) for tag in choices}
    best = max(choices, key=lambda tag: counts[tag])
    least = 2 if language in {"ca", "da", "sl", "bg"} else 1
    return best if counts[best] >= counts[choices[0]] + least else language


def _count(words: list[str], tag: str) -> int:
    """Return how many words a language uses; beginnings count in small letters only, as many a name has one."""
    own, stems, ends = _WORDS.get(tag, frozenset()), _STEMS.get(tag, ()), _ENDS.get(tag)
    return sum(
        (folded := word.casefold()) in own
        or word.startswith(stems)
        or (ends is not None and ends.search(folded) is not None)
        for word in words
    )


def _is_basque(words: list[str]) -> bool:
    hits = sum(word in _BASQUE_WORDS for word in words)
    ends = sum(bool(_BASQUE_ENDS.match(word)) for word in words)
    return hits >= 1 and hits + ends >= 2 and (hits + ends / 2) * 9 >= len(words)
