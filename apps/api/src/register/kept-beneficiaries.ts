import type { IsoDate, MemberColumns } from '@lienthehe/domain'
import { type Beneficiaries, countBeneficiaries } from '@lienthehe/domain/progress'
import type { ClubShelf } from './club-shelf.ts'

/** Three counts of three numbers, and what holds them. */
const bytesOfClub = 300

/** Whom the clubs are for first of all, on one day: counted when somebody asks, and again once a club’s list is another. */
export class KeptBeneficiaries {
  readonly #shelf: ClubShelf
  readonly #asOf: IsoDate
  readonly #lists: MemberColumns[] = []
  readonly #counted: Beneficiaries[] = []

  constructor(shelf: ClubShelf, asOf: IsoDate) {
    this.#shelf = shelf
    this.#asOf = asOf
  }

  /** About so many. */
  get bytes(): number {
    return this.#counted.length * bytesOfClub
  }

  at(row: number): Beneficiaries {
    const { members } = this.#shelf.at(row)
    const known = this.#counted[row]
    if (known !== undefined && this.#lists[row] === members) return known
    const counted = countBeneficiaries(members, this.#asOf)
    this.#lists[row] = members
    this.#counted[row] = counted
    return counted
  }
}
