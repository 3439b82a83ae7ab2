// On an article page: words that a curator selects become the passage of a new fact.
const link = document.querySelector("[data-write]");
const text = document.querySelector(".article-text");
const plain = { href: link.href, label: link.textContent };

/** How often the words stand in the text up to where the selection begins, itself included. */
const occurrence = (range, quote) => {
  const before = document.createRange();
  before.setStart(text, 0);
  before.setEnd(range.startContainer, range.startOffset);
  let count = 1;
  const past = before.toString();
  for (let at = past.indexOf(quote); at >= 0; at = past.indexOf(quote, at + 1)) count++;
  return count;
};

document.addEventListener("selectionchange", () => {
  const selection = document.getSelection();
  const range = selection.rangeCount ? selection.getRangeAt(0) : null;
  const quote = range && text.contains(range.commonAncestorContainer) ? range.toString().trim() : "";
  const address = new URL(plain.href);
  if (quote) {
    address.searchParams.set("quote", quote);
    address.searchParams.set("occurrence", occurrence(range, quote));
  }
  link.href = address;
  link.textContent = quote ? link.dataset.write : plain.label;
});
