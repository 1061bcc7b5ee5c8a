/** Ends a `switch` over a union: when a variant is added, the compiler points here from every place that must learn it. */
export function assertNever(value: never): never {
  throw new TypeError(`unexpected variant: ${JSON.stringify(value)}`)
}
