// Reads a card aloud where the browser has a voice for it. Without one there is no button, and nothing else is missing.
(() => {
  const speech = window.speechSynthesis;
  if (!speech) return;

  const buttons = document.querySelectorAll('.aloud');
  let reading = null;

  const voice = language => speech.getVoices().find(one => one.lang.toLowerCase().startsWith(language));
  const languageOf = element => element.closest('[lang]').lang;

  function show() {
    buttons.forEach(button => { button.hidden = !voice(document.documentElement.lang); });
  }

  function label(button, on) {
    const words = button.querySelector('span');
    button.dataset.start ||= words.textContent;
    words.textContent = on ? button.dataset.stop : button.dataset.start;
    button.setAttribute('aria-pressed', on);
    button.closest('.offering').classList.toggle('reading', on);
  }

  function stop() {
    const was = reading;
    reading = null;
    speech.cancel();
    if (was) label(was, false);
  }

  function sentence(element) {
    const said = new SpeechSynthesisUtterance(element.textContent.trim());
    // A Dutch title is read by a Dutch voice if there is one.
    said.voice = voice(languageOf(element)) ?? voice(document.documentElement.lang);
    said.lang = said.voice.lang;
    said.rate = 0.9;
    return said;
  }

  function start(button) {
    reading = button;
    label(button, true);
    const sentences = [...button.closest('.offering').querySelectorAll('[data-read]')].map(sentence);
    sentences.at(-1).onend = () => { if (reading === button) stop(); };
    sentences.forEach(one => speech.speak(one));
  }

  buttons.forEach(button => button.addEventListener('click', () => {
    const again = reading === button;
    stop();
    if (!again) start(button);
  }));
  speech.addEventListener?.('voiceschanged', show);
  window.addEventListener('pagehide', stop);
  show();
})();
