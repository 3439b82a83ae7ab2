// Keys of the review screen. Each presses a button or follows a link that is there for everybody; none looks and accepts at once.
const part = (selector) => document.querySelector(`#review ${selector}`);
const REASONS = "12345";
let rejecting = false;

const keys = {
  r: () => { rejecting = Boolean(part("#reject")); part("#reject select")?.focus(); },
  e: () => { part(".candidate-fields")?.setAttribute("open", ""); part(".candidate-fields :is(textarea, input, select)")?.focus(); },
  x: () => part('[data-key="x"]')?.click(),
  "?": () => { const help = part("#keys"); help.open = !help.open; help.querySelector("summary").focus(); },
};

// On a decided candidate the keys of deciding say what was decided.
const DECIDING = ["a", "Enter", "r"];
const tell = () => {
  const notice = document.createElement("p");
  notice.className = "form-notice";
  notice.textContent = part(".decided").textContent;
  document.getElementById("said").replaceChildren(notice);
};

const reject = (key) => {
  const form = part("#reject");
  form.refusal.selectedIndex = REASONS.indexOf(key);
  form.requestSubmit(form.querySelector("button"));
};

document.addEventListener("keydown", (event) => {
  if (event.repeat || event.ctrlKey || event.metaKey || event.altKey || event.isComposing || !part("")) return;
  const choosing = rejecting && REASONS.includes(event.key);
  const typing = event.target.closest("input:not([type=checkbox]), textarea, select");
  if (event.key === "Escape") { rejecting = false; document.getElementById("candidate")?.focus(); return; }
  if (choosing && (!typing || event.target.name === "refusal")) { event.preventDefault(); rejecting = false; reject(event.key); return; }
  if (typing || (event.key === "Enter" && event.target.closest("a, button, summary, label, input"))) return;
  if (DECIDING.includes(event.key) && part(".decided")) { event.preventDefault(); tell(); return; }
  const run = keys[event.key] ?? (() => part(`[data-key="${CSS.escape(event.key)}"]`)?.click());
  if (event.key.length > 1 && event.key !== "Enter") return;
  if (!(event.key in keys) && !part(`[data-key="${CSS.escape(event.key)}"]`)) return;
  event.preventDefault();
  run();
});
