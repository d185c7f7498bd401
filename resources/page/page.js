// Puts the page together: what is shown, what a person does.
"use strict";

(() => {
  const data = JSON.parse(document.getElementById("data").textContent);
  const words = data.words;
  const part = (id) => document.getElementById(id);
  const language = document.documentElement.lang;
  const number = (value, digits = 4) => value.toLocaleString(language, { maximumSignificantDigits: digits }).replace("-", "−");
  const begun = (text) => text.charAt(0).toUpperCase() + text.slice(1);

  const states = data.states.map((state) => ({
    ...state,
    places: numbers.placesOf(state.places),
    edges: numbers.arrayOf(Uint16Array, state.edges),
    surface: state.surface ? numbers.arrayOf(Uint16Array, state.surface) : [],
    points: state.points ? numbers.arrayOf(Float64Array, state.points) : null,
  }));
  const colorings = data.colorings.map((coloring) => ({
    ...coloring,
    values: numbers.arrayOf(Uint16Array, coloring.values),
    legend: coloring.legend ? numbers.arrayOf(Uint8Array, coloring.legend) : null,
  }));
  const kept = data.kept ? numbers.arrayOf(Uint32Array, data.kept) : null;
  const component = numbers.arrayOf(Uint16Array, data.component);
  const nameOf = (i) => data.names[i] || words.neuron.replace("%1", kept ? kept[i] : i);

  const canvas = part("canvas");
  const still = part("still");
  canvas.hidden = false;
  const scene = window.WebGLRenderingContext ? makeScene(canvas) : null;
  canvas.hidden = !scene;
  still.toggleAttribute("hidden", Boolean(scene));
  part("nowebgl").hidden = Boolean(scene);
  part("hint").hidden = !scene;
  part("home").hidden = !scene;

  // What is shown: a state, or on the way to it from where the picture was.
  let target = data.first;
  let way = null; // places at its beginning, and the share of it that is done
  let coloring = colorings[0];
  let turn = data.home.slice();
  let zoom = 1;
  let hovered = -1;
  let dark = false;
  const count = data.drawn;
  const picture = {
    places: Float32Array.from(states[target].places), colors: new Float32Array(3 * count),
    lines: new Float32Array(3 * count), edges: states[target].edges, surface: states[target].surface,
  };
  const view = { turn, unit: 1, ratio: 1, diameter: 8, ground: [1, 1, 1], width: 1, height: 1 };

  const calm = () => matchMedia("(prefers-reduced-motion: reduce)").matches;
  let asked = false;
  const redraw = () => {
    if (!scene || asked) return;
    asked = true;
    requestAnimationFrame(paint);
  };
  const measure = () => {
    view.ratio = Math.min(3, window.devicePixelRatio || 1);
    [view.width, view.height] = [canvas.clientWidth, canvas.clientHeight];
    canvas.width = Math.round(view.width * view.ratio);
    canvas.height = Math.round(view.height * view.ratio);
    redraw();
  };
  function paint() {
    asked = false;
    view.turn = turn;
    const state = states[target];
    const fit = numbers.fitOf(state.places, data.home, view.width, view.height);
    view.unit = zoom * (way ? way.fit + way.share * (fit - way.fit) : fit);
    if (way) numbers.glide(way.from, state.places, way.share, picture.places);
    else picture.places.set(state.places);
    picture.edges = state.edges;
    picture.surface = way ? [] : state.surface;
    const size = 0.26 * numbers.meanLength(state.places, state.edges) * view.unit;
    view.diameter = Math.min(22, Math.max(5, Math.min(size, 0.05 * view.unit)));
    scene.draw(picture, view);
    placeMark();
  }
  const token = (name) => getComputedStyle(document.documentElement).getPropertyValue(name).trim();
  const recolor = () => {
    const chosen = document.documentElement.dataset.theme;
    dark = chosen ? chosen === "dark" : matchMedia("(prefers-color-scheme: dark)").matches;
    view.ground = numbers.rgb(token("--surface"));
    const palettes = data.palettes[dark ? "dark" : "light"];
    for (let i = 0; i < count; i++) {
      const rgb = numbers.rgb(numbers.colorOf(coloring, i, palettes));
      for (let k = 0; k < 3; k++) {
        picture.colors[3 * i + k] = rgb[k];
        picture.lines[3 * i + k] = 0.5 * rgb[k] + 0.5 * view.ground[k]; // they stay behind
      }
    }
    paintLegend(palettes);
    redraw();
  };

  const made = (tag, attributes = {}, ...children) => {
    const element = document.createElement(tag);
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
    element.append(...children);
    return element;
  };
  const svgOf = (tag, attributes) => {
    const element = document.createElementNS("http://www.w3.org/2000/svg", tag);
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
    return element;
  };
  const swatch = (color) => {
    const svg = svgOf("svg", { width: 10, height: 10, "aria-hidden": "true" });
    svg.append(svgOf("circle", { cx: 5, cy: 5, r: 5, fill: color }));
    return svg;
  };
  const spoken = (text) => text !== "" && isFinite(text) ? number(Number(text)) : text;
  // A ring for what goes round once, a bar for what has ends, names for what has no order.
  const keyOf = (legend, palettes) => {
    const names = legend.names;
    if (names.length) {
      const list = made("ul");
      names.slice(0, 8).forEach((name, i) => {
        if (name === "") return;
        const color = legend.map === "categories" ? palettes.categories[i] : numbers.along(palettes[legend.map], i / names.length);
        list.append(made("li", {}, swatch(color), name));
      });
      if (names.length > 8) list.append(made("li", {}, swatch("#a0a0a4"), "…"));
      return list;
    }
    const palette = palettes[legend.map];
    const scale = made("span", { class: "scale" });
    if (legend.map === "cyclic") {
      const ring = svgOf("svg", { width: 38, height: 38, viewBox: "-19 -19 38 38", role: "img", "aria-label": words.cyclic });
      for (let i = 0; i < palette.length; i++) {
        const at = (step) => { const a = 2 * Math.PI * step / palette.length; return `${(15 * Math.cos(a)).toFixed(2)} ${(-15 * Math.sin(a)).toFixed(2)}`; };
        ring.append(svgOf("path", { d: `M${at(i - 0.1)}A15 15 0 0 0 ${at(i + 1.1)}`, fill: "none", stroke: palette[i], "stroke-width": 6 }));
      }
      scale.append(ring, `${spoken(legend.low)} = ${spoken(legend.high)}`);
      return scale;
    }
    const bar = svgOf("svg", { width: 110, height: 10, "aria-hidden": "true" });
    palette.forEach((color, i) => bar.append(svgOf("rect", { x: 110 * i / palette.length, width: 110 / palette.length + 0.6, height: 10, fill: color })));
    scale.append(spoken(legend.low), bar, spoken(legend.high));
    return scale;
  };
  const paintLegend = (palettes) => {
    part("legend").replaceChildren(...coloring.legends.map((legend) => made("div", { class: "key" }, legend.title, keyOf(legend, palettes))));
  };

  // Which neuron the pointer or the keyboard is at.
  const mark = part("mark");
  const tip = part("tip");
  const valueWords = (i) => {
    const value = coloring.values[i];
    if (value === 65535) return "";
    const legend = coloring.legends[coloring.legend ? coloring.legend[i] : 0];
    if (legend.map === "categories") return legend.names[value] ? `${legend.title}: ${legend.names[value]}` : "";
    if (legend.names.length) return `${legend.title}: ${legend.names[Math.round(value / 65534 * legend.names.length)] || ""}`;
    const [low, high] = [Number(legend.low), Number(legend.high)];
    return isFinite(low) && isFinite(high) ? `${legend.title}: ${number(low + value / 65534 * (high - low), 3)}` : "";
  };
  const placeMark = () => {
    mark.hidden = tip.hidden = hovered < 0;
    if (hovered < 0) return;
    const at = numbers.seen(picture.places, hovered, turn, view);
    mark.style.transform = `translate(${at.x}px, ${at.y}px)`;
    const left = Math.min(Math.max(6, at.x + 14), Math.max(6, view.width - tip.offsetWidth - 6));
    const top = at.y + 14 + tip.offsetHeight > view.height ? at.y - 14 - tip.offsetHeight : at.y + 14;
    tip.style.transform = `translate(${left}px, ${Math.max(6, top)}px)`;
  };
  const hover = (i) => {
    if (i === hovered) return;
    hovered = i;
    if (i >= 0) {
      const lines = [nameOf(i), valueWords(i)];
      if (new Set(component).size > 1) lines.push(words.component.replace("%1", component[i] + 1));
      tip.textContent = lines.filter(Boolean).join("\n");
    }
    placeMark();
  };

  // Gliding from state to state; playing is a long glide.
  const slider = part("moment");
  const order = () => states.map((_, i) => i).filter((i) => !data.over || states[i].seed === seed());
  const seeds = [...new Set(states.map((state) => state.seed))];
  const seed = () => data.over ? Number(part("seed").value) : 0;
  let motion = 0;
  let playing = false;
  let curves = null;
  const label = (state) => data.over ? `${data.over} ${state.value}` : words.epoch.replace("%1", number(state.epoch, 21));
  const tell = (i) => {
    part("now").textContent = label(states[i]);
    slider.value = order().indexOf(i);
    slider.setAttribute("aria-valuetext", label(states[i]));
    if (data.over) {
      const headline = part("headline");
      headline.textContent = begun(states[i].headline);
      const tone = { recovered: "good", partly_recovered: "caution", untrained: "quiet", not_converged: "quiet", unscored: "plain" };
      headline.className = "headline " + (tone[states[i].verdict] || "bad");
      const rows = [["recovery", states[i].recovery], ["explained", states[i].explained]];
      part("detail").replaceChildren(made("dl", {}, ...rows.filter(([, v]) => v !== null).flatMap(
        ([key, v]) => [made("dt", {}, begun(words[key])), made("dd", {}, number(v, 3))])));
    }
    if (curves) curves.show(i);
  };
  const glideTo = (i, time, then) => {
    cancelAnimationFrame(motion);
    target = i;
    way = null;
    tell(i);
    if (calm() || !scene) {
      redraw();
      if (then) setTimeout(then, time);
      return;
    }
    const from = Float32Array.from(picture.places);
    const fit = view.unit / zoom;
    const start = performance.now();
    const step = (now) => {
      const share = Math.min(1, Math.max(0, (now - start) / time));
      // Playing goes on evenly; a single glide begins and ends softly.
      way = share < 1 ? { from, fit, share: playing ? share : share * share * (3 - 2 * share) } : null;
      paint();
      if (share < 1) motion = requestAnimationFrame(step);
      else if (then) then();
    };
    motion = requestAnimationFrame(step);
  };
  const setPlaying = (on) => {
    playing = on;
    part("play-sign").setAttribute("d", on ? "M5 3h4v14H5zM11 3h4v14h-4z" : "M5 3l12 7-12 7z");
    part("play").setAttribute("aria-label", on ? words.pause : words.play);
    part("play").title = on ? words.pause : words.play;
  };
  const playOn = () => {
    const all = order();
    const next = all.indexOf(target) + 1;
    if (!playing) return;
    if (next >= all.length) return setPlaying(false);
    glideTo(all[next], data.over ? 900 : Math.max(120, 6000 / all.length), playOn);
  };
  part("play").addEventListener("click", () => {
    if (playing) return setPlaying(false);
    const all = order();
    setPlaying(true);
    if (all.indexOf(target) === all.length - 1) glideTo(all[0], 350, playOn);
    else playOn();
  });
  const goTo = (i) => {
    setPlaying(false);
    glideTo(i, data.over ? 350 : 180);
  };
  slider.addEventListener("input", () => goTo(order()[Number(slider.value)]));

  // Turning and zooming: pointer, two fingers, wheel, keys.
  const pointers = new Map();
  const turnBy = (x, y) => {
    turn = numbers.product(numbers.product(numbers.aboutX(y), numbers.aboutY(x)), turn);
    redraw();
  };
  const zoomBy = (factor) => {
    zoom = Math.min(8, Math.max(0.4, zoom * factor));
    redraw();
  };
  const goHome = () => {
    [turn, zoom] = [data.home.slice(), 1];
    redraw();
  };
  const within = (event) => {
    const box = canvas.getBoundingClientRect();
    return [event.clientX - box.left, event.clientY - box.top];
  };
  canvas.addEventListener("pointerdown", (event) => {
    canvas.setPointerCapture(event.pointerId);
    pointers.set(event.pointerId, [event.clientX, event.clientY]);
    canvas.classList.add("held");
    if (event.pointerType !== "mouse") hover(numbers.nearest(picture.places, turn, view, ...within(event), 24));
  });
  canvas.addEventListener("pointermove", (event) => {
    const before = pointers.get(event.pointerId);
    if (!before) {
      hover(numbers.nearest(picture.places, turn, view, ...within(event), 14));
      return;
    }
    const [x, y] = [event.clientX, event.clientY];
    if (pointers.size === 1) {
      turnBy((x - before[0]) / 120, (y - before[1]) / 120);
    } else {
      const other = [...pointers].find(([id]) => id !== event.pointerId)[1];
      const apart = (a) => Math.hypot(a[0] - other[0], a[1] - other[1]) || 1;
      const angle = (a) => Math.atan2(a[1] - other[1], a[0] - other[0]);
      zoomBy(apart([x, y]) / apart(before));
      turn = numbers.product(numbers.aboutZ(angle(before) - angle([x, y])), turn);
    }
    pointers.set(event.pointerId, [x, y]);
  });
  for (const end of ["pointerup", "pointercancel"]) {
    canvas.addEventListener(end, (event) => {
      pointers.delete(event.pointerId);
      canvas.classList.toggle("held", pointers.size > 0);
    });
  }
  canvas.addEventListener("pointerleave", (event) => { if (event.pointerType === "mouse") hover(-1); });
  canvas.addEventListener("wheel", (event) => {
    event.preventDefault();
    zoomBy(Math.exp(-0.0015 * event.deltaY * (event.deltaMode === 1 ? 30 : 1)));
  }, { passive: false });
  canvas.addEventListener("dblclick", goHome);
  const walk = (step) => hover(hovered < 0 ? (step > 0 ? 0 : count - 1) : (hovered + step + count) % count);
  const angle = Math.PI / 24;
  const keys = {
    ArrowLeft: () => turnBy(-angle, 0), ArrowRight: () => turnBy(angle, 0),
    ArrowUp: () => turnBy(0, -angle), ArrowDown: () => turnBy(0, angle),
    "+": () => zoomBy(1.15), "=": () => zoomBy(1.15), "-": () => zoomBy(1 / 1.15),
    n: () => walk(1), p: () => walk(-1), Home: goHome, Escape: () => hover(-1),
    " ": () => part("play").click(),
  };
  canvas.addEventListener("keydown", (event) => {
    const act = keys[event.key] || keys[event.key.toLowerCase()];
    if (!act || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    act();
  });
  part("home").addEventListener("click", goHome);
  canvas.addEventListener("webglcontextlost", () => {
    canvas.hidden = true;
    still.removeAttribute("hidden");
    part("nowebgl").hidden = false;
  });

  part("appearance").hidden = false;
  part("appearance").addEventListener("click", () => {
    document.documentElement.dataset.theme = dark ? "light" : "dark";
    recolor();
  });
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", recolor);

  // Coordinates as they are, for whoever wants to go on with them.
  const csv = () => {
    const state = states[target].points ? states[target] : states[states.length - 1];
    const axes = Array.from({ length: data.dimensions }, (_, d) => `axis_${d + 1}`);
    const cell = (text) => /[",\n\r]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text;
    const rows = [["neuron", "component", ...axes].join(",")];
    for (let i = 0; i < count; i++) {
      const name = data.names[i] || String(kept ? kept[i] : i);
      rows.push([cell(name), component[i] + 1, ...state.points.slice(i * data.dimensions, (i + 1) * data.dimensions)].join(","));
    }
    return rows.join("\n") + "\n";
  };
  part("save").hidden = false;
  part("save").addEventListener("click", () => {
    const link = made("a", { download: "embedding.csv" });
    link.href = URL.createObjectURL(new Blob([csv()], { type: "text/csv" }));
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 1000);
  });

  // Controls that have nothing to choose are not there.
  const colors = part("color");
  colorings.forEach((one, i) => colors.append(made("option", { value: i }, one.name)));
  part("colors").hidden = colorings.length < 2 || !scene;
  colors.addEventListener("change", () => {
    coloring = colorings[Number(colors.value)];
    const at = hovered;
    hovered = -1;
    hover(at);
    recolor();
  });
  seeds.forEach((one) => part("seed").append(made("option", { value: one }, String(one))));
  part("seed").value = states[target].seed;
  part("seeds").hidden = !data.over || seeds.length < 2;
  const showOrder = () => { slider.max = order().length - 1; };
  part("seed").addEventListener("change", () => {
    const value = states[target].value;
    showOrder();
    const same = order().find((i) => states[i].value === value);
    goTo(same === undefined ? order()[0] : same);
  });
  showOrder();
  part("time").hidden = states.length < 2 || !scene;
  part("controls").hidden = part("time").hidden && part("colors").hidden;
  if (data.over) slider.setAttribute("aria-label", words.run);
  setPlaying(false);
  if (data.losses || data.over) curves = makeCurves(data, words, number, { seed, show: goTo });
  tell(target);
  recolor();
  if (scene) {
    measure();
    new ResizeObserver(measure).observe(canvas);
  }
  // What tests and the curious ask: what is drawn, as numbers.
  window.weightscape = { data, states, home: data.home, view, picture, at: () => target, csv };
})();
