// Lets files be dropped anywhere on their form; without this script the field takes them.
const form = document.querySelector('.import-drop');
const field = form.querySelector('input[type=file]');
const chosen = form.querySelector('.import-chosen');

function tell() {
  chosen.textContent = field.files.length > 1 ? `${field.files.length} ${chosen.dataset.words}` : '';
}

field.addEventListener('change', tell);

for (const event of ['dragenter', 'dragover']) {
  form.addEventListener(event, e => {
    if (e.dataTransfer.types.includes('Files')) {
      e.preventDefault();
      form.classList.add('over');
    }
  });
}

form.addEventListener('dragleave', e => {
  if (!form.contains(e.relatedTarget)) form.classList.remove('over');
});

form.addEventListener('drop', e => {
  e.preventDefault();
  form.classList.remove('over');
  field.files = e.dataTransfer.files;
  tell();
});
