// A footnote opens its whole quote in place; without this script it is a link to the passage.
document.addEventListener('click', event => {
  const marker = event.target.closest('a[data-cite]');
  if (!marker || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
  const note = document.getElementById(marker.dataset.note);
  if (!note?.showPopover) return;
  event.preventDefault();
  note.showPopover();
  note.querySelector('a').focus();
  note.addEventListener('beforetoggle', () => marker.focus(), { once: true });
});
