// After a decision: the passage comes into view, the focus goes to the candidate, the selection says how many it touches.
const settle = (moved) => {
  const review = document.getElementById("review");
  if (!review) return;
  const pane = review.querySelector(".review-source");
  const passage = review.querySelector("mark.asked");
  if (passage && pane.scrollHeight > pane.clientHeight) {
    pane.scrollTop += passage.getBoundingClientRect().top - pane.getBoundingClientRect().top - pane.clientHeight / 3;
  }
  if (moved) document.getElementById("candidate")?.focus({ preventScroll: false });
  count(review);
};

// What was ticked stays ticked when another candidate is looked at: the answer has an unticked list.
const ticked = new Set();
const tick = (box) => ticked[box.checked ? "add" : "delete"](box.value);
const keepTicked = () => {
  for (const box of document.querySelectorAll(".review-list input[name=ids]")) box.checked = ticked.has(box.value);
};

const count = (review) => {
  const button = review.querySelector(".review-list > button");
  if (!button) return;
  button.dataset.label ??= button.textContent;
  const selected = review.querySelectorAll(".review-list input:checked").length;
  button.textContent = selected ? `${button.dataset.label} (${selected})` : button.dataset.label;
};

document.addEventListener("change", (event) => {
  if (!event.target.matches(".review-list input[name=ids]")) return;
  tick(event.target);
  count(document.getElementById("review"));
});
for (const arrival of ["htmx:afterSettle", "htmx:historyRestore"]) {
  document.addEventListener(arrival, () => { keepTicked(); settle(true); });
}
// A page that the browser had put aside does not know what was decided since.
window.addEventListener("pageshow", (event) => { if (event.persisted) location.reload(); });
// What a refusal says is shown like any other answer.
document.addEventListener("htmx:beforeSwap", (event) => {
  if ([400, 409].includes(event.detail.xhr.status) && event.detail.xhr.response.includes('id="review"')) {
    event.detail.shouldSwap = true;
    event.detail.isError = false;
  }
});
document.querySelectorAll(".review-list input:checked").forEach(tick);
settle(false);
