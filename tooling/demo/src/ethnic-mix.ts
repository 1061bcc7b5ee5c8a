import type { Ethnicity } from '@lienthehe/domain/members'
import type { AdministrativeUnit } from '@lienthehe/domain/units'
import type { Weighted } from './random.ts'

/** The ethnic groups of a commune with rough percentages: an illustration, not a census. */
export type EthnicMix = readonly Weighted<Ethnicity>[]

const ofDistricts: { readonly [code: string]: EthnicMix } = {
  '148': [
    ['kinh', 68],
    ['muong', 28],
    ['tay', 2],
    ['dao', 2],
  ],
  '150': [
    ['tay', 42],
    ['muong', 35],
    ['dao', 13],
    ['kinh', 9],
    ['thai', 1],
  ],
  '152': [
    ['muong', 62],
    ['kinh', 36],
    ['dao', 2],
  ],
  '153': [
    ['muong', 84],
    ['kinh', 13],
    ['dao', 3],
  ],
  '154': [
    ['muong', 72],
    ['kinh', 23],
    ['dao', 5],
  ],
  '155': [
    ['muong', 85],
    ['kinh', 14],
    ['thai', 1],
  ],
  '156': [
    ['thai', 66],
    ['muong', 17],
    ['kinh', 14],
    ['dao', 2],
    ['other', 1],
  ],
  '157': [
    ['muong', 91],
    ['kinh', 9],
  ],
  '158': [
    ['muong', 68],
    ['kinh', 32],
  ],
  '159': [
    ['kinh', 61],
    ['muong', 38],
    ['dao', 1],
  ],
}

const ofCommunes: { readonly [code: string]: EthnicMix } = {
  '04879': [
    ['dao', 58],
    ['muong', 32],
    ['kinh', 10],
  ],
  '05209': [
    ['mong', 96],
    ['kinh', 2],
    ['thai', 2],
  ],
  '05212': [
    ['mong', 97],
    ['kinh', 2],
    ['thai', 1],
  ],
}

export function ethnicMixOf({ code, parent }: AdministrativeUnit): EthnicMix {
  return (
    ofCommunes[code] ??
    ofDistricts[parent?.slice(0, 3) ?? ''] ?? [
      ['muong', 63],
      ['kinh', 37],
    ]
  )
}
