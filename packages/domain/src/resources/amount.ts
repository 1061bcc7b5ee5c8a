/** No single amount of the plan's money is larger; with it every sum here stays exact, below 2^53. */
export const amountDongMax = 100_000_000_000

/** The sum of whole đồng; throws when it is no longer exact, which no register of this size comes near. */
export function sumDong(amountsDong: readonly number[]): number {
  const sum = amountsDong.reduce((total, amount) => total + amount, 0)
  if (!Number.isSafeInteger(sum)) throw new RangeError(`not whole đồng: ${sum}`)
  return sum
}
