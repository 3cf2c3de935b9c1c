// Draws the flow through the chain out of its tables, and leads from each part of it to the journeys.
"use strict";

const ENDS = ["PAUSED", "LEFT"];

/** The steps, each with its words, its women and its address. */
function steps(table) {
  return [...table.tBodies[0].rows].map(row => ({
    code: row.dataset.step, women: Number(row.dataset.women),
    words: row.cells[0].textContent, href: row.querySelector("a")?.href, count: row.cells[1].textContent.trim()
  }));
}

function links(table) {
  return [...table.tBodies[0].rows].map(row => ({
    from: row.dataset.from, to: row.dataset.to, women: Number(row.dataset.women),
    words: row.cells[1].textContent, href: row.querySelector("a")?.href, count: row.cells[2].textContent.trim()
  }));
}

/** Each step has a column of its own. A band that skips columns passes below the steps in between; who leaves ends in the next column. */
function layout(chain, flows, styles) {
  const column = new Map(chain.map((step, i) => [step.code, i]));
  const nodes = chain.filter(step => step.women > 0).map(step => ({
    name: step.code, depth: column.get(step.code), value: step.women, href: step.href, itemStyle: styles.step(step.code),
    label: { formatter: `{name|${step.words}}\n{count|${step.count}}`, ...styles.label }, words: step.words, count: step.count
  }));
  const bands = [];
  const passes = [];
  const stubs = [];
  flows.forEach(flow => {
    const start = column.get(flow.from);
    const end = ENDS.includes(flow.to);
    const target = end ? `${flow.to} ${flow.from}` : flow.to;
    const last = end ? start + 1 : column.get(flow.to);
    const style = styles.band(flow.to);
    let from = flow.from;
    for (let at = start + 1; at < last; at++) {
      const pass = `${flow.from} ${flow.to} ${at}`;
      passes.push({ name: pass, depth: at, value: flow.women, start, itemStyle: style.pass, label: { show: false }, ...shared(flow, chain) });
      bands.push({ source: from, target: pass, value: flow.women, lineStyle: style.line, ...shared(flow, chain) });
      from = pass;
    }
    if (end) {
      stubs.push({ name: target, depth: last, value: flow.women, itemStyle: styles.end(flow.to),
        label: { formatter: styles.brief ? flow.count : `${flow.words} ${flow.count}`, ...styles.small }, ...shared(flow, chain) });
    }
    bands.push({ source: from, target, value: flow.women, lineStyle: style.line, ...shared(flow, chain) });
  });
  passes.sort((a, b) => b.start - a.start);
  return { nodes: [...nodes, ...passes, ...stubs], bands };
}

function shared(flow, chain) {
  const from = chain.find(step => step.code === flow.from);
  return { href: flow.href, words: `${from.words} → ${flow.words}`, count: flow.count };
}

function drawFlow(frame) {
  const chain = steps(document.getElementById(frame.dataset.nodes));
  const flows = links(document.getElementById(frame.dataset.links));
  const size = parseFloat(getComputedStyle(document.documentElement).fontSize);
  const upright = frame.clientWidth < 40 * size;
  const ink = colour("--ink");
  const soft = colour("--soft");
  const styles = {
    step: code => ({ color: colour(code === "TRIAL" || code === "PLACED" ? "--count" : "--strong") }),
    end: code => ({ color: colour("--surface"), borderColor: colour("--hollow"), borderWidth: 1.5, borderType: code === "PAUSED" ? "dotted" : "solid" }),
    band: code => ({
      line: { color: colour(ENDS.includes(code) ? "--hollow" : "--middle"), opacity: ENDS.includes(code) ? .18 : .38, curveness: .5 },
      pass: { color: colour("--middle"), opacity: .38 }
    }),
    label: {
      position: upright ? "insideTopLeft" : "top", align: "left", offset: upright ? [0, -2.6 * size] : [-.375 * size, 0],
      rich: { name: { color: ink, fontSize: .9375 * size, fontWeight: 600, lineHeight: 1.2 * size }, count: { color: soft, fontSize: .9375 * size, lineHeight: 1.2 * size } }
    },
    brief: upright,
    small: { color: soft, fontSize: .8125 * size, position: upright ? "bottom" : "right" }
  };
  const { nodes, bands } = layout(chain, flows, styles);
  echarts.getInstanceByDom(frame)?.dispose();
  const chart = echarts.init(frame, null, { renderer: "svg" });
  chart.setOption({
    animation: false,
    aria: { enabled: false },
    textStyle: { fontFamily: getComputedStyle(document.body).fontFamily },
    tooltip: {
      renderMode: "richText", backgroundColor: colour("--surface"), borderColor: colour("--line"), textStyle: { color: ink },
      formatter: each => `${each.data.words}: ${each.data.count}`
    },
    series: [{
      type: "sankey", orient: upright ? "vertical" : "horizontal", layoutIterations: 0, draggable: false, nodeAlign: "left",
      left: upright ? 4 : 8, right: upright ? 4 : 7 * size, top: upright ? 3 * size : 3.25 * size, bottom: upright ? 2 * size : 8,
      nodeWidth: .75 * size, nodeGap: upright ? 10 : 1.25 * size, emphasis: { focus: "trajectory" }, data: nodes, links: bands
    }]
  });
  chart.on("click", each => { if (each.data.href) { location.href = each.data.href; } });
}

const drawFlows = () => document.querySelectorAll("[data-links]").forEach(drawFlow);
document.fonts.ready.then(drawFlows);
let width = innerWidth;
addEventListener("resize", () => { if (innerWidth !== width) { width = innerWidth; drawFlows(); } });
matchMedia("(prefers-color-scheme: dark)").addEventListener("change", drawFlows);
matchMedia("print").addEventListener("change", drawFlows);
on("afterSwap", drawFlows);
// What is not chosen stays out of the address.
document.querySelector(".filters")?.addEventListener("formdata", event =>
  [...event.formData].filter(([, value]) => value === "").forEach(([name]) => event.formData.delete(name)));
