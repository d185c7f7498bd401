// Curves below the words: losses over logarithmic epochs, or scores over the runs of a sweep.
"use strict";

const makeCurves = (data, words, number, chosen) => {
  const box = document.getElementById("curves");
  const legend = document.getElementById("curves-legend");
  const svgOf = (name, attributes, text) => {
    const made = document.createElementNS("http://www.w3.org/2000/svg", name);
    for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
    if (text !== undefined) made.textContent = text;
    return made;
  };
  const height = 168;
  const edge = { left: 46, right: 10, top: 8, bottom: 34 };
  let width = 0;
  let mark = null;
  let shown = 0;

  const losses = data.losses;
  const timeOf = (epoch) => Math.log1p(epoch);
  const superscript = (power) => "10" + String(power).replace(/[-0-9]/g, (s) => s === "-" ? "⁻" : "⁰¹²³⁴⁵⁶⁷⁸⁹"[s]);
  const model = losses ? lossModel() : runModel();

  function lossModel() {
    const names = ["total", "train", "validation"].filter((name) => losses[name].some((v) => v > 0));
    const all = names.flatMap((name) => losses[name].filter((v) => v > 0)).map(Math.log10);
    const last = Math.max(1, ...losses.epoch);
    let [low, high] = [Math.min(...all), Math.max(...all)];
    if (high - low < 0.3) [low, high] = [low - 0.15, high + 0.15];
    const epochs = [0];
    for (let power = 1; power <= last; power *= 10) epochs.push(power);
    return {
      names, low, high, from: 0, to: timeOf(last),
      points: (name) => losses.epoch.map((epoch, i) => [timeOf(epoch), losses[name][i] > 0 ? Math.log10(losses[name][i]) : NaN]),
      x: epochs.map((epoch) => [timeOf(epoch), number(epoch)]),
      y: numbers.powers(low, high).map((power) => [power, superscript(power)]),
      extra: numbers.powers(low, high).length < 2 ? [low, high].map((v) => [v, number(10 ** v)]) : [],
      label: words.epochs, place: (state) => timeOf(data.states[Math.round(state)].epoch),
      nearest: (x) => data.states.reduce((best, s, i) => Math.abs(timeOf(s.epoch) - x) < Math.abs(timeOf(data.states[best].epoch) - x) ? i : best, 0),
    };
  }

  function runModel() {
    const values = [...new Set(data.states.map((state) => state.value))];
    const names = ["recovery", "explained"].filter((name) => data.states.some((s) => s[name] !== null));
    const column = (state) => values.indexOf(state.value);
    const step = Math.ceil(values.length / 6);
    return {
      names, low: 0, high: 1, from: -0.3, to: values.length - 0.7, dots: true,
      points: (name) => values.map((value, i) => {
        const known = data.states.filter((s) => s.value === value && s[name] !== null);
        return [i, known.length ? known.reduce((sum, s) => sum + Math.max(0, s[name]), 0) / known.length : NaN];
      }),
      spots: (name) => data.states.filter((s) => s[name] !== null).map((s) => [column(s), Math.max(0, s[name])]),
      x: values.map((value, i) => [i, value]).filter((_, i) => i % step === 0),
      y: [0, 0.5, 1].map((v) => [v, number(v)]), extra: [],
      label: data.over, place: (state) => column(data.states[Math.round(state)]),
      nearest: (x) => data.states.findIndex((s) => s.value === values[Math.min(values.length - 1, Math.max(0, Math.round(x)))] && s.seed === chosen.seed()),
    };
  }

  const across = (x) => edge.left + (x - model.from) / (model.to - model.from) * (width - edge.left - edge.right);
  const up = (y) => edge.top + (model.high - y) / (model.high - model.low) * (height - edge.top - edge.bottom);

  const paint = () => {
    width = Math.max(200, box.clientWidth);
    const svg = svgOf("svg", { viewBox: `0 0 ${width} ${height}`, height, role: "img", "aria-label": legend.textContent });
    const bottom = height - edge.bottom;
    for (const [y, text] of model.y.concat(model.extra)) {
      svg.append(svgOf("line", { class: "grid", x1: edge.left, x2: width - edge.right, y1: up(y), y2: up(y) }));
      svg.append(svgOf("text", { x: edge.left - 6, y: up(y) + 4, "text-anchor": "end" }, text));
    }
    svg.append(svgOf("line", { class: "axis", x1: edge.left, x2: width - edge.right, y1: bottom, y2: bottom }));
    for (const [x, text] of model.x) {
      svg.append(svgOf("line", { class: "axis", x1: across(x), x2: across(x), y1: bottom, y2: bottom + 4 }));
      svg.append(svgOf("text", { x: across(x), y: bottom + 16, "text-anchor": "middle" }, text));
    }
    svg.append(svgOf("text", { x: width - edge.right, y: height - 3, "text-anchor": "end" }, model.label));
    for (const name of model.names) {
      let path = "";
      for (const [x, y] of model.points(name)) {
        path += isNaN(y) ? " " : (path === "" || path.endsWith(" ") ? "M" : "L") + across(x).toFixed(1) + "," + up(y).toFixed(1);
      }
      svg.append(svgOf("path", { class: "curve c-" + name, d: path.trim() }));
      if (!model.dots) continue;
      for (const [x, y] of model.spots(name)) svg.append(svgOf("circle", { class: "f-" + name, cx: across(x), cy: up(y), r: 2.6 }));
    }
    mark = svgOf("line", { class: "moment", y1: edge.top, y2: bottom });
    svg.append(mark);
    box.replaceChildren(svg);
    show(shown);
  };
  const show = (state) => {
    shown = state;
    const x = across(model.place(state));
    for (const end of ["x1", "x2"]) mark.setAttribute(end, x);
  };

  for (const name of model.names) {
    const key = document.createElement("span");
    const sign = svgOf("svg", { width: 16, height: 8, "aria-hidden": "true" });
    sign.append(svgOf("line", { class: "curve c-" + name, x1: 0, x2: 16, y1: 4, y2: 4 }));
    key.append(sign, words[name]);
    legend.append(key);
  }
  box.addEventListener("click", (event) => {
    const x = model.from + (event.clientX - box.getBoundingClientRect().left - edge.left) / (width - edge.left - edge.right) * (model.to - model.from);
    const state = model.nearest(x);
    if (state >= 0) chosen.show(state);
  });
  document.getElementById("curves-card").hidden = false;
  paint();
  new ResizeObserver(() => { if (box.clientWidth !== width && box.clientWidth > 0) paint(); }).observe(box);
  return { show };
};
