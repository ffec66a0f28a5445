// Sets the colour scheme before the first paint. A file of its own, because the server's
// policy allows no inline script.
(() => {
  let chosen = null;
  try {
    chosen = localStorage.getItem("greenroom-color-scheme");
  } catch {
    // Storage is blocked: the system's scheme is used.
  }
  const dark = matchMedia("(prefers-color-scheme: dark)").matches;
  const scheme = chosen === "light" || chosen === "dark" ? chosen : dark ? "dark" : "light";
  document.documentElement.setAttribute("data-mantine-color-scheme", scheme);
})();
