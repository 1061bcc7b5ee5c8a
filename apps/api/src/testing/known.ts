import { unitOf } from './two-provinces.ts'

/**
 * The names and numbers in the queries about a register; `day` and `month` are within the time that the register
 * covers.
 */
export type Known = {
  readonly day: string
  readonly month: string
  readonly year: number
  readonly plan: string
  /** The address of the server. */
  readonly origin: string
  readonly planHash: string
  readonly unitsHash: string
  /** One of the districts that the plan counts by. */
  readonly district: string
  /** The commune of `club` on its founding day. */
  readonly commune: string
  /** A club that has a book, sends reports and was visited. */
  readonly club: string
  readonly neighbour: string
  readonly member: string
  /** A loan in the book of `club`. */
  readonly loan: string
  readonly attachment: string
  readonly budgetLine: string
  readonly gift: string
  readonly project: string
  readonly matter: string
  readonly paper: string
  readonly planDraft: string
  /** Uploaded lists that wait to be imported: of the club's members, of a unit's members and of a unit's boards. */
  readonly draft: string
  readonly unitDraft: string
  readonly listDraft: string
  readonly visit: string
  /** The key of a change that was made. */
  readonly key: string
  /** The number of a closed period. */
  readonly snapshot: number
}

const id = '00000000-0000-4000-8000-000000000001'
/** Ids of things that do not exist, and two real units. */
export const knownOfNothing: Known = {
  ...{
    day: '2024-12-31',
    month: '2024-12',
    year: 2024,
    plan: 'hoa-binh-146',
    origin: '',
    planHash: id,
    unitsHash: id,
  },
  ...{ district: unitOf('11'), commune: unitOf('111'), club: id, neighbour: id, member: id, loan: id },
  ...{ attachment: id, budgetLine: id, gift: id, project: id, matter: id, paper: id, planDraft: id },
  ...{ draft: id, unitDraft: id, listDraft: id, visit: id, key: id, snapshot: 1 },
}
