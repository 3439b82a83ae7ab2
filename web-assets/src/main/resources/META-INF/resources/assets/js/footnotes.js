// A footnote opens its quote in place where there is no margin for it; elsewhere, and without this script, it is a link.
document.addEventListener('click', event => {
  const marker = event.target.closest('a[data-cite]');
  if (!marker || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
  const note = document.getElementById(marker.dataset.note);
  if (!note?.showPopover || getComputedStyle(note).display !== 'none') return;
  event.preventDefault();
  note.showPopover();
  note.querySelector('a').focus();
  note.addEventListener('beforetoggle', () => marker.focus(), { once: true });
});
