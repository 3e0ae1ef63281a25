"""What does each engine call a language? One table between BCP 47, as the library keeps it, and their own codes."""

ENGINES = ("google", "mymemory", "libre", "deepl", "microsoft", "apertium", "argos")

# tag, then the code of each engine in the order of ENGINES; "-" where it does not offer the language.
_TABLE = """
af       af     af-ZA       -   -        af       afr  -
am       am     am-ET       -   -        am       -    -
ar       ar     ar-SA       ar  AR       ar       ara  ar
az       az     az-AZ       az  -        az       -    az
be       be     be-BY       -   -        -        bel  -
bg       bg     bg-BG       bg  BG       bg       bul  bg
bn       bn     bn-IN       bn  -        bn       -    bn
bo       -      bo-CN       -   -        bo       -    -
bs       bs     bs-BA       -   -        bs       hbs  -
ca       ca     ca-ES       ca  -        ca       cat  ca
cs       cs     cs-CZ       cs  CS       cs       ces  cs
cy       cy     cy-GB       -   -        cy       cym  -
da       da     da-DK       da  DA       da       dan  da
de       de     de-DE       de  DE       de       deu  de
dv       dv     dv-MV       -   -        dv       -    -
el       el     el-GR       el  EL       el       ell  el
en       en     en-GB       en  EN       en       eng  en
eo       eo     eo-EU       eo  -        -        epo  eo
es       es     es-ES       es  ES       es       spa  es
et       et     et-EE       et  ET       et       est  et
eu       eu     eu-ES       eu  -        eu       eus  eu
fa       fa     fa-IR       fa  -        fa       -    fa
fi       fi     fi-FI       fi  FI       fi       fin  fi
fo       -      fo-FO       -   -        fo       fao  -
fr       fr     fr-FR       fr  FR       fr       fra  fr
ga       ga     ga-IE       ga  -        ga       gle  ga
gl       gl     gl-ES       gl  -        gl       glg  gl
gu       gu     gu-IN       -   -        gu       -    -
he       iw     he-IL       he  HE       he       heb  he
hi       hi     hi-IN       hi  -        hi       hin  hi
hr       hr     hr-HR       -   -        hr       hbs  -
hu       hu     hu-HU       hu  HU       hu       hun  hu
hy       hy     hy-AM       -   -        hy       -    -
id       id     id-ID       id  ID       id       ind  id
is       is     is-IS       -   -        is       isl  -
it       it     it-IT       it  IT       it       ita  it
ja       ja     ja-JP       ja  JA       ja       -    ja
ka       ka     ka-GE       -   -        ka       -    -
kk       kk     kk-KZ       -   -        kk       kaz  -
km       km     km-KH       -   -        km       -    -
kn       kn     kn-IN       -   -        kn       -    -
ko       ko     ko-KR       ko  KO       ko       -    ko
ky       ky     ky-KG       ky  -        ky       kir  ky
lo       lo     lo-LA       -   -        lo       -    -
lt       lt     lt-LT       lt  LT       lt       -    lt
lv       lv     lv-LV       lv  LV       lv       lvs  lv
mk       mk     mk-MK       -   -        mk       mkd  -
ml       ml     ml-IN       -   -        ml       mal  -
mn       mn     mn-MN       -   -        mn-Cyrl  -    -
mr       mr     mr-IN       -   -        mr       mar  -
ms       ms     ms-MY       ms  -        ms       zlm  ms
mt       mt     mt-MT       -   -        mt       mlt  -
my       my     my-MM       -   -        my       -    -
ne       ne     ne-NP       -   -        ne       -    -
nl       nl     nl-NL       nl  NL       nl       nld  nl
nn       no     nn-NO       -   -        -        nno  -
no       no     nb-NO       nb  NB       nb       nob  nb
oc       -      oc-FR       -   -        -        oci  -
or       or     or-IN       -   -        or       -    -
pa       pa     pa-IN       -   -        pa       -    -
pl       pl     pl-PL       pl  PL       pl       pol  pl
ps       ps     ps-PK       -   -        ps       -    -
pt       pt     pt-PT       pt  PT       pt-PT    por  pt
ro       ro     ro-RO       ro  RO       ro       ron  ro
ru       ru     ru-RU       ru  RU       ru       rus  ru
sd       sd     sd-PK       -   -        sd       -    -
si       si     si-LK       -   -        si       -    -
sk       sk     sk-SK       sk  SK       sk       slk  sk
sl       sl     sl-SI       sl  SL       sl       slv  sl
so       so     so-SO       -   -        so       -    -
sq       sq     sq-AL       sq  -        sq       -    sq
sr       sr     sr-Cyrl-RS  sr  -        sr-Cyrl  hbs  -
sr-Latn  -      sr-Latn-RS  -   -        sr-Latn  hbs  -
sv       sv     sv-SE       sv  SV       sv       swe  sv
sw       sw     sw-KE       -   -        sw       -    -
ta       ta     ta-IN       -   -        ta       -    -
te       te     te-IN       -   -        te       -    -
tg       tg     tg-TJ       -   -        -        tgk  -
th       th     th-TH       th  TH       th       tha  th
tl       tl     tl-PH       tl  -        fil      -    tl
tr       tr     tr-TR       tr  TR       tr       tur  tr
tt       tt     tt-RU       -   -        tt       tat  -
ug       ug     ug-CN       -   -        ug       uig  -
uk       uk     uk-UA       uk  UK       uk       ukr  uk
ur       ur     ur-PK       ur  -        ur       urd  ur
vi       vi     vi-VN       vi  VI       vi       -    vi
zh       zh-CN  zh-CN       zh  ZH       zh-Hans  zho  zh
zh-Hant  zh-TW  zh-TW       zt  ZH-HANT  zh-Hant  -    zt
"""

_CODES: dict[str, dict[str, str]] = {
    tag: {engine: code for engine, code in zip(ENGINES, codes, strict=True) if code != "-"}
    for tag, *codes in (line.split() for line in _TABLE.strip().splitlines())
}
_OTHER_NAMES = {
    "nb": "no",
    "fil": "tl",
    "iw": "he",
    "in": "id",
    "zh-hans": "zh",
    "zh-sg": "zh",
    "zh-my": "zh",
} | dict.fromkeys(("zh-tw", "zh-hk", "zh-mo", "zh-hant"), "zh-Hant")
_AS_SOURCE = {("deepl", "ZH-HANT"): "ZH"}  # what it is called when it is read


def known(tag: str) -> str | None:
    """Return the tag of the table for a BCP 47 tag in any form ("pt-BR", "zh-TW", "nb"); None for one not in it."""
    low = tag.casefold().replace("_", "-")
    if low in _OTHER_NAMES:
        return _OTHER_NAMES[low]
    parts = low.split("-")
    if parts[0] == "zh" and "hant" in parts:
        return "zh-Hant"
    if parts[0] == "sr" and "latn" in parts:
        return "sr-Latn"
    first = _OTHER_NAMES.get(parts[0], parts[0])
    return first if first in _CODES else None


def code(engine: str, tag: str, *, is_source: bool = False) -> str | None:
    """Return what an engine calls a language; None when it does not offer it."""
    own = known(tag)
    found = _CODES[own].get(engine) if own is not None else None
    return _AS_SOURCE.get((engine, found), found) if found is not None and is_source else found


def languages(engine: str | None = None) -> tuple[str, ...]:
    """Return the tags an engine offers, of all engines without one."""
    return tuple(tag for tag, codes in _CODES.items() if engine is None or engine in codes)
