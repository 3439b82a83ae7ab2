// On a theme page: keeps in this browser when each theme was last looked at, and asks the server what changed since.
(() => {
  const STORE = 'themeboard.visits';
  const SITTING = 30 * 60 * 1000; // milliseconds within which looking again is the same visit
  const MOST = 200;

  const read = () => {
    try {
      return JSON.parse(localStorage.getItem(STORE)) ?? {};
    } catch {
      return {}; // no storage, or nothing that can be read
    }
  };

  const keep = visits => {
    const latest = Object.entries(visits).sort((a, b) => b[1].now - a[1].now).slice(0, MOST);
    try {
      localStorage.setItem(STORE, JSON.stringify(Object.fromEntries(latest)));
    } catch {
      // without storage every visit is the first
    }
  };

  const line = document.querySelector('[data-visit]');
  if (!line) return;
  const visits = read();
  const slug = line.dataset.visit;
  const visit = visits[slug] ?? {};
  const now = Date.now();
  const before = now - visit.now > SITTING ? visit.now : visit.before;
  keep({ ...visits, [slug]: { now, before } });
  if (!Number.isFinite(before)) return;
  const since = new Date(before).toISOString();
  fetch(`/themes/${encodeURIComponent(slug)}/changes?since=${encodeURIComponent(since)}`)
    .then(answer => (answer.ok ? answer.text() : ''))
    .then(html => { line.innerHTML = html; })
    .catch(() => {}); // the form beside it leads to the same page
})();
