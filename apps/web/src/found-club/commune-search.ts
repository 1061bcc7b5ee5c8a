import {
  compareWords,
  foldText,
  matchesSearch,
  spellingKey,
  type UnitKey,
  type Wording,
} from '@lienthehe/domain'

type Unit = {
  readonly key: UnitKey
  readonly name: string
  readonly fullName: Wording
  readonly parent: UnitKey | null
}

/** A commune as it is shown and typed: always with its district, as two communes here are called Cao Sơn. */
export type PlacedCommune = {
  readonly key: UnitKey
  readonly name: string
  readonly fullName: string
  readonly district: string
  /** What stands in the field once it is chosen: `Xã Cao Sơn, Huyện Đà Bắc`. */
  readonly label: string
}

export function placeCommunes({
  communes,
  districts,
}: {
  readonly communes: readonly Unit[]
  readonly districts: readonly Unit[]
}): readonly PlacedCommune[] {
  const above = new Map(districts.map(({ key, fullName }) => [key, fullName.vi]))
  return communes
    .map(({ key, name, fullName, parent }) => {
      const district = (parent === null ? undefined : above.get(parent)) ?? ''
      return { key, name, fullName: fullName.vi, district, label: `${fullName.vi}, ${district}` }
    })
    .toSorted(
      (one, other) => compareWords(one.name, other.name) || compareWords(one.district, other.district),
    )
}

/** What may be meant so far, exact names first. */
export function suggestCommunes(communes: readonly PlacedCommune[], text: string): readonly PlacedCommune[] {
  const found = communes.filter(({ label }) =>
    matchesSearch(label.replaceAll(',', ''), text.replaceAll(',', ' ')),
  )
  const exact = communesMeant(found, text)
  return [...exact, ...found.filter((commune) => !exact.includes(commune))]
}

/** Which communes this text names in full, with or without type, district and marks; one that is spelled exactly is preferred. */
export function communesMeant(communes: readonly PlacedCommune[], text: string): readonly PlacedCommune[] {
  const named = communes.filter((commune) =>
    namesOf(commune).some((name) => foldText(name) === foldText(text)),
  )
  const spelled = named.filter((commune) =>
    namesOf(commune).some((name) => spellingKey(name) === spellingKey(text)),
  )
  return spelled.length > 0 ? spelled : named
}

function namesOf({ name, fullName, district, label }: PlacedCommune): readonly string[] {
  return [name, fullName, label, `${name}, ${district}`]
}
