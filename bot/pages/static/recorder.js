"use strict";
/* Records a voice message and sends it. Shown only where the browser can; without it, everything can be typed.
   The microphone is on only while the page says so. */
(() => {
  const RATE = 16000, MOST_SECONDS = 150;
  const place = document.getElementById("voice");
  const [record, drop] = place.querySelectorAll("button");
  const status = place.querySelector("[role=status]");
  const worklet = place.dataset.worklet;
  if (!navigator.mediaDevices?.getUserMedia || !globalThis.AudioWorkletNode) return;
  place.hidden = false;

  let heard = [], signs = 0, context = null, stream = null, ready = null, once = "", busy = false;

  function tell(key) { status.textContent = key ? place.dataset[key] : ""; }

  function look() {
    record.textContent = place.dataset[ready || context ? "stop" : "record"];
    const nothing = !(ready || context);
    if (nothing && document.activeElement === drop) record.focus();
    drop.hidden = nothing;
  }

  function hush() {
    for (const track of stream?.getTracks() ?? []) track.stop();
    context?.close();
    context = stream = null;
  }

  async function start() {
    tell("");
    try {
      stream = await navigator.mediaDevices.getUserMedia({ audio: { channelCount: 1 } });
    } catch {
      tell("denied");
      return;
    }
    heard = [];
    signs = 0;
    once = crypto.randomUUID?.() ?? String(Math.random()).slice(2);
    try {
      context = new AudioContext();
      await context.audioWorklet.addModule(worklet);
      const node = new AudioWorkletNode(context, "recording");
      node.port.addEventListener("message", ({ data }) => hear(data));
      node.port.start();
      context.createMediaStreamSource(stream).connect(node).connect(context.destination);
      tell("recording");
    } catch {
      hush();
      tell("denied");
    }
  }

  async function hear(piece) {
    if (!context) return;
    heard.push(piece);
    signs += piece.length;
    if (signs < MOST_SECONDS * context.sampleRate) return;
    await finish();
    tell("full");
    look();
  }

  /* What was heard, at the rate that is sent, as a WAV file. */
  async function finish() {
    const rate = context.sampleRate;
    hush();
    if (!signs) return;
    const offline = new OfflineAudioContext(1, Math.max(1, Math.ceil(signs * RATE / rate)), RATE);
    const buffer = offline.createBuffer(1, signs, rate);
    let at = 0;
    for (const piece of heard) {
      buffer.copyToChannel(piece, 0, at);
      at += piece.length;
    }
    heard = [];
    const source = offline.createBufferSource();
    source.buffer = buffer;
    source.connect(offline.destination);
    source.start();
    ready = wav((await offline.startRendering()).getChannelData(0));
  }

  function wav(samples) {
    const view = new DataView(new ArrayBuffer(44 + 2 * samples.length));
    const text = (at, words) => [...words].forEach((sign, n) => view.setUint8(at + n, sign.charCodeAt(0)));
    text(0, "RIFF");
    view.setUint32(4, 36 + 2 * samples.length, true);
    text(8, "WAVEfmt ");
    view.setUint32(16, 16, true);
    view.setUint16(20, 1, true);
    view.setUint16(22, 1, true);
    view.setUint32(24, RATE, true);
    view.setUint32(28, 2 * RATE, true);
    view.setUint16(32, 2, true);
    view.setUint16(34, 16, true);
    text(36, "data");
    view.setUint32(40, 2 * samples.length, true);
    samples.forEach((each, n) => view.setInt16(44 + 2 * n, Math.max(-1, Math.min(1, each)) * 0x7fff, true));
    return view.buffer;
  }

  async function send() {
    try {
      const answer = await fetch(place.dataset.action, {
        method: "POST", body: ready, redirect: "manual",
        headers: {
          "Content-Type": "audio/wav", "X-Requested-With": "fetch", "X-Once": once,
          "X-Check": document.querySelector("#say [name=check]").value,
          "X-Seconds": String(Math.ceil((ready.byteLength - 44) / (2 * RATE))),
        },
      });
      if (answer.ok) {
        ready = null;
        tell("sent");
      } else {
        status.textContent = (await answer.text()) || place.dataset.unsent;
      }
    } catch {
      tell("unsent");
    }
  }

  record.addEventListener("click", async () => {
    if (busy) return;
    busy = true;
    try {
      if (!ready && !context) {
        await start();
      } else {
        if (context) await finish();
        if (ready) await send(); else tell("denied");
      }
    } finally {
      busy = false;
      look();
    }
  });

  drop.addEventListener("click", () => {
    hush();
    heard = [];
    ready = null;
    tell("dropped");
    look();
  });

  addEventListener("pagehide", hush);
  look();
})();
