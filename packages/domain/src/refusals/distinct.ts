/** Are all values different? A list in which one is repeated is refused as `listedTwice`. */
export function isDistinct(values: readonly (string | number)[]): boolean {
  return new Set(values).size === values.length
}
