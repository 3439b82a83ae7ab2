// What a reader without an account follows, kept in this browser; on sign-in the list is offered to the account.
(() => {
  const STORE = 'themeboard.watches';
  const SEEN = 'themeboard.watches.seen';
  const MOST = 100;

  const read = () => {
    try {
      return JSON.parse(localStorage.getItem(STORE)) ?? [];
    } catch {
      return []; // no storage, or nothing that can be read
    }
  };
  const keep = list => {
    localStorage.setItem(STORE, JSON.stringify(list.slice(-MOST)));
    localStorage.getItem(SEEN) ?? localStorage.setItem(SEEN, new Date().toISOString());
  };
  const slugs = kind => read().filter(e => e.startsWith(kind + ':')).map(e => e.slice(kind.length + 1)).join(',');

  const offer = button => {
    const words = { on: button.textContent, off: button.dataset.unwatch };
    const entry = button.dataset.watch;
    const show = () => { button.textContent = read().includes(entry) ? words.off : words.on; };
    button.addEventListener('click', () => {
      const list = read();
      keep(list.includes(entry) ? list.filter(e => e !== entry) : [...list, entry]);
      show();
    });
    show();
    button.dataset.ready = '';
  };

  const list = document.querySelector('[data-watchlist]');
  const seen = document.querySelector('[data-seen]');
  const empty = list?.innerHTML;
  const show = async () => {
    seen.hidden = read().length === 0;
    if (read().length === 0) {
      list.innerHTML = empty;
      return;
    }
    const query = new URLSearchParams({ themes: slugs('theme'), companies: slugs('company'), since: localStorage.getItem(SEEN) });
    const answer = await fetch('/watchlist/items?' + query);
    if (answer.ok) list.innerHTML = await answer.text();
  };

  try {
    localStorage.getItem(STORE);
  } catch {
    return; // nothing can be kept, so nothing is offered
  }
  document.querySelectorAll('[data-watch]').forEach(offer);
  if (list) {
    list.addEventListener('click', event => {
      const drop = event.target.closest('[data-drop]')?.dataset.drop;
      if (!drop) return;
      keep(read().filter(e => e !== drop));
      show();
    });
    seen.addEventListener('click', () => {
      localStorage.setItem(SEEN, new Date().toISOString());
      show();
    });
    show();
  }
  const merge = document.querySelector('[data-watch-merge]');
  if (merge && read().length > 0) {
    merge.elements.theme.value = slugs('theme');
    merge.elements.company.value = slugs('company');
    merge.addEventListener('submit', () => localStorage.removeItem(STORE));
    merge.hidden = false;
  }
})();
