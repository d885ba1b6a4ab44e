"""The questions that the library puts to a compiled bundle, as SQL; every one uses an index."""


def listing(where: str) -> str:
    """SQL for a list of pages, each in the first language of the fall-back order that it has."""
    return f"""
        SELECT p.kind, p.slug, p.role, p.topic, p.facts, t.language, t.title, t.summary, t.words,
            MIN(f.rank)
        FROM page p
        JOIN page_text t ON t.page = p.id
        JOIN fallback f ON f.reader = :reader AND f.language = t.language
        WHERE {where} AND (p.withdrawn = '' OR :today < p.withdrawn) AND (:site = '' OR p.everywhere
            OR EXISTS (SELECT 1 FROM page_site s WHERE s.page = p.id AND s.site = :site))
        GROUP BY p.position, p.slug, p.id ORDER BY p.position, p.slug
    """  # noqa: S608 - `where` is one of the constants above


TOPICS = """
SELECT topic.slug, icon, featured, opens, t.title, t.summary, t.language, MIN(f.rank)
FROM topic
CROSS JOIN topic_text t ON t.topic = topic.slug  -- CROSS: in this order, each by its index
JOIN fallback f ON f.reader = :reader AND f.language = t.language
GROUP BY topic.position ORDER BY topic.position
"""
PAGE = """
SELECT t.language, t.title, t.summary, t.words, t.body, p.language AS original, p.facts
FROM page p
JOIN page_text t ON t.page = p.id
JOIN fallback f ON f.reader = :reader AND f.language = t.language
WHERE p.kind = :kind AND p.slug = :slug AND (p.withdrawn = '' OR :today < p.withdrawn)
ORDER BY f.rank LIMIT 1
"""
LANGUAGES = """
SELECT t.language FROM page p JOIN page_text t ON t.page = p.id
WHERE p.kind = :kind AND p.slug = :slug ORDER BY t.language
"""
