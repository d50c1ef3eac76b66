const formats = new Map<string, Intl.NumberFormat>();

/** A formatter of numbers, kept: making one is slow. */
export function numberFormat(locale: string, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = JSON.stringify([locale, options]);
  const found = formats.get(key) ?? new Intl.NumberFormat(locale, options);
  if (formats.size > 500) formats.clear();
  formats.set(key, found);
  return found;
}
