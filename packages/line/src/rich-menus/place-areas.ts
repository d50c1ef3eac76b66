import type { RichMenuBounds, RichMenuSize } from "@renga/line-protocol";

/** How many cells of the grid an area takes. */
export interface Span {
  readonly rows: number;
  readonly columns: number;
}

/**
 * The bounds of areas in a grid, each in the first free place, row by row; undefined for those that find none. Cells share
 * the picture without a gap, also where the pixels do not divide evenly.
 */
export function placeAreas(grid: Span, areas: readonly Span[], size: RichMenuSize): (RichMenuBounds | undefined)[] {
  const taken = new Set<number>();
  const cell = (row: number, column: number): number => row * grid.columns + column;
  const isFree = (top: number, left: number, { rows, columns }: Span): boolean => {
    if (top + rows > grid.rows || left + columns > grid.columns) return false;
    return cellsOf(top, left, rows, columns).every(([row, column]) => !taken.has(cell(row, column)));
  };
  const x = (column: number): number => Math.round((column * size.width) / grid.columns);
  const y = (row: number): number => Math.round((row * size.height) / grid.rows);
  return areas.map((span) => {
    for (const [top, left] of cellsOf(0, 0, grid.rows, grid.columns)) {
      if (!isFree(top, left, span)) continue;
      for (const [row, column] of cellsOf(top, left, span.rows, span.columns)) taken.add(cell(row, column));
      const [right, bottom] = [x(left + span.columns), y(top + span.rows)];
      return { x: x(left), y: y(top), width: right - x(left), height: bottom - y(top) };
    }
    return undefined;
  });
}

function cellsOf(top: number, left: number, rows: number, columns: number): [number, number][] {
  return Array.from({ length: rows * columns }, (_, index) => [
    top + Math.floor(index / columns),
    left + (index % columns),
  ]);
}
