/**
 * Used at the end of a `switch` over a union. When a variant is added, the compiler then reports every place that must
 * handle it.
 */
export function assertNever(value: never): never {
  throw new TypeError(`unexpected variant: ${JSON.stringify(value)}`)
}
