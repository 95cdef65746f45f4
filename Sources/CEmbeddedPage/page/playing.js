// Playing: the dates shown move on by themselves.

const PLAYING_TIME = 26000;
let playing = null;

function togglePlaying() {
  if (playing) return stopPlaying();
  if (!chart.axis) return;
  const size = state.window ? state.window.b - state.window.a : 0.14;
  const isAtEnd = !state.window || state.window.b >= 0.999;
  playing = { size, share: isAtEnd ? 0 : state.window.a, last: performance.now() };
  showPlaying();
  setWindow(playing.share, playing.share + size);
  redraw("timeline");
}

function stopPlaying() {
  if (!playing) return;
  playing = null;
  showPlaying();
}

function showPlaying() {
  const button = document.getElementById("play");
  button.setAttribute("aria-label", playing ? "Stop" : "Play");
  button.classList.toggle("playing", playing !== null);
  document.getElementById("status").setAttribute("aria-live", playing ? "off" : "polite");
}

/// Moves the dates shown on: evenly, or in steps of a second for those who want no movement.
function advancePlaying(now) {
  if (!playing) return;
  const passed = Math.min(now - playing.last, prefersStillness() ? 1e9 : 100);
  if (!prefersStillness() || passed >= 1000) {
    playing.share += (prefersStillness() ? 1000 : passed) / PLAYING_TIME;
    playing.last = now;
    const end = 1 - playing.size;
    setWindow(Math.min(end, playing.share), Math.min(end, playing.share) + playing.size);
    if (playing.share >= end) return stopPlaying();
  }
  redraw("timeline");
}

document.getElementById("play").addEventListener("click", togglePlaying);
document.getElementById("whole").addEventListener("click", () => { stopPlaying(); setWindow(); });
