// Keys go to the app without a click: into its terminal once that answers, and whenever the window comes back.
const focus = () => {
  if (document.body.classList.contains("-first-byte")) document.querySelector(".xterm-helper-textarea")?.focus();
};
new MutationObserver(focus).observe(document.body, { attributes: true, attributeFilter: ["class"] });
window.addEventListener("focus", focus);
