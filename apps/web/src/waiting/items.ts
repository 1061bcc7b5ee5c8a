import type { Language, Wording } from '@lienthehe/domain'
import { formatDong } from '@lienthehe/domain/funds'
import { describeRequestStep, labelAsked } from '@lienthehe/domain/privacy'
import { formatDate, formatInteger, formatMonth } from '@lienthehe/domain/text'
import { reportPath } from '../activities/report-path.ts'
import type { ApiOutputs } from '../api.ts'
import { describePosts } from '../board/word-posts.ts'
import { bookPath } from '../books/book-path.ts'
import { clubPath } from '../club/club-address.ts'
import { listPath } from '../club-list/filters.ts'
import { duplicatesPath } from '../duplicates/queries.ts'
import { formatInstant } from '../instant.ts'
import { personPath } from '../privacy/person-path.ts'
import { visitPath, visitsPath } from '../visits/visit-path.ts'
import { words } from './words.ts'

export type Waiting = ApiOutputs['waiting']['list']

/** A club with its place, notes on its waiting tasks, and the page on which they are done. */
type WaitingClub = { readonly name: string; readonly href: string; readonly notes: readonly string[] }

/** One kind of waiting task: how many there are, in which clubs, and a link to the full list. */
export type WaitingItem = {
  readonly kind: string
  readonly total: number
  readonly label: Wording
  readonly hint: Wording
  readonly clubs: readonly WaitingClub[]
  /** The address of the full list; `null` if all clubs are already named here, or if there is no such list. */
  readonly all: string | null
}

type Concerned = Pick<Waiting['below'], 'total' | 'clubs'>

/**
 * The waiting tasks, the most urgent first: those that block money, then those that may be lost, then those that the
 * plan requires of a club.
 */
export function itemsOf(waiting: Waiting, language: Language): readonly WaitingItem[] {
  const count = (figure: number) => formatInteger(figure, language)
  const { proposals, drafts, duplicates, withoutMembers, vacant } = waiting
  const items = [
    {
      ...{
        kind: 'proposals',
        total: proposals.total,
        label: words.proposals,
        hint: words.proposalsHint,
        all: null,
      },
      clubs: proposals.clubs.map(({ id, name, place, open }) => ({
        ...{ name, href: bookPath(id) },
        notes: [place, ...(open > 1 ? [words.openProposals(count(open))[language]] : [])],
      })),
    },
    {
      ...{ kind: 'drafts', total: drafts.length, label: words.drafts, hint: words.draftsHint, all: null },
      clubs: drafts.map(({ id, club, fileName, at }) => ({
        ...{ name: club.name, href: `/cau-lac-bo/${club.id}/nhap/${id}` },
        notes: [club.place, words.draftOf(fileName, formatInstant(at))[language]],
      })),
    },
    ofReports('reportsToReview', waiting.reportsToReview, language),
    ofReports('reportsReturned', waiting.reportsReturned, language),
    ofPersonRequests(waiting, language),
    ...ofVisits(waiting, language),
    onPage('divided', waiting.divided, { label: words.divided, hint: words.dividedHint }),
    likelyDuplicates(duplicates),
    {
      ...onPage('withoutMembers', withoutMembers, {
        label: words.withoutMembers,
        hint: words.withoutMembersHint,
      }),
      clubs: withoutMembers.clubs.map(({ id, name, place }) => ({
        ...{ name, href: clubPath(id, 'members') },
        notes: [place],
      })),
    },
    {
      ...onPage('vacant', vacant, { label: words.vacant, hint: words.vacantHint }),
      clubs: vacant.clubs.map(({ id, name, place, posts }) => ({
        ...{ name, href: clubPath(id, 'board') },
        notes: [place, describePosts(posts, language)],
      })),
    },
    {
      ...{
        kind: 'late',
        total: waiting.late.total,
        label: words.late,
        hint: words.lateHint,
        all: '/von-quy',
      },
      clubs: waiting.late.clubs.map(({ id, name, place, loans, outstandingDong }) => ({
        ...{ name, href: bookPath(id, { xem: 'khoan-vay' }) },
        notes: [place, words.lateLoans(count(loans), formatDong(outstandingDong, language))[language]],
      })),
    },
    onPage('below', waiting.below, { label: words.below, hint: words.bandHint, all: narrowed('below') }),
    onPage('above', waiting.above, { label: words.above, hint: words.bandHint, all: narrowed('above') }),
    onPage('undetermined', waiting.undetermined, { label: words.undetermined, hint: words.undeterminedHint }),
  ]
  return items.filter(({ total }) => total > 0)
}

/** Pairs of members who may be the same person, to be compared side by side. */
function likelyDuplicates({ total, pairs }: Waiting['duplicates']): WaitingItem {
  return {
    ...{
      kind: 'duplicates',
      total,
      label: words.duplicates,
      hint: words.duplicatesHint,
      all: duplicatesPath,
    },
    clubs: pairs.map(({ fullName, name, place }) => ({
      ...{ name: fullName, href: duplicatesPath },
      notes: [name, place],
    })),
  }
}

/** Clubs with waiting reports; each links to its earliest one. */
function ofReports(
  kind: 'reportsToReview' | 'reportsReturned',
  { total, clubs }: Waiting['reportsToReview'],
  language: Language,
): WaitingItem {
  return {
    ...{ kind, total, all: '/bao-cao', label: words[kind], hint: words[`${kind}Hint`] },
    clubs: clubs.map(({ id, name, place, months: [first, ...others] }) => ({
      name,
      href: first === undefined ? clubPath(id, 'reports') : reportPath(id, first),
      notes: [
        place,
        ...(first === undefined
          ? []
          : [words.reportsOf([first, ...others].map(formatMonth).join(', '))[language]]),
      ],
    })),
  }
}

/** Requests of members about their data that are due soon or overdue. The person is named only on the page itself. */
function ofPersonRequests({ personRequests }: Waiting, language: Language): WaitingItem {
  return {
    ...{ kind: 'personRequests', total: personRequests.total, all: null },
    ...{ label: words.personRequests, hint: words.personRequestsHint },
    clubs: personRequests.clubs.map(({ id, name, place, member, asked, step, open }) => ({
      ...{ name, href: personPath(id, member) },
      notes: [
        place,
        labelAsked(asked, language),
        describeRequestStep(step, { kind: asked, language }),
        ...(open > 1 ? [words.openRequests(formatInteger(open, language))[language]] : []),
      ],
    })),
  }
}

/** Planned visits that are due, and overdue tasks from earlier visits. */
function ofVisits({ visitsDue, followUpsLate }: Waiting, language: Language): readonly WaitingItem[] {
  return [
    {
      ...{ kind: 'visitsDue', total: visitsDue.total, all: visitsPath },
      ...{ label: words.visitsDue, hint: words.visitsDueHint },
      clubs: visitsDue.clubs.map(({ name, place, visit, plannedOn }) => ({
        ...{ name, href: visitPath(visit) },
        notes: [place, formatDate(plannedOn)],
      })),
    },
    {
      ...{ kind: 'followUpsLate', total: followUpsLate.total, all: visitsPath },
      ...{ label: words.followUpsLate, hint: words.followUpsLateHint },
      clubs: followUpsLate.clubs.map(({ name, place, visit, late }) => ({
        ...{ name, href: visitPath(visit) },
        notes: [place, words.lateTasks(formatInteger(late, language))[language]],
      })),
    },
  ]
}

/** Clubs with tasks that are done on the page of the club. */
function onPage(
  kind: string,
  { total, clubs }: Concerned,
  said: Pick<WaitingItem, 'label' | 'hint'> & Partial<Pick<WaitingItem, 'all'>>,
): WaitingItem {
  return {
    ...{ kind, total, all: null, ...said },
    clubs: clubs.map(({ id, name, place }) => ({ name, href: clubPath(id), notes: [place] })),
  }
}

function narrowed(standing: 'below' | 'above'): string {
  return listPath({ standing, status: 'operating' })
}
