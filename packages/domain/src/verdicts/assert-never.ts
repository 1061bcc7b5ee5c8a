/** Ends a `switch` over a union: when a variant is added, the compiler reports every place that must handle it. */
export function assertNever(value: never): never {
  throw new TypeError(`unexpected variant: ${JSON.stringify(value)}`)
}
