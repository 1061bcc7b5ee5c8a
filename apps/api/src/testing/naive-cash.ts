import { z } from 'zod'
import type { Known } from './book-facts.ts'

type Cash = { readonly incomeFund: number; readonly activityFund: number }

/** How an accepted command changes the cash of the two funds, or the number of the step whose effect it reverses. */
export type CashEffect = Cash | { readonly takesBack: number }

const none: Cash = { incomeFund: 0, activityFund: 0 }

/** Computes the effect by simple sums, without the domain, to check the domain's result. */
export function cashEffectOf(known: Known): CashEffect {
  const { kind, fund, thousands } = known
  const amount = thousands * 1000
  const other = fund === 'incomeFund' ? 'activityFund' : 'incomeFund'
  switch (kind) {
    case 'open':
    case 'contribute':
      return { ...none, [fund]: amount }
    case 'collectDues':
      return { ...none, [fund]: 20_000 }
    case 'spend':
      return { ...none, [fund]: -amount }
    case 'transfer':
      return { ...none, [fund]: -amount, [other]: amount }
    case 'lend':
      return { ...none, incomeFund: -known.principalDong }
    case 'handOut':
      return { ...none, incomeFund: -known.principalRequested }
    case 'repay':
      return { ...none, incomeFund: known.amountRepaid }
    case 'confirm':
      return known.follows
    default:
      return none
  }
}

const answerSchema = z.object({ transaction: z.number().nullable() })

/** The cash of one club's funds, computed from the accepted commands, each counted once. */
export class NaiveCash {
  readonly #effects = new Map<number, Cash>()

  /** Adds the effect of a command, under the number of the step that is in its answer. */
  take(answer: unknown, effect: CashEffect): void {
    const { transaction } = answerSchema.parse(answer)
    if (transaction === null) return
    if (this.#effects.has(transaction)) throw new Error(`step ${transaction} was acknowledged twice`)
    this.#effects.set(transaction, 'takesBack' in effect ? this.#negated(effect.takesBack) : effect)
  }

  get cash(): Cash {
    const all = [...this.#effects.values()]
    const sumOf = (fund: keyof Cash) => all.reduce((sum, effect) => sum + effect[fund], 0)
    return { incomeFund: sumOf('incomeFund'), activityFund: sumOf('activityFund') }
  }

  #negated(number: number): Cash {
    const { incomeFund, activityFund } = this.#effects.get(number) ?? none
    return { incomeFund: 0 - incomeFund, activityFund: 0 - activityFund }
  }
}
