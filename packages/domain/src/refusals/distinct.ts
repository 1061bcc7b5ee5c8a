/** Is nothing there twice? What a list is asked before it is refused as `listedTwice`. */
export function isDistinct(values: readonly (string | number)[]): boolean {
  return new Set(values).size === values.length
}
