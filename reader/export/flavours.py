"""In which kinds of Markdown can notes be written? Each is a template, and a beginning for one's own.

Blocks: `front` (the head of the file), `heading`, `note` (once for each note), `between` (two notes), `lost` (above
the orphans). Values are Markdown already; what ends in `_text` is plain.
"""

_NOTE = """\
{{ note.quotes[0].block }}

ANCHOR
{% for quote in note.quotes[1:] %}

{{ quote.block }}
{% endfor %}
{% if note.comment %}

{{ note.comment }}
{% endif %}

{% if note.hashtags %}{{ note.hashtags }} · {% endif %}[Open in Synoptic]({{ note.link }})
{% for translation in note.translations %}

{{ translation }}
{% endfor %}
"""

_PAGE = f"""\
{{% block front %}}{{{{ front_matter }}}}{{% endblock %}}
{{% block heading %}}## {{{{ story.title }}}}
{{% endblock %}}
{{% block note %}}{_NOTE}{{% endblock %}}
{{% block between %}}

---

{{% endblock %}}
{{% block lost %}}## Passages that are no longer in the text
{{% endblock %}}
"""

OBSIDIAN = _PAGE.replace("ANCHOR", "^{{ note.block_id }}")
COMMONMARK = _PAGE.replace("ANCHOR", '<a id="{{ note.block_id }}"></a>')

LOGSEQ = """\
{% block front %}
title:: {{ story.title }}
story:: {{ story.id }}
{% if story.tags %}
tags:: {{ story.tags | join(", ") }}
{% endif %}
{% endblock %}
{% block note %}
- id:: {{ note.id }}
  {{ note.quotes[0].block | indent(2) }}
{% for quote in note.quotes[1:] %}
  - {{ quote.block | indent(4) }}
{% endfor %}
{% if note.comment %}
  - {{ note.comment | indent(4) }}
{% endif %}
  - {% if note.hashtags %}{{ note.hashtags }} · {% endif %}[Open in Synoptic]({{ note.link }})
{% for translation in note.translations %}
  - {{ translation }}
{% endfor %}
{% endblock %}
{% block lost %}
- Passages that are no longer in the text
{% endblock %}
"""

FLAVOURS = {"obsidian": OBSIDIAN, "commonmark": COMMONMARK, "logseq": LOGSEQ}
