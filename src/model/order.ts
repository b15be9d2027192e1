/** The one total order of the house: UTF-16 code unit order, so that no locale changes a byte of output. */
export function byText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Orders things by a text (or several, the first that differs deciding) derived from each. */
export function by<T>(...keys: ReadonlyArray<(item: T) => string | number>): (a: T, b: T) => number {
  return (a, b) => {
    for (const key of keys) {
      const [left, right] = [key(a), key(b)];
      if (left !== right) return left < right ? -1 : 1;
    }
    return 0;
  };
}

/** A text to order people's lists by: numbers in it by their value, so that point 2 stands before point 10. */
export function counting(text: string): string {
  return text.replace(/\d+/g, (digits) => digits.padStart(12, "0"));
}
