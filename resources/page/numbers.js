// What a page computes without a browser: decoding, turning, gliding, scales.
"use strict";

const numbers = (() => {
  const bytesOf = (text) => Uint8Array.from(atob(text), (sign) => sign.charCodeAt(0));

  // Arrays of a data block, as docs/formats.md has them: little-endian.
  const arrayOf = (Kind, text) => {
    const bytes = bytesOf(text);
    const view = new DataView(bytes.buffer);
    const size = Kind.BYTES_PER_ELEMENT;
    const read = {
      Float64Array: "getFloat64", Int16Array: "getInt16", Uint16Array: "getUint16",
      Uint32Array: "getUint32", Uint8Array: "getUint8",
    }[Kind.name];
    const array = new Kind(bytes.length / size);
    for (let i = 0; i < array.length; i++) array[i] = view[read](i * size, true);
    return array;
  };

  const placesOf = (text) => Float32Array.from(arrayOf(Int16Array, text), (step) => step / 32767);

  // A share of the way from one arrangement to the next.
  const glide = (from, to, share, out) => {
    for (let i = 0; i < out.length; i++) out[i] = from[i] + share * (to[i] - from[i]);
    return out;
  };

  // 3 × 3, row by row.
  const product = (a, b) => {
    const out = new Array(9).fill(0);
    for (let r = 0; r < 3; r++)
      for (let c = 0; c < 3; c++)
        for (let k = 0; k < 3; k++) out[3 * r + c] += a[3 * r + k] * b[3 * k + c];
    return out;
  };
  const aboutX = (angle) => {
    const [c, s] = [Math.cos(angle), Math.sin(angle)];
    return [1, 0, 0, 0, c, -s, 0, s, c];
  };
  const aboutY = (angle) => {
    const [c, s] = [Math.cos(angle), Math.sin(angle)];
    return [c, 0, s, 0, 1, 0, -s, 0, c];
  };
  const aboutZ = (angle) => {
    const [c, s] = [Math.cos(angle), Math.sin(angle)];
    return [c, -s, 0, s, c, 0, 0, 0, 1];
  };

  const eye = 4; // its distance from the middle, in units of the sphere that holds all points

  // Where a point is seen: x to the right and y down in pixels, z towards the eye.
  const seen = (places, i, turn, view) => {
    const [x, y, z] = [places[3 * i], places[3 * i + 1], places[3 * i + 2]];
    const at = (row) => turn[row] * x + turn[row + 1] * y + turn[row + 2] * z;
    const depth = at(6);
    const size = view.unit * eye / (eye - depth);
    return { x: view.width / 2 + size * at(0), y: view.height / 2 - size * at(3), z: depth };
  };

  // Pixels of one unit at which an arrangement fits into the picture, as it is seen at first; a row
  // of pieces may be wider than it could be high.
  const fitOf = (places, home, width, height) => {
    const view = { unit: 1, width: 0, height: 0 };
    let [x, y] = [1e-6, 1e-6];
    for (let i = 0; i < places.length / 3; i++) {
      const at = seen(places, i, home, view);
      [x, y] = [Math.max(x, Math.abs(at.x)), Math.max(y, Math.abs(at.y))];
    }
    return Math.min(0.45 * width / x, 0.44 * height / y, 0.62 * Math.min(width, height));
  };

  // The point nearest to a place in the picture, within reach; of several the one in front.
  const nearest = (places, turn, view, x, y, reach) => {
    let best = -1;
    let least = reach;
    for (let i = 0; i < places.length / 3; i++) {
      const at = seen(places, i, turn, view);
      const apart = Math.hypot(at.x - x, at.y - y) - 3 * at.z;
      if (apart < least) [best, least] = [i, apart];
    }
    return best;
  };

  const rgb = (hex) => [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16) / 255);

  // The colour of a palette at a share of its way.
  const along = (palette, share) => palette[Math.round(Math.min(1, Math.max(0, share)) * (palette.length - 1))];

  // A neuron's colour in a colouring, in the palettes of a theme.
  const colorOf = (coloring, i, palettes) => {
    const value = coloring.values[i];
    const legend = coloring.legends[coloring.legend ? coloring.legend[i] : 0];
    if (value === 65535) return "#a0a0a4";
    if (legend.map !== "categories") return along(palettes[legend.map], value / 65534);
    return value < palettes.categories.length ? palettes.categories[value] : "#a0a0a4";
  };

  // Ticks of a logarithmic axis between two powers of ten: not more than about five.
  const powers = (low, high) => {
    const step = Math.max(1, Math.ceil((high - low) / 5));
    const ticks = [];
    for (let power = Math.ceil(low / step) * step; power <= high; power += step) ticks.push(power);
    return ticks;
  };

  // Mean length of the lines: what points are measured by.
  const meanLength = (places, edges) => {
    let sum = 0;
    for (let e = 0; e < edges.length; e += 2) {
      const [a, b] = [3 * edges[e], 3 * edges[e + 1]];
      sum += Math.hypot(places[a] - places[b], places[a + 1] - places[b + 1], places[a + 2] - places[b + 2]);
    }
    return edges.length ? 2 * sum / edges.length : 0.12;
  };

  return { aboutX, aboutY, aboutZ, along, arrayOf, colorOf, eye, fitOf, glide, meanLength, nearest, placesOf, powers, product, rgb, seen };
})();
