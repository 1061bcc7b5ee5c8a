declare const dongBrand: unique symbol

/** An amount in whole đồng, as no smaller unit is in use; negative for money that goes out. */
export type Dong = number & { readonly [dongBrand]: true }

export { amountDongMax } from '../refusals/field-limits.ts'

/** Is this a whole number of đồng, positive or negative, that a JavaScript number stores exactly? */
export function isDong(value: number): value is Dong {
  return Number.isSafeInteger(value)
}

/** The number as an amount. Throws on fractions, NaN and numbers beyond 2^53, so use it only for computed sums. */
export function dong(value: number): Dong {
  // Negating zero gives −0 in JavaScript; adding 0 turns it back into 0.
  const amount = value + 0
  if (!isDong(amount)) throw new RangeError(`not whole đồng: ${value}`)
  return amount
}

export const noDong = dong(0)

export function sumDong(amounts: readonly number[]): Dong {
  return dong(amounts.reduce((sum, amount) => sum + amount, 0))
}

type Ratio = { readonly times: number; readonly per: number }

/**
 * `amount × times ÷ per`, rounded to the nearest đồng, half a đồng upwards: 65 of 10,000 parts of 1,000,077 đ are 6,501
 * đ.
 */
export function portionOf(amountDong: number, { times, per }: Ratio): Dong {
  const product = amountDong * times
  const doubled = 2 * product + per
  // Big integers are twenty times slower, and only the largest loans over many years need them.
  if (Number.isSafeInteger(product) && Number.isSafeInteger(doubled))
    return dong(wholeQuotient(doubled, 2 * per))
  const [exact, divisor] = [BigInt(amountDong) * BigInt(times), BigInt(per)]
  return dong(Number((2n * exact + divisor) / (2n * divisor)))
}

/** `amount × times ÷ per`, rounded down to a multiple of the unit: 65 of 10,000 parts of 5,000,000 đ are 32,000 đ. */
export function wholeUnitsOf(
  amountDong: number,
  { times, per, unitDong }: Ratio & { readonly unitDong: number },
): Dong {
  const [product, divisor] = [amountDong * times, per * unitDong]
  if (Number.isSafeInteger(product) && Number.isSafeInteger(divisor))
    return dong(wholeQuotient(product, divisor) * unitDong)
  const units = (BigInt(amountDong) * BigInt(times)) / (BigInt(per) * BigInt(unitDong))
  return dong(Number(units) * unitDong)
}

/**
 * The quotient rounded towards zero, like that of big integers. The remainder is subtracted first, so the division is
 * exact; without that, a quotient of floating-point numbers could be rounded up.
 */
function wholeQuotient(dividend: number, divisor: number): number {
  return (dividend - (dividend % divisor)) / divisor
}
