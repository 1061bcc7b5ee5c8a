import { formatDate } from '../text/format.ts'
import type { InLanguage } from '../text/language.ts'
import type { Succession, UnitHistory } from './schema.ts'
import { successionKindOf } from './succession.ts'
import { fullNameOf, type UnitKey } from './unit.ts'

/** `Từ 01/07/2025, Xã Vầy Nưa được chia về Phường Thống Nhất và Xã Tiền Phong (1676/NQ-UBTVQH15).` */
export function describeSuccession(
  succession: Succession,
  { history, language }: InLanguage & { readonly history: UnitHistory },
): string {
  const nameOf = (key: UnitKey) => {
    const unit = history.units.find((candidate) => candidate.key === key)
    return unit === undefined ? key : fullNameOf(unit)[language]
  }
  const unit = nameOf(succession.from)
  const heirs = succession.to.map(nameOf).join({ vi: ' và ', en: ' and ' }[language])
  const happened = {
    unchanged: { vi: `${unit} giữ nguyên`, en: `${unit} stays as it was` },
    renamed: { vi: `${unit} trở thành ${heirs}`, en: `${unit} is called ${heirs}` },
    merged: { vi: `${unit} nhập vào ${heirs}`, en: `${unit} is part of ${heirs}` },
    divided: { vi: `${unit} được chia về ${heirs}`, en: `${unit} is divided between ${heirs}` },
  }[successionKindOf(succession, history)]
  const since = { vi: 'Từ', en: 'Since' }[language]
  return `${since} ${formatDate(succession.on)}, ${happened[language]} (${succession.act}).`
}
