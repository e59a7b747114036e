"""Tables as Markdown writes them."""


def markdown(titles: list[str], lines: list[list[str]]) -> list[str]:
    """One line of text per row; a title and a rule come first."""
    rows = [titles, ["---"] * len(titles), *lines]
    return ["| " + " | ".join(cell.replace("|", "\\|").replace("\n", " ") for cell in row) + " |" for row in rows]
