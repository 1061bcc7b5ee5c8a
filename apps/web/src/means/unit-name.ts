import type { Wording } from '@lienthehe/domain'
import { fullNameOf } from '@lienthehe/domain/units'
import type { MeansChoices } from './queries.ts'

type Unit = MeansChoices['units'][number]

/** `Xã Cao Sơn, Huyện Đà Bắc`: a commune with its district, because two communes may have the same name. */
export function nameWithDistrict(unit: Unit, say: (wording: Wording) => string): string {
  const name = say(fullNameOf(unit))
  return unit.level !== 'commune' || unit.parent === null ? name : `${name}, ${say(fullNameOf(unit.parent))}`
}
