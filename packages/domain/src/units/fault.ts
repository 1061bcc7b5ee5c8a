import type { IsoDate } from '../calendar/iso-date.ts'
import type { FormPath } from '../documents/form-problem.ts'
import type { UnitKey, UnitLevel } from './unit.ts'

/** A contradiction in a list of units, with its place. `describeUnitFault` puts it into words. */
export type UnitFault = FormPath &
  (
    | {
        readonly kind: 'wrongKey'
        readonly unit: UnitKey
        readonly code: string
        readonly validFrom: IsoDate
      }
    | {
        readonly kind: 'endsTooEarly'
        readonly unit: UnitKey
        readonly validFrom: IsoDate
        readonly validTo: IsoDate
      }
    | { readonly kind: 'twoVersionsAtOnce'; readonly unit: UnitKey; readonly other: UnitKey }
    | { readonly kind: 'namesakesAtOnce'; readonly unit: UnitKey; readonly other: UnitKey }
    | { readonly kind: 'parentUnknown'; readonly unit: UnitKey; readonly parent: UnitKey }
    | { readonly kind: 'circle'; readonly unit: UnitKey; readonly way: readonly UnitKey[] }
    | {
        readonly kind: 'parentTooLow'
        readonly unit: UnitKey
        readonly level: UnitLevel
        readonly parent: UnitKey
        readonly parentLevel: UnitLevel
      }
    | { readonly kind: 'parentNotInForce'; readonly unit: UnitKey; readonly parent: UnitKey }
    /** The unit has ended, and no succession says which unit has its land since then. */
    | { readonly kind: 'groundLost'; readonly unit: UnitKey; readonly validTo: IsoDate }
    | { readonly kind: 'unitUnknown'; readonly unit: UnitKey }
    | { readonly kind: 'doesNotEndThen'; readonly unit: UnitKey; readonly on: IsoDate }
    | { readonly kind: 'doesNotBeginThen'; readonly unit: UnitKey; readonly on: IsoDate }
    | { readonly kind: 'toldTwice'; readonly unit: UnitKey }
    | { readonly kind: 'namedTwice'; readonly unit: UnitKey }
  )
