// The search box: its list belongs to the word that stands in it. No word, Escape, or an older word's answer: no list.
{
  const box = document.querySelector('.search-box');
  const input = box?.elements.q;
  const list = document.getElementById('suggestions');
  let shut = false;

  const close = () => list.replaceChildren();

  // In the capturing phase: the box must know before htmx does.
  box?.addEventListener('input', () => {
    shut = !input.value.trim();
    if (shut) close();
  }, true);
  box?.addEventListener('keydown', event => {
    if (event.key !== 'Escape' || event.isComposing) return;
    shut = true;
    close();
  });
  box?.addEventListener('htmx:configRequest', event => { if (shut) event.preventDefault(); });
  box?.addEventListener('htmx:beforeSwap', event => {
    const asked = new URL(event.detail.pathInfo.finalRequestPath, location.href).searchParams.get('q');
    if (shut || asked !== input.value) event.detail.shouldSwap = false;
  });
}
