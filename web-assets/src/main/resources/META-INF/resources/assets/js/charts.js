// Draws each chart from the table beside it, in the page's own colours; without this script the table is the chart.
const library = document.currentScript.dataset.library;

function colour(name) {
  return getComputedStyle(document.documentElement).getPropertyValue(name).trim();
}

function draw(figure) {
  const rows = [...figure.querySelectorAll('tr[data-value]')];
  const canvas = figure.querySelector('canvas');
  const ink = colour('--ink'), grey = colour('--grey'), rule = colour('--rule'), accent = colour('--accent');
  const time = figure.dataset.chart === 'time';
  Chart.getChart(canvas)?.destroy();
  const chart = new Chart(canvas, {
    type: 'bar',
    data: {
      labels: time ? undefined : rows.map(row => row.cells[0].textContent),
      datasets: [{
        data: rows.map(row => time ? { x: +row.dataset.year, y: +row.dataset.value } : +row.dataset.value),
        backgroundColor: rows.map(row => 'expected' in row.dataset ? 'transparent' : accent),
        borderColor: accent,
        borderWidth: 2,
        ...(time ? { barThickness: 36 } : { maxBarThickness: 48 }),
      }],
    },
    options: {
      animation: false,
      maintainAspectRatio: false,
      indexAxis: time ? 'x' : 'y',
      plugins: { legend: { display: false }, tooltip: { callbacks: { title: items => rows[items[0].dataIndex].cells[0].textContent, label: item => rows[item.dataIndex].cells[1].textContent } } },
      scales: {
        x: time
          ? { type: 'linear', offset: true, grid: { display: false }, ticks: { color: grey, precision: 0, callback: year => String(year) } }
          : { beginAtZero: true, grid: { color: rule }, ticks: { color: grey } },
        y: { beginAtZero: true, grid: { color: rule }, ticks: { color: ink } },
      },
    },
  });
  return chart;
}

function drawAll() {
  const figures = document.querySelectorAll('figure[data-chart]');
  if (!figures.length) return;
  if (window.Chart) { figures.forEach(draw); return; }
  const script = document.createElement('script');
  script.src = library;
  script.onload = () => document.querySelectorAll('figure[data-chart]').forEach(draw);
  document.head.append(script);
}

drawAll();
document.addEventListener('htmx:afterSettle', drawAll);
matchMedia('(prefers-color-scheme: dark)').addEventListener('change', drawAll);
