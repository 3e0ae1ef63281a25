"""A small story in three versions with odd words, for the tests of all export formats."""

from reader.model import (
    Annotation,
    Article,
    Color,
    OpenedStory,
    Origin,
    Row,
    Segment,
    Selector,
    Story,
    Synopsis,
    Target,
    Version,
)

STORY_ID = "0f3c9d5e-2f0b-4c55-9d52-5b1d4a1f1d10"
ENGLISH = (
    "35. * One # two_three > four | five\n"
    "It rained on\nthe \u202e[[roof]]\u202c all day. <script>alert(1)</script> & “so”."
)
FRENCH = "Trente-cinq.\nIl a plu sur le toit « toute la journée »."
ARABIC = "خمسة وثلاثون.\nأمطرت طوال اليوم."


def version(language, raw, segments, **facts):
    article = Article(f"article-{language}", f"Rain: “{language}”", language, STORY_ID, **facts)
    return Version(article, f"text-{language}", raw, (), tuple(Segment(start, end) for start, end in segments))


def target(language, raw, quote, origin=Origin.BY_HAND, confidence=1.0, is_orphan=False):
    start = 0 if is_orphan else raw.index(quote)
    selector = Selector(quote, raw[max(0, start - 32) : start], "", start, start + len(quote))
    return Target(f"article-{language}", f"text-{language}", selector, origin, confidence, is_orphan)


def story(*annotations, title="Rain: on #35 [and] “no”"):
    line = ENGLISH.index("\n")
    versions = (
        version(
            "en",
            ENGLISH,
            [(0, line), (line + 1, len(ENGLISH))],
            origin="https://example.org/rain?a=1&b=2",
            imported_at="2024-03-29T10:00:00Z",
            source="RT – Daily *news*",
            published="2022-06-22",
        ),
        version(
            "fr",
            FRENCH,
            [(0, 12), (13, len(FRENCH))],
            origin="/home/someone/pluie.txt",
            imported_at="",
            source="www.rt.com",
        ),
        version("ar", ARABIC, [(0, 13), (14, len(ARABIC))], origin="C:\\Users\\someone\\مطر.txt", imported_at=""),
    )
    ids = tuple(version.article.id for version in versions)
    synopsis = Synopsis(
        STORY_ID, ids, (Row(((0,), (0,), (0,)), 0.9), Row(((1,), (1,), ()), 0.9), Row(((), (), (1,)), 0.5))
    )
    return OpenedStory(Story(STORY_ID, title, ids), versions, synopsis, annotations)


def annotation(name, *targets, **words):
    return Annotation(f"{name}-7f3a-4c55-9d52-5b1d4a1f1d10", targets, **words)


RAIN = annotation(
    "aaaaaaaa",
    target("en", ENGLISH, "rained on\nthe \u202e[[roof]]\u202c all day. <script>alert(1)</script>"),
    target("fr", FRENCH, "plu sur le toit « toute la journée »", Origin.FOUND, 0.93),
    target("ar", ARABIC, "أمطرت طوال اليوم", Origin.FOUND, 0.62),
    note="All *three* say so;\nsee [the map](https://example.org).",
    tags=("weather report", "framing", "2022", "Framing"),
    color=Color.BLUE,
    created="2024-03-29T10:05:00Z",
    modified="2024-03-29T10:06:00Z",
)
NUMBER = annotation(
    "bbbbbbbb",
    target("fr", FRENCH, "Trente-cinq", Origin.BY_HAND),
    target("en", ENGLISH, "35. * One # two_three > four | five", Origin.FOUND, 0.3),
    note="```\nunclosed",
)
LOST = annotation(
    "cccccccc", target("fr", FRENCH, "une phrase\n1. disparue", is_orphan=True), note="=1+1", tags=("todo",)
)


def full():
    return story(RAIN, NUMBER, LOST)
