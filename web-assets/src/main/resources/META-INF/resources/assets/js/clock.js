// The sliders of the clocks: moving one shows the day it stands on, letting go of it asks for that day.
// With the keyboard, Enter or leaving the slider lets go. The days are those of the list for browsers
// without scripts.
const DAY = { dateStyle: 'medium', timeZone: 'UTC' };
const moved = new WeakSet();

const slider = event => event.target.closest?.('input[data-stops]');
const stop = range => document.getElementById(range.dataset.stops).options[range.valueAsNumber];

const words = ({ value, text }) => {
  const lang = document.documentElement.lang;
  return value
    ? new Intl.DateTimeFormat(lang === 'en' ? 'en-GB' : lang, DAY).format(new Date(value.slice(0, 10)))
    : text;
};

const letGo = range => {
  if (range.value === range.defaultValue) return;
  range.form.elements[range.dataset.sets].value = stop(range).value.replace(/Z$/, '');
  range.form.requestSubmit();
};

document.addEventListener('input', event => {
  const range = slider(event);
  if (!range) return;
  range.setAttribute('aria-valuetext', words(stop(range)));
  range.nextElementSibling.textContent = words(stop(range));
});
document.addEventListener('pointerdown', event => slider(event) && moved.delete(slider(event)));
document.addEventListener('keydown', event => {
  const range = slider(event);
  if (!range) return;
  if (event.key === 'Enter') {
    event.preventDefault();
    letGo(range);
  } else if (event.key !== 'Tab') moved.add(range);
});
document.addEventListener('change', event => {
  const range = slider(event);
  if (range && !moved.has(range)) letGo(range);
});
document.addEventListener('focusout', event => {
  const range = slider(event);
  if (range && moved.has(range)) letGo(range);
});
