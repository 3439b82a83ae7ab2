// Draws each chart from the table beside it, in the page's own colours; without this script the table is the chart.
const library = document.currentScript.dataset.library;

function colour(name) {
  return getComputedStyle(document.documentElement).getPropertyValue(name).trim();
}

function draw(figure) {
  const rows = [...figure.querySelectorAll('tr[data-value]')];
  const canvas = figure.querySelector('canvas');
  const ink = colour('--ink'), grey = colour('--grey'), rule = colour('--rule'), accent = colour('--accent');
  Chart.getChart(canvas)?.destroy();
  const chart = new Chart(canvas, {
    type: 'bar',
    data: {
      labels: rows.map(row => row.cells[0].textContent),
      datasets: [{
        data: rows.map(row => +row.dataset.value),
        backgroundColor: rows.map(row => 'expected' in row.dataset ? 'transparent' : accent),
        borderColor: accent,
        borderWidth: 2,
        maxBarThickness: 48,
      }],
    },
    options: {
      animation: false,
      maintainAspectRatio: false,
      indexAxis: figure.dataset.chart === 'time' ? 'x' : 'y',
      plugins: { legend: { display: false }, tooltip: { callbacks: { label: item => rows[item.dataIndex].cells[1].textContent } } },
      scales: {
        x: { beginAtZero: true, grid: { color: rule }, ticks: { color: grey } },
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
