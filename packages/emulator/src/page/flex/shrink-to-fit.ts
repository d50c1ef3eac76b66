const STEPS = 8;
const SMALLEST = 6;

/**
 * `adjustMode: shrink-to-fit`: makes the letters of every marked line below `root` as large as fits, at most as large as
 * its mark says. To be called again whenever the width changes.
 */
export function shrinkToFit(root: HTMLElement): void {
  for (const line of root.querySelectorAll<HTMLElement>("[data-shrink]")) fit(line);
}

function fit(line: HTMLElement): void {
  const asked = line.dataset.shrink ?? "";
  line.style.fontSize = asked;
  if (fits(line)) return;
  let small = SMALLEST;
  let large = Number.parseFloat(asked);
  for (let step = 0; step < STEPS; step += 1) {
    const size = (small + large) / 2;
    line.style.fontSize = `${size}px`;
    if (fits(line)) small = size;
    else large = size;
  }
  line.style.fontSize = `${small}px`;
}

function fits(line: HTMLElement): boolean {
  return line.scrollWidth <= line.clientWidth;
}
