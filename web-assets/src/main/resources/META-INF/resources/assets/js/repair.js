// On a repair page: words that a curator selects in the text become the passage.
const text = document.querySelector(".article-text");
const form = document.querySelector(".repair-form");

const occurrence = (range, quote) => {
  const before = document.createRange();
  before.setStart(text, 0);
  before.setEnd(range.startContainer, range.startOffset);
  return before.toString().split(quote).length;
};

document.addEventListener("selectionchange", () => {
  const selection = document.getSelection();
  const range = selection.rangeCount ? selection.getRangeAt(0) : null;
  const quote = range && text.contains(range.commonAncestorContainer) ? range.toString().trim() : "";
  if (!quote) return;
  form.quote.value = quote;
  form.occurrence.value = occurrence(range, quote);
});
