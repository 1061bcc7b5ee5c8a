import type { Headcount } from './schema.ts'

/** How many people this headcount counts. */
export function headsOf(headcount: Headcount): number | 'notRecorded' {
  switch (headcount.kind) {
    case 'named':
      return headcount.members.length
    case 'counted':
      return headcount.people
    case 'notRecorded':
      return 'notRecorded'
  }
}
