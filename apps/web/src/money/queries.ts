import type { IsoDate, UnitKey } from '@lienthehe/domain'
import { type ApiOutputs, api, keepPrevious } from '../api.ts'

export type MoneyView = ApiOutputs['money']['overview']
export type UnitPart = MoneyView['parts'][number]
export type LackingClub = MoneyView['lacking']['clubs'][number]

/** `unit: null`: all clubs that this person may see; `asOf: null`: today. */
export type AskedMoney = { readonly unit: UnitKey | null; readonly asOf: IsoDate | null }

export function moneyQuery(asked: AskedMoney) {
  return {
    queryKey: ['money', 'overview', asked],
    queryFn: () => api.money.overview.query(asked),
    placeholderData: keepPrevious,
  }
}

/** The address of the page about the money of a unit on a day. */
export function moneyPath({ unit, asOf }: AskedMoney): string {
  const asked = new URLSearchParams({
    ...(unit === null ? {} : { 'dia-ban': unit }),
    ...(asOf === null ? {} : { ngay: asOf }),
  }).toString()
  return asked === '' ? '/von-quy' : `/von-quy?${asked}`
}
