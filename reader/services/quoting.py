"""What does a passage look like on the clipboard, with what the other versions say there?"""

from reader.model import Color, OpenedStory, Span
from reader.services.annotating import new_annotation


def quote_everywhere(opened: OpenedStory, article_id: str, span: Span) -> str:
    """Return a passage and its counterparts as Markdown block quotes, each with language, source and place.

    Raises ReaderError for a passage without words.
    """
    from reader.export.escape import escape, lines, quote
    from reader.export.passages import quoted, rows

    blocks: list[str] = []
    for target in new_annotation(opened, article_id, span, Color.YELLOW).targets:
        article = opened.version(target.article_id).article
        numbers = rows(opened, target)
        place = f"passage {numbers[0]}" if numbers else ""
        about = [f"*{escape(article.language)}*", escape(article.source or ""), place]
        words = [escape(line) for line in lines(quoted(opened, target))]
        blocks.append(quote(*words, "— " + ", ".join(part for part in about if part)))
    return "\n\n".join(blocks) + "\n"
