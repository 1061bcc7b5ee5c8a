/**
 * The least whole number below or at which the negative binomial lies with this probability. `seen` (above 0) is the shape,
 * `odds` the chance that an arrival belongs to the past: with 20 seen in half of the time, about 20 more are to come.
 */
export function quantile(
  share: number,
  { seen, odds }: { readonly seen: number; readonly odds: number },
): number {
  // In logarithms, as the first terms of a long series are too small for a number.
  let term = seen * Math.log(odds)
  let below = Math.exp(term)
  let count = 0
  while (below < share) {
    term += Math.log(((count + seen) * (1 - odds)) / (count + 1))
    count += 1
    below += Math.exp(term)
  }
  return count
}
