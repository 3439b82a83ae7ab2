// On an article page: goes from one marked passage to the next, also by the keys n and p; without this script the links lead there.
let current = null;

function jump(by) {
  const marks = [...document.querySelectorAll('.article-text mark')];
  const from = marks.indexOf(current?.isConnected ? current : document.querySelector('mark.asked'));
  const to = from < 0 ? (by > 0 ? 0 : marks.length - 1) : (from + by + marks.length) % marks.length;
  document.querySelectorAll('.article-reading .asked').forEach(old => old.classList.remove('asked'));
  current = marks[to];
  const note = document.querySelector(`[data-passage="${current.id}"]`);
  for (const part of [current, note]) part?.classList.add('asked');
  current.tabIndex = -1;
  current.focus({ preventScroll: true });
  current.scrollIntoView({ block: 'center' });
  const place = document.querySelector('.mark-place');
  place.textContent = place.dataset.words.replace('#', to + 1);
}

function offerKeys() {
  document.querySelectorAll('.mark-keys').forEach(hint => { hint.hidden = false; });
}

document.addEventListener('click', event => {
  const link = event.target.closest('a[data-jump]');
  if (!link || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
  event.preventDefault();
  jump(+link.dataset.jump);
});

// Only where the reader is in the page already: single keys belong to nobody who has not entered it.
document.addEventListener('keydown', event => {
  const by = { n: 1, p: -1 }[event.key];
  if (!by || event.metaKey || event.ctrlKey || event.altKey || event.isComposing) return;
  if (!event.target.closest('main') || event.target.closest('input, textarea, select')) return;
  if (document.querySelector('.article-text mark')) jump(by);
});

offerKeys();
document.addEventListener('htmx:afterSettle', offerKeys);
