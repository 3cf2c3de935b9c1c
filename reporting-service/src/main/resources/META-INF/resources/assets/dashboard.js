// What a page does besides being read: draws the trend out of its table, shows where you are, and keeps its place while the figures change.
"use strict";

const colour = name => getComputedStyle(document.documentElement).getPropertyValue(name).trim();

/** Draws one chart from the table that says the same in figures: of the columns whose cells carry a value. */
function draw(frame) {
  const table = document.getElementById(frame.dataset.table);
  const rows = [...table.tBodies[0].rows];
  const columns = [...rows[0].cells].filter(cell => cell.dataset.value).map(cell => cell.cellIndex);
  const months = rows.map(row => row.cells[0].textContent);
  const language = document.documentElement.lang;
  const size = parseFloat(getComputedStyle(document.documentElement).fontSize);
  const style = (frame.dataset.colours ?? "--middle --count").split(" ").map(name => ({ color: colour(name) }));
  echarts.getInstanceByDom(frame)?.dispose();
  echarts.init(frame, null, { renderer: "canvas" }).setOption({
    animation: false,
    aria: { enabled: false },
    textStyle: { fontFamily: getComputedStyle(document.body).fontFamily, color: colour("--soft") },
    grid: { left: 0, right: 8, top: 36, bottom: 6, containLabel: true },
    legend: { left: 0, top: 0, itemWidth: .875 * size, itemHeight: .875 * size, icon: "rect", textStyle: { color: colour("--ink"), fontSize: .9375 * size } },
    tooltip: {
      trigger: "axis", renderMode: "richText", axisPointer: { type: "shadow" },
      backgroundColor: colour("--surface"), borderColor: colour("--line"), textStyle: { color: colour("--ink") },
      valueFormatter: value => value.toLocaleString(language)
    },
    xAxis: {
      type: "category", data: months, axisTick: { show: false },
      axisLine: { lineStyle: { color: colour("--line") } }, axisLabel: { color: colour("--soft"), fontSize: .8125 * size, hideOverlap: true }
    },
    yAxis: {
      type: "value", minInterval: 1, splitLine: { lineStyle: { color: colour("--line") } },
      axisLabel: { color: colour("--soft"), fontSize: .8125 * size, formatter: value => value.toLocaleString(language) }
    },
    series: columns.map((column, n) => ({
      name: table.tHead.rows[0].cells[column].textContent, type: "bar", stack: frame.dataset.stack, barMaxWidth: 18, barGap: "10%", itemStyle: style[n],
      data: rows.map(row => Number(row.cells[column].dataset.value))
    }))
  });
}

const drawAll = () => document.querySelectorAll("[data-table]").forEach(draw);
const charts = () => [...document.querySelectorAll("[data-table]")].map(frame => echarts.getInstanceByDom(frame));

document.fonts.ready.then(drawAll);
addEventListener("resize", () => charts().forEach(chart => chart?.resize()));
matchMedia("(prefers-color-scheme: dark)").addEventListener("change", drawAll);
matchMedia("print").addEventListener("change", drawAll);

// In a narrow window the tabs scroll; where you are must be in sight.
document.querySelector(".tabs [aria-current]")?.scrollIntoView({ block: "nearest", inline: "center" });

let open = [];
const lost = document.getElementById("lost");

function showLost(isLost) {
  lost.hidden = !isLost;
  lost.textContent = isLost ? lost.dataset.text : "";
}

const on = (event, act) => document.body.addEventListener("htmx:" + event, act);
on("beforeRequest", event => document.hidden && event.preventDefault());
on("beforeSwap", () => { open = [...document.querySelectorAll("details[open]")].map(details => details.id); });
on("afterSwap", () => {
  open.forEach(id => document.getElementById(id)?.setAttribute("open", ""));
  drawAll();
});
on("afterRequest", event => showLost(!event.detail.successful));
// The session ended: a reload leads to the login page, and back to here.
on("responseError", event => [401, 499].includes(event.detail.xhr.status) && location.reload());
