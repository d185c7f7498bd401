// The wiring in three dimensions, by WebGL.
"use strict";

const makeScene = (canvas) => {
  const options = { antialias: true, alpha: false, preserveDrawingBuffer: true };
  const gl = canvas.getContext("webgl", options);
  if (!gl) return null;

  // What both programs share: turning, perspective, and colours that fade with the distance.
  const head = `
    uniform mat3 turn; uniform vec2 size; uniform float unit; uniform vec3 ground;
    varying vec3 color;
    vec4 place(vec3 p, out float near) {
      vec3 q = turn * p;
      near = 4.0 / (4.0 - q.z);
      return vec4(2.0 * unit * near * q.xy / size, -q.z / 2.5, 1.0);
    }
    vec3 faded(vec3 c, float near) { return mix(c, ground, clamp((1.10 - near) * 1.1, 0.0, 0.4)); }`;
  const sources = {
    points: [`attribute vec3 at; attribute vec3 tint; uniform float diameter; varying float blur;
      ${head}
      void main() {
        float near; gl_Position = place(at, near);
        gl_PointSize = diameter * near + 1.0; blur = 2.0 / gl_PointSize; color = faded(tint, near);
      }`,
      `precision mediump float; varying vec3 color; varying float blur;
      void main() {
        vec2 p = 2.0 * gl_PointCoord - 1.0; float r = length(p);
        if (r > 1.0) discard;
        vec3 normal = vec3(p.x, -p.y, sqrt(max(0.0, 1.0 - r * r)));
        float light = 0.80 + 0.26 * dot(normal, normalize(vec3(-0.4, 0.6, 0.7)));
        gl_FragColor = vec4(color * light, 1.0 - smoothstep(1.0 - blur, 1.0, r));
      }`],
    lines: [`attribute vec3 at; attribute vec3 other; attribute vec3 tint; attribute vec2 side;
      uniform float thick; varying float across; varying float reach;
      ${head}
      void main() {
        float near; float far; vec4 a = place(at, near); vec4 b = place(other, far);
        vec2 way = side.y * (b.xy - a.xy) * size; way = length(way) > 0.0 ? normalize(way) : vec2(1.0, 0.0);
        float half_width = 0.5 * thick + 0.75;
        a.xy += side.x * half_width * 2.0 * vec2(-way.y, way.x) / size; a.z += 0.004;
        across = side.x * half_width; reach = 0.5 * thick + 0.5; color = faded(tint, near); gl_Position = a;
      }`,
      `precision mediump float; varying vec3 color; varying float across; varying float reach;
      void main() {
        gl_FragColor = vec4(color, 0.8 * clamp(reach - abs(across), 0.0, 1.0));
      }`],
    surface: [`attribute vec3 at; attribute vec3 tint; ${head}
      void main() { float near; gl_Position = place(at, near); color = faded(tint, near); }`,
      `precision mediump float; varying vec3 color; void main() { gl_FragColor = vec4(color, 0.16); }`],
  };
  const programs = {};
  for (const [name, [vertex, fragment]] of Object.entries(sources)) {
    const program = gl.createProgram();
    for (const [kind, text] of [[gl.VERTEX_SHADER, vertex], [gl.FRAGMENT_SHADER, fragment]]) {
      const shader = gl.createShader(kind);
      gl.shaderSource(shader, text);
      gl.compileShader(shader);
      gl.attachShader(program, shader);
    }
    gl.linkProgram(program);
    if (!gl.getProgramParameter(program, gl.LINK_STATUS)) return null;
    programs[name] = program;
  }
  const buffers = {};
  const wide = gl.getExtension("OES_element_index_uint") !== null;

  const use = (name, view) => {
    const program = programs[name];
    gl.useProgram(program);
    const at = (uniform) => gl.getUniformLocation(program, uniform);
    const t = view.turn;
    gl.uniformMatrix3fv(at("turn"), false, [t[0], t[3], t[6], t[1], t[4], t[7], t[2], t[5], t[8]]);
    gl.uniform2f(at("size"), canvas.width, canvas.height);
    gl.uniform1f(at("unit"), view.unit * view.ratio);
    gl.uniform3fv(at("ground"), view.ground);
    return at;
  };
  const bind = (program, name, values, width, stride = 0, offset = 0) => {
    const place = gl.getAttribLocation(programs[program], name);
    const key = program + (stride ? "" : name);
    buffers[key] = buffers[key] || gl.createBuffer();
    gl.bindBuffer(gl.ARRAY_BUFFER, buffers[key]);
    if (values) gl.bufferData(gl.ARRAY_BUFFER, values, gl.DYNAMIC_DRAW);
    gl.enableVertexAttribArray(place);
    gl.vertexAttribPointer(place, width, gl.FLOAT, false, stride, offset);
  };
  const elements = (name, values) => {
    buffers[name] = buffers[name] || gl.createBuffer();
    gl.bindBuffer(gl.ELEMENT_ARRAY_BUFFER, buffers[name]);
    gl.bufferData(gl.ELEMENT_ARRAY_BUFFER, values, gl.DYNAMIC_DRAW);
  };

  let corners = new Float32Array(0); // of lines: a quad each
  const drawLines = (picture, view) => {
    const count = picture.edges.length / 2;
    if (!count) return;
    const width = 11; // numbers a corner
    if (corners.length !== count * 4 * width) corners = new Float32Array(count * 4 * width);
    const { places, edges, lines } = picture;
    for (let e = 0; e < count; e++) {
      const ends = [3 * edges[2 * e], 3 * edges[2 * e + 1]];
      for (let corner = 0; corner < 4; corner++) {
        const [a, b] = corner < 2 ? ends : [ends[1], ends[0]];
        const o = (4 * e + corner) * width;
        for (let k = 0; k < 3; k++) {
          corners[o + k] = places[a + k];
          corners[o + 3 + k] = places[b + k];
          corners[o + 6 + k] = lines[a + k];
        }
        corners[o + 9] = corner === 0 || corner === 3 ? -1 : 1;
        corners[o + 10] = corner < 2 ? 1 : -1; // from which end the way is measured
      }
    }
    const Kind = wide ? Uint32Array : Uint16Array;
    const most = wide ? count : Math.min(count, 16000);
    const order = new Kind(6 * most);
    for (let e = 0; e < most; e++) order.set([0, 1, 2, 0, 2, 3].map((c) => 4 * e + c), 6 * e);
    const at = use("lines", view);
    gl.uniform1f(at("thick"), view.ratio);
    const stride = 4 * width;
    bind("lines", "at", corners, 3, stride, 0);
    bind("lines", "other", null, 3, stride, 12);
    bind("lines", "tint", null, 3, stride, 24);
    bind("lines", "side", null, 2, stride, 36);
    elements("lines-order", order);
    gl.drawElements(gl.TRIANGLES, order.length, wide ? gl.UNSIGNED_INT : gl.UNSIGNED_SHORT, 0);
  };

  // What is far is drawn first, so that soft edges lie over what is behind them.
  const drawPoints = (picture, view) => {
    const count = picture.places.length / 3;
    const depth = new Float32Array(count);
    const t = view.turn;
    for (let i = 0; i < count; i++) {
      depth[i] = t[6] * picture.places[3 * i] + t[7] * picture.places[3 * i + 1] + t[8] * picture.places[3 * i + 2];
    }
    const order = Uint16Array.from({ length: count }, (_, i) => i).sort((a, b) => depth[a] - depth[b]);
    const at = use("points", view);
    gl.uniform1f(at("diameter"), view.diameter * view.ratio);
    bind("points", "at", picture.places, 3);
    bind("points", "tint", picture.colors, 3);
    elements("points-order", order);
    gl.drawElements(gl.POINTS, count, gl.UNSIGNED_SHORT, 0);
  };

  const drawSurface = (picture, view) => {
    if (!picture.surface.length) return;
    use("surface", view);
    bind("surface", "at", picture.places, 3);
    bind("surface", "tint", picture.colors, 3);
    elements("surface-order", picture.surface);
    gl.depthMask(false);
    gl.drawElements(gl.TRIANGLES, picture.surface.length, gl.UNSIGNED_SHORT, 0);
    gl.depthMask(true);
  };

  // `picture`: places, colors, lines (colours of the lines' ends), edges, surface. `view`: turn,
  // unit and diameter in pixels of the page, ratio of the screen's to those, ground.
  const draw = (picture, view) => {
    gl.viewport(0, 0, canvas.width, canvas.height);
    gl.clearColor(...view.ground, 1);
    gl.clear(gl.COLOR_BUFFER_BIT | gl.DEPTH_BUFFER_BIT);
    gl.enable(gl.DEPTH_TEST);
    gl.enable(gl.BLEND);
    gl.blendFuncSeparate(gl.SRC_ALPHA, gl.ONE_MINUS_SRC_ALPHA, gl.ONE, gl.ONE);
    gl.depthMask(false); // lines lie over each other as they come; points hide them
    drawLines(picture, view);
    gl.depthMask(true);
    drawPoints(picture, view);
    drawSurface(picture, view);
  };
  return { draw, lost: () => gl.isContextLost() };
};
