"use strict";
/* Runs beside the page and hands over what the microphone hears, a piece at a time. */
registerProcessor("recording", class extends AudioWorkletProcessor {
  process([input]) {
    if (input[0]) this.port.postMessage(input[0].slice());
    return true;
  }
});
