/** A ratio that the project holds itself to. */
export interface Figure {
  readonly name: string;
  readonly ratio: number;
  /** More than this is a mistake. */
  readonly must: number;
  readonly aim: number;
}

export function printFigures(title: string, figures: readonly Figure[]): void {
  console.log(`\n| ${title} | ratio | must | aim | |\n|---|---|---|---|---|`);
  for (const { name, ratio, must, aim } of figures) {
    const verdict = ratio <= aim ? "aim reached" : ratio <= must ? "holds" : "too slow";
    console.log(`| ${name} | ${ratio.toFixed(2)} | ${must} | ${aim} | ${verdict} |`);
  }
}
