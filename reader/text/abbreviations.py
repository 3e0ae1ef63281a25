"""Which words end in a full stop, or follow one, without a sentence ending there? Tables for each language.

Words are written in lower case without their last full stop. A language without a table of its own uses `_GENERIC`.
"""

from dataclasses import dataclass
from functools import cache


@dataclass(frozen=True, slots=True)
class Abbreviations:
    """The words of one language that decide whether a full stop ends a sentence."""

    titles: frozenset[str]  # never end a sentence: a name or a noun must follow
    numbered: frozenset[str]  # an abbreviation only before a number: "No. 3", "Jan. 5"
    ending: frozenset[str]  # may end a sentence: they do before a word of `openers`
    closing: frozenset[str]  # may end a sentence: they do before any capital letter
    late: frozenset[str]  # of these, those that do so only far from where their sentence began: "W 2021 r. Polska …"
    openers: frozenset[str]  # words that, with a capital letter, nearly always open a sentence
    before_ordinal: frozenset[str]  # "am 3. Mai", "die 2. Mannschaft"; empty: numbers take no full stop here
    after_ordinal: frozenset[str]  # month names and other nouns that follow "3."


_GENERIC = {
    "titles": "mr mrs ms dr prof st mt v vs dipl ing hon rev ph yu ju",
    "numbered": "no nr p pp s fig vol art",
    "ending": "etc ca cf al",
    "closing": "a.m p.m am pm",
}

_TABLES: dict[str, dict[str, str]] = {
    "en": {
        "titles": """
            mr mrs ms messrs dr prof st mt ft sen sens rep reps gov govs gen col lt maj capt cpl sgt cmdr adm rev
            hon pres supt det insp fr vs v ph yu dept univ assn bros approx cf e.g i.e""",
        "numbered": """
            no nos p pp fig figs vol vols ch sec art eq ed jan feb mar apr jun jul aug sep sept oct nov dec c ca""",
        "ending": "inc corp co ltd llc plc jr sr etc al u.s u.k u.n e.u d.c ave blvd rd esq ph.d",
        "closing": "a.m p.m",
        "openers": """
            the a an this that these those it its he she they his her their we our you i my in on at as after
            before but and or if when while since although though because however meanwhile there here what who
            where why how some many most both all no not yes for from with by to then also another it’s it's he’s
            that’s according""",
    },
    "fr": {
        "titles": """
            m mm mme mmes mlle mlles dr drs pr prof me mgr st ste sts vve cie sté bd av gén col cap lt cdt c.-à-d
            cf env ex""",
        "numbered": """
            no nos n° p pp art al fig vol t ch chap éd par janv févr avr juil sept oct nov déc § liv sect h min""",
        "ending": "etc j.-c s.a adj apr",
        "closing": "",
        "openers": """
            le la les l un une des ce cet cette ces il elle ils elles on nous vous je c’est c'est en dans à au aux
            pour par sur avec sans mais et ou or car donc si quand lorsque selon depuis après avant pendant comme
            son sa ses leur leurs d’autres tout tous ainsi alors puis cependant toutefois outre d’après qui que
            quel quelle""",
    },
    "de": {
        "titles": """
            dr dres prof hr hrn fr frl st sen dipl ing mag hl geb gest verh ehem sog bzw ca evtl ggf inkl exkl vgl
            z.b d.h i.d.r u.a s.o s.u z.t z.zt u.u v.a bspw gegr kath ev phil med jur rer nat abb tab allg amtl bes
            betr dt engl frz griech lat russ max min mind od oä resp stellv tel tägl urspr versch vorm zzgl a.d o.g""",
        "numbered": "nr nrn art abs s bd kap ziff § lit aufl jg jan feb febr apr aug sept okt nov dez",
        "ending": "usw etc u.v.m mio mrd tsd mill jh jhs jhd v.chr n.chr str o.ä u.ä e.v gmbh co a.m jr",
        "closing": "",
        "openers": """
            der die das den dem des ein eine einer einem einen er sie es wir ihr ich man dies diese dieser dieses
            damit dabei dazu danach davor dann doch aber und oder sondern denn wenn weil als ob obwohl während nach
            vor seit bei mit für in im am an auf aus zu zum zur von vom über unter auch so nun hier dort wer was
            wie wo warum sein seine ihre laut zudem außerdem allerdings jedoch heute gestern""",
        "before_ordinal": """
            am im zum vom beim der die das den dem des ein eine einen einem eines einer seit bis ab zur und dieser
            diese dieses jeder jede jedes ihr ihre ihren ihrem sein seine seinen seinem seiner ihrer montag
            dienstag mittwoch donnerstag freitag samstag sonnabend sonntag anfang ende mitte auf in nach""",
        "after_ordinal": """
            januar jänner februar feber märz april mai juni juli august september oktober november dezember jan feb
            mär apr jun jul aug sep sept okt nov dez jahrhundert jahrhunderts jahrtausend jh geburtstag jahrestag
            todestag weltkrieg weltkriegs weltkrieges bundesliga liga auflage etage stock platz fc minute runde
            kapitel republik""",
    },
    "es": {
        "titles": """
            sr sra sres sras srta dr dra dres prof d dña dn ud uds vd vds lic ing arq gral cnel cap tte sgto mons
            fr sto sta san aprox cf av avda c depto dpto ej p.ej gob hnos máx mín""",
        "numbered": "no nº n núm núms p pp pág págs art arts cap fig vol t ss ene feb abr ago sept oct nov dic",
        "ending": "etc ee.uu ee.uu.aa rr.hh ff.aa jj.oo s.a s.l a.c d.c cía ltda c.v",
        "closing": "a.m p.m hs h",
        "openers": """
            el la los las un una unos unas lo este esta estos estas ese esa eso esto él ella ellos ellas en con por
            para de del desde hasta según tras al a pero y o si no cuando mientras aunque como su sus se también
            además sin sobre entre que quien qué ya así después antes todo todos ambos otro otra es fue hay""",
    },
    "it": {
        "titles": """
            sig sigg sigra sig.ra dott dott.ssa dr prof prof.ssa ing avv arch geom rag on sen gen col cap ten mons
            don s ss st sta cf es ca p.es v.le""",
        "numbered": """
            n nn nr no art artt p pp pag pagg cap fig vol par co gen feb mar apr giu lug ago set sett ott nov dic""",
        "ending": "ecc etc s.p.a s.r.l u.s.a d.c a.c",
        "closing": "a.m p.m",
        "openers": """
            il lo la i gli le un uno una questo questa questi queste quello quella è e ma o se non in nel nella con
            per da dal dalla di del della su sul tra fra a al alla dopo prima durante mentre quando anche secondo
            lui lei loro noi si che chi come così poi infine inoltre tuttavia suo sua l’""",
    },
    "pt": {
        "titles": """
            sr sra srs sras srta dr dra drs dras prof profa prof.ª eng engª arq d dom fr pe gen cel cap ten sgt min
            v exa ex.ª aprox cf av r lda dep desemb""",
        "numbered": "no nº n núm p pp pág págs art arts cap fig vol jan fev mar abr mai jun jul ago set out nov dez",
        "ending": "etc e.u.a eua s.a a.c d.c cia ltda",
        "closing": "a.m p.m",
        "openers": """
            o a os as um uma este esta estes estas esse essa isso isto ele ela eles elas em no na nos nas com por
            para de do da dos das desde até segundo após ao à mas e ou se não quando enquanto embora como seu sua
            seus suas também além sem sobre entre que quem já assim depois antes todos é foi há nós eu""",
    },
    "nl": {
        "titles": """
            dhr mevr mw mr mrs dr drs prof ir ing ds st gen kol kap lt sgt z.k.h h.m a.d bijv bv o.a o.l.v t/m
            jl m.b.t i.v.m d.w.z ca plm resp evt incl excl max min dir""",
        "numbered": "nr nrs art blz p pp fig hfdst jan feb apr aug sept okt nov dec lid",
        "ending": "enz etc e.d e.a mln mld n.v b.v v.chr n.chr",
        "closing": "",
        "openers": """
            de het een dit dat deze die hij zij ze wij we ik jij je u er in op aan met van voor door bij na tot uit
            over om maar en of als toen wanneer terwijl omdat hoewel ook zo dan nu hier daar volgens sinds tijdens
            wie wat waar hoe niet zijn haar hun daarna daarom""",
        "before_ordinal": "de het een op van tot der den",
        "after_ordinal": """
            januari februari maart april mei juni juli augustus september oktober november december eeuw""",
    },
    "pl": {
        "titles": """
            dr hab prof mgr inż lek gen płk ppłk mjr kpt por ppor sierż ks bp abp kard o św śp im ul al pl os np
            m.in tzw tj ok zob jw tzn dot wg red woj pow gm godz""",
        "numbered": "nr art ust pkt str s poz t rozdz rys tab",
        "ending": "itd itp etc r rr w ww br ub tys n.e p.n.e m.st sp.z.o.o",
        "closing": "r rr w ww br ub n.e p.n.e",
        "late": "r rr w ww br ub",
        "openers": """
            w we z ze na do od po za przy przez pod nad o u dla to ten ta te ci on ona ono oni one my ja jego jej
            ich jak gdy kiedy jeśli jeżeli ale i a lecz oraz bo choć też także tam tu nie czy kto co jest był była
            było były według podczas zdaniem następnie potem jednak dlatego""",
        "before_ordinal": "w we do od po na z ze lat lata latach",
        "after_ordinal": """
            stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia
            rocznica rocznicy pułk dywizja brygada""",
    },
    "ru": {
        "titles": """
            гг-н г-жа им ул просп пл пер д св проф акад доц ген полк подп майор кап лейт чел см ср напр т.е т.н
            т.к т.ч т.о кв обл р-н пос дер р оз о-в дж ю я юр инж""",
        "numbered": "№ ст стр с п пп гл рис табл т ч кн янв февр апр авг сент окт нояб дек корп",
        "ending": "г гг в вв тыс руб коп долл т.д т.п др пр н.э кг км мм м га ч мин сек у.е с.ш",
        "closing": "г гг в вв н.э",
        "late": "г гг в вв",
        "openers": """
            в во на с со к ко по о об от до из за у при для без под над после перед через это этот эта эти тот та
            то те он она оно они мы я вы его ее её их как когда если но а и или однако также тем так там здесь не
            нет что кто где ранее позже затем потом согласно все всего был была было были теперь сейчас""",
    },
    "uk": {
        "titles": "ім вул просп пл пров св проф акад ген див напр т.зв обл р-н смт с",
        "numbered": "№ ст стор с п гл рис табл т ч кн січ лют бер квіт трав черв лип серп вер жовт лист груд",
        "ending": "р рр м тис грн коп дол т.д т.п ін н.е кг км см мм га год хв",
        "closing": "р рр н.е",
        "late": "р рр",
        "openers": """
            у в на з із зі до по про від за при для без під над після перед через це цей ця ці той та то ті він
            вона воно вони ми я ви його її їх як коли якщо але а і й або однак також так там тут не що хто де
            раніше пізніше потім згідно всі був була було були тепер зараз""",
    },
    "tr": {
        "titles": "dr prof doç yrd av sn alb yzb org korg gen müh öğr hz bkz örn st cad sok mah apt",
        "numbered": "no nr s ss md madde sf cilt",
        "ending": "vb vd a.ş ltd şti m.ö m.s t.c",
        "closing": "",
        "openers": """
            bu şu o bir ve ama fakat ancak çünkü eğer ne kim nasıl neden onlar biz ben siz sen onun bunun ayrıca
            daha sonra önce böylece bunlar buna için ile her bazı birçok""",
        "before_ordinal": "ve ile başkan madde yüzyılın yılın",
        "after_ordinal": """
            ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık yüzyıl yüzyılda madde
            maddesi dünya cumhurbaşkanı lig gün yıl dönem hafta tur sıra""",
    },
    "ar": {
        "titles": "د أ م ا ص ج ت ط ق هـ ه أ.د م.م ب س ع",
        "numbered": "ص ج ط م ع",
        "ending": "إلخ الخ ق.م ب.م",
        "closing": "",
        "openers": "",
    },
    "hi": {
        "titles": "डॉ डा प्रो पं श्री श्रीमती कु सु मो ई ए बी सी डी एम एस पी आर के जे वी",
        "numbered": "सं पृ क्र",
        "ending": "ई.पू ",
        "closing": "",
        "openers": "",
    },
    "sv": {
        "titles": "dr prof st t.ex bl.a d.v.s s.k f.d ca kl m.fl fr hr ing resp inkl exkl jfr obs dvs",
        "numbered": "nr s sid kap fig jan feb apr aug sept okt nov dec",
        "ending": "osv etc m.m f.kr e.kr mkr milj mdr",
        "closing": "",
        "openers": """
            det den de en ett han hon vi jag ni man i på av för med till från om men och eller när då efter innan
            sedan under enligt också så här där detta denna dessa var vad vem hur nu inte""",
    },
    "da": {
        "titles": "dr prof hr fr st bl.a f.eks d.v.s dvs ca kl jf pga mht ift inkl ekskl evt",
        "numbered": "nr s kap fig jan feb apr aug sept okt nov dec stk",
        "ending": "osv etc m.m m.fl f.kr e.kr mio mia kr tusind",
        "closing": "",
        "openers": """
            det den de en et han hun vi jeg i man på af for med til fra om men og eller når da efter før siden
            under ifølge også så her der dette denne disse hvad hvem hvor hvordan nu ikke""",
        "before_ordinal": "den det de en et til i fra og",
        "after_ordinal": """
            januar februar marts april maj juni juli august september oktober november december mai mars desember
            århundrede århundre""",
    },
    "cs": {
        "titles": "dr prof doc mgr ing bc judr mudr phdr rndr sv gen plk kpt tzv např tj resp popř ul nám př",
        "numbered": "č čl s str odst obr tab r",
        "ending": "atd apod aj etc tis mil mld kč hod min n.l př.n.l s.r.o a.s",
        "closing": "",
        "openers": """
            v ve na z ze do od po za při pro o u to ten ta ti on ona ono oni my já jeho její jejich jak když pokud
            ale a i nebo však také tam tady ne kdo co je byl byla bylo byli podle během poté proto""",
        "before_ordinal": "v ve do od po na z ze a dne",
        "after_ordinal": """
            ledna února března dubna května června července srpna září října listopadu prosince století výročí""",
    },
}

_TITLES = {  # of languages for which no other abbreviations are known here
    "bn": "ডা ডাঃ ড ডঃ মো মোঃ",
    "el": "κ κα κος κκ δρ αρ",
    "et": "hr pr dr lp",
    "fi": "hra rva nti tri esim",
    "he": "ד״ר מר גב׳",
    "hr": "g gđa gđica dr prof mr tzv npr sv",
    "hu": "dr ifj id özv prof",
    "id": "bpk sdr tn ny drs ir kh",
    "is": "hr frk frú dr sr",
    "lt": "p pp dr prof doc šv vad",
    "lv": "kgs prof dr",
    "ms": "en pn dr tn",
    "ro": "dl dna dra dr prof ing sf",
    "sl": "g ga gdč dr prof mag sv t.i npr",
    "sq": "z znj dr prof",
    "sr": "г г-ђа др проф тзв нпр св g dr prof tzv npr sv",
    "vi": "ts ths gs pgs tp ông",
}
_ALIASES = {
    "no": "da",
    "nb": "da",
    "nn": "da",
    "sk": "cs",
    "gl": "pt",
    "ca": "es",
    "be": "ru",
    "bg": "ru",
    "bs": "hr",
    "mk": "sr",
    "fa": "ar",
}
_ALIASES |= {"ur": "ar", "mr": "hi", "und": "en", "ne": "hi", "af": "nl"}


@cache
def abbreviations(language: str) -> Abbreviations:
    """Return the tables of a language, given by its primary subtag; of no language in particular when unknown."""
    language = _ALIASES.get(language, language)
    table = _TABLES.get(language, _GENERIC)

    def words(name: str) -> frozenset[str]:
        return frozenset(table.get(name, "").split())

    return Abbreviations(
        words("titles") | frozenset(f"{_GENERIC['titles']} {_TITLES.get(language, '')}".split()),
        words("numbered"),
        words("ending"),
        words("closing"),
        words("late"),
        words("openers"),
        words("before_ordinal"),
        words("after_ordinal"),
    )
