// On an article page: words that a curator selects become the passage of a new fact.
const plain = document.querySelector("[data-write]").cloneNode(true);

/** How often the words stand in the text up to where the selection begins, itself included. */
const occurrence = (text, range, quote) => {
  const before = document.createRange();
  before.setStart(text, 0);
  before.setEnd(range.startContainer, range.startOffset);
  let count = 1;
  const past = before.toString();
  for (let at = past.indexOf(quote); at >= 0; at = past.indexOf(quote, at + 1)) count++;
  return count;
};

document.addEventListener("selectionchange", () => {
  const link = document.querySelector("[data-write]"); // another one after kinds were switched
  const text = document.querySelector(".article-text");
  const selection = document.getSelection();
  const range = selection.rangeCount ? selection.getRangeAt(0) : null;
  const quote = range && text.contains(range.commonAncestorContainer) ? range.toString().trim() : "";
  const address = new URL(plain.href);
  if (quote) {
    address.searchParams.set("quote", quote);
    address.searchParams.set("occurrence", occurrence(text, range, quote));
  }
  link.href = address;
  link.textContent = quote ? link.dataset.write : plain.textContent;
});
