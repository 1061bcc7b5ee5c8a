/**
 * How many standard errors on either side of an estimate contain this share of Student's t distribution. `freedom` is
 * the number of independent observations behind the error, a whole number from 1. `halfWidth(0.8, 1)` is 3.078.
 */
export function halfWidth(share: number, freedom: number): number {
  let [inside, outside] = [0, 1]
  while (shareWithin(outside, freedom) < share) outside *= 2
  // Forty halvings make the interval a trillion times smaller.
  for (let step = 0; step < 40; step += 1) {
    const middle = (inside + outside) / 2
    if (shareWithin(middle, freedom) < share) inside = middle
    else outside = middle
  }
  return outside
}

/**
 * The share within this many standard errors, by the finite series for whole numbers (Abramowitz and Stegun, 26.7.3–4).
 */
function shareWithin(errors: number, freedom: number): number {
  const angle = Math.atan(errors / Math.sqrt(freedom))
  const [sine, cosine] = [Math.sin(angle), Math.cos(angle)]
  const isOdd = freedom % 2 === 1
  let term = isOdd ? cosine : 1
  let sum = 0
  for (let order = isOdd ? 1 : 0; order < freedom - 1; order += 2) {
    sum += term
    term *= ((order + 1) / (order + 2)) * cosine ** 2
  }
  return isOdd ? (2 / Math.PI) * (angle + sine * sum) : sine * sum
}
