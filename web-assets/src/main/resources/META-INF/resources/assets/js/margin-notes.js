// From 1200 pixels on, each note of an article stands beside its passage; without this script they follow one another in its order.
const wide = matchMedia('screen and (min-width: 75rem)');

function place() {
  const list = document.querySelector('.margin-notes > ol');
  if (!list) return;
  if (wide.matches) list.parentElement.open = true;
  const notes = [...list.children];
  notes.forEach(note => { note.style.translate = ''; });
  if (!wide.matches || !notes.length) return;
  const top = list.getBoundingClientRect().top;
  const boxes = notes.map(note => note.getBoundingClientRect());
  let free = 0;
  const places = notes.map((note, i) => {
    const mark = document.getElementById(note.dataset.passage)?.getClientRects()[0];
    const at = Math.max(free, mark ? mark.top - top : 0);
    free = at + boxes[i].height;
    return at;
  });
  // What does not fit below moves up again: the page does not grow.
  let end = list.closest('.article-layout').getBoundingClientRect().bottom - top;
  for (let i = notes.length - 1; i >= 0; i--) {
    places[i] = Math.min(places[i], end - boxes[i].height);
    end = places[i];
    notes[i].style.translate = `0 ${Math.round(places[i] - (boxes[i].top - top))}px`;
  }
}

place();
document.fonts?.ready.then(place);
addEventListener('resize', place);
wide.addEventListener('change', () => {
  document.querySelectorAll('.margin-notes').forEach(notes => { notes.open = wide.matches; });
  place();
});
// What the reader has opened stays open when a kind is switched off or on.
let keptOpen = false;
document.addEventListener('htmx:beforeSwap', () => { keptOpen = !!document.querySelector('.margin-notes')?.open; });
document.addEventListener('htmx:afterSettle', () => {
  document.querySelectorAll('.margin-notes').forEach(notes => { notes.open ||= keptOpen; });
  place();
});
