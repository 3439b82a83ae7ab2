// On the review screen: what somebody typed and has not accepted is kept in this tab, by candidate and version.
{
  const STORE = "themeboard.unsaved.";
  const kept = { // a browser may have no storage; then the page is as without this script
    get: (key) => { try { return sessionStorage.getItem(STORE + key); } catch { return null; } },
    set: (key, value) => { try { sessionStorage.setItem(STORE + key, value); } catch { /* not kept */ } },
    drop: (wanted) => {
      try { Object.keys(sessionStorage).filter((key) => key.startsWith(STORE + wanted)).forEach((key) => sessionStorage.removeItem(key)); } catch { /* nothing is kept */ }
    },
  };
  let after = null; // what is said when the next screen is there

  const form = () => document.querySelector("#accept[data-unsaved]");
  const fields = (accept) => [...accept.querySelectorAll(".candidate-fields :is(input, select, textarea)")];
  const changed = (field) => {
    if (field.type === "checkbox") return field.checked !== field.defaultChecked;
    if (field.localName !== "select") return field.value !== field.defaultValue;
    return field.value !== ([...field.options].find((option) => option.defaultSelected) ?? field.options[0])?.value;
  };

  const say = (words) => {
    const said = document.getElementById("said");
    if ([...said.children].some((line) => line.textContent === words)) return;
    const line = document.createElement("p");
    line.className = "form-notice";
    line.textContent = words;
    said.append(line);
  };

  const offer = (accept, is) => { accept.querySelector(".unsaved").hidden = !is; };

  const keep = (accept) => {
    // A form that was refused comes back with what was typed, which no longer differs from what was sent.
    const is = fields(accept).some(changed) || Boolean(document.querySelector("#review [role=alert]"));
    const values = fields(accept).filter((f) => f.type !== "checkbox" || f.checked).map((f) => [f.name, f.value]);
    if (is) kept.set(accept.dataset.unsaved, JSON.stringify(values));
    else kept.drop(accept.dataset.unsaved);
    offer(accept, is);
  };

  const restore = (accept) => {
    const values = JSON.parse(kept.get(accept.dataset.unsaved) ?? "null");
    if (!values) return;
    for (const field of fields(accept)) {
      if (field.type === "checkbox") field.checked = values.some(([name, value]) => name === field.name && value === field.value);
      else field.value = values.find(([name]) => name === field.name)?.[1] ?? field.value;
    }
    offer(accept, true);
    say(accept.dataset.kept);
  };

  /** What was decided, by whomever and however, is no longer to be accepted. */
  const forget = () => {
    const waiting = [...document.querySelectorAll(".review-list input[name=ids]")].map((box) => box.value);
    for (const link of document.querySelectorAll(".review-list .item > a")) {
      const id = new URL(link.href).searchParams.get("candidate");
      if (!waiting.includes(id)) kept.drop(id + ".");
    }
  };

  const arrive = () => {
    forget();
    if (form()) restore(form());
    if (after && document.getElementById("said")) say(after);
    after = null;
  };

  for (const kind of ["input", "change"]) {
    document.addEventListener(kind, (event) => { if (event.target.form && event.target.form === form()) keep(form()); });
  }
  document.addEventListener("click", (event) => {
    if (!event.target.closest(".unsaved button")) return;
    kept.drop(form().dataset.unsaved);
    after = form().dataset.discarded;
    document.querySelector(".review-list [aria-current] a").click();
  });
  document.addEventListener("htmx:afterSettle", arrive);
  document.addEventListener("htmx:historyRestore", arrive);
  arrive();
}
