import { compareWords, type DistrictNames } from '@lienthehe/domain'
import { type ApiOutputs, api } from './api.ts'

export type Units = ApiOutputs['units']['list']

/** The plan's own list of units does not change while somebody works. */
export const unitsQuery = {
  queryKey: ['units', 'list'],
  queryFn: () => api.units.list.query(),
  staleTime: Number.POSITIVE_INFINITY,
}

export function districtNamesOf({ districts }: Pick<Units, 'districts'>): DistrictNames {
  return new Map(districts.map(({ key, name }) => [key, name]))
}

export function byName<Named extends { readonly name: string }>(units: readonly Named[]): readonly Named[] {
  return units.toSorted((one, other) => compareWords(one.name, other.name))
}
