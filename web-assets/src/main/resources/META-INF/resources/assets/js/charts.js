// Draws each chart from the table beside it, in the page's own colours; without this script the table is the chart.
const library = document.currentScript.dataset.library;
const LONGEST_LABEL = matchMedia('(max-width: 30rem)').matches ? 18 : 28;

function colour(name) {
  return getComputedStyle(document.documentElement).getPropertyValue(name).trim();
}

function label(row) {
  return row.querySelector('.chart-label').textContent.trim();
}

// A range floats between its ends; every other bar stands on zero.
function length(row) {
  const low = +row.dataset.value;
  if ('high' in row.dataset) return [low, +row.dataset.high];
  return row.closest('figure').dataset.chart === 'ranges' ? [low, low] : low;
}

function shortened(text) {
  return text.length > LONGEST_LABEL ? text.slice(0, LONGEST_LABEL - 1) + '…' : text;
}

// The name on one line, and on a second one what tells it from others of that name.
function lines(text) {
  const [name, ...rest] = text.split(' · ');
  return rest.length ? [shortened(name), shortened(rest.join(' · '))] : shortened(name);
}

function dataset(rows, time, accent) {
  return {
    data: rows.map(row => time ? { x: +row.dataset.year, y: length(row) } : length(row)),
    backgroundColor: rows.map(row => 'expected' in row.dataset ? 'transparent' : accent),
    borderColor: accent,
    borderWidth: rows.length > 60 ? 1 : 2,
    borderSkipped: false,
    minBarLength: rows.some(row => Array.isArray(length(row))) ? 6 : 0,
    ...(time && rows.length <= 12 ? { barThickness: 36 } : { maxBarThickness: 36 }),
  };
}

// Each year has as much room as the next, and its number stands below its middle, where a value of that year stands.
function yearAxis(rows, grey) {
  const at = rows.map(row => Math.floor(+row.dataset.year));
  const first = Math.min(...at), last = Math.max(...at);
  return {
    type: 'linear', offset: true, min: first, max: last + 1, grid: { display: false },
    afterBuildTicks: axis => {
      axis.ticks = Array.from({ length: last - first + 1 }, (_, i) => ({ value: first + i + 0.5 }));
    },
    ticks: { color: grey, maxTicksLimit: 12, maxRotation: 0, callback: middle => String(Math.floor(middle)) },
  };
}

function axes(rows, time, across) {
  const ink = colour('--ink'), grey = colour('--grey'), rule = colour('--rule');
  const values = { beginAtZero: true, grid: { color: rule }, ticks: { color: grey, maxTicksLimit: 8 } };
  const names = {
    grid: { display: false },
    ticks: {
      color: ink, autoSkip: true, maxRotation: 0, autoSkipPadding: across ? 0 : 12, font: { size: across ? 11 : 12 },
      callback: index => lines(label(rows[index])),
    },
  };
  const years = time && yearAxis(rows, grey);
  return across ? { x: values, y: names } : { x: time ? years : names, y: values };
}

function draw(figure) {
  const rows = [...figure.querySelectorAll('tr[data-value]')];
  const canvas = figure.querySelector('canvas');
  const time = figure.dataset.chart === 'time';
  const across = ['subjects', 'ranges'].includes(figure.dataset.chart);
  Chart.getChart(canvas)?.destroy();
  return new Chart(canvas, {
    type: 'bar',
    data: { labels: time ? undefined : rows.map(label), datasets: [dataset(rows, time, colour('--accent'))] },
    options: {
      animation: false,
      maintainAspectRatio: false,
      indexAxis: across ? 'y' : 'x',
      plugins: {
        legend: { display: false },
        tooltip: {
          callbacks: {
            title: items => label(rows[items[0].dataIndex]),
            label: item => rows[item.dataIndex].cells[1].textContent,
          },
        },
      },
      scales: axes(rows, time, across),
    },
  });
}

// One chart a task, so that a page with many of them answers to a tap between two.
function drawInTurn(figures) {
  const [next, ...rest] = figures;
  if (!next) return;
  if (next.isConnected) draw(next);
  setTimeout(drawInTurn, 0, rest);
}

function figures() {
  return [...document.querySelectorAll('figure[data-chart]')];
}

function drawAll() {
  if (!figures().length) return;
  if (window.Chart) { drawInTurn(figures()); return; }
  const script = document.createElement('script');
  script.src = library;
  script.onload = () => setTimeout(() => drawInTurn(figures()), 0);
  document.head.append(script);
}

drawAll();
document.addEventListener('htmx:afterSettle', drawAll);
matchMedia('(prefers-color-scheme: dark)').addEventListener('change', drawAll);
// Paper has colours of its own, so that nothing is printed light on light; it does not wait for a turn.
matchMedia('print').addEventListener('change', () => { if (window.Chart) figures().forEach(draw); });
