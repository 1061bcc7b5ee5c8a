import type { Action } from '@lienthehe/domain/access'
import {
  isActiveMember,
  type MemberOrder,
  memberColumns,
  memberSorts,
  orderMembers,
} from '@lienthehe/domain/members'
import { clubIdSchema, isoDateSchema } from '@lienthehe/domain/schema'
import { formatDate } from '@lienthehe/domain/text'
import type { MemberField } from '@lienthehe/office/roster'
import { type Context, Hono } from 'hono'
import { readBoard } from '../boards/read.ts'
import { dateOf } from '../calendar/today.ts'
import { requireClub, subjectOf } from '../clubs/subject.ts'
import { readClubCare } from '../home-care/read.ts'
import { readMembers } from '../members/queries.ts'
import { Refused } from '../refused.ts'
import { allow } from '../trpc.ts'
import { boardTable } from './board-table.ts'
import { careTable } from './care-table.ts'
import { asFile } from './file.ts'
import type { SignedInOf } from './signed-in.ts'

/** The lists of a club’s people on a day, for users who may read them with names. */
export function clubPeopleRoutes(signedIn: SignedInOf) {
  return new Hono()
    .get('/members/:club', async (c) => {
      const { context, club, asOf } = await clubAsked(c, signedIn, 'member.read')
      const listed = await readMembers(context.db, [club.id])
      // Only the members of that day: if the list is imported again, it changes nothing.
      const active = listed.flatMap(({ member }) => (isActiveMember(member, asOf) ? [member] : []))
      const { order, fields } = viewAsked(c)
      const members = orderMembers(active, order, asOf)
      const title = ['DANH SÁCH THÀNH VIÊN', club.name, `Đến ngày ${formatDate(asOf)}`]
      const bytes = await context.office.writeRoster({ title, members, ...fields })
      return asFile(c, bytes, `Thành viên ${club.name}`, asOf)
    })
    .get('/board/:club', async (c) => {
      const { context, club, asOf } = await clubAsked(c, signedIn, 'board.read')
      const { terms } = await readBoard(context, { club: club.id, asOf })
      const listed = terms === null ? [] : [...terms.running, ...terms.over].map(({ value }) => value)
      const title = ['BAN CHỦ NHIỆM', club.name, `Đến ngày ${formatDate(asOf)}`]
      const bytes = await context.office.writeTable(boardTable(title, listed))
      return asFile(c, bytes, `Ban chủ nhiệm ${club.name}`, asOf)
    })
    .get('/home-care/:club', async (c) => {
      const { context, club, asOf } = await clubAsked(c, signedIn, 'member.read')
      const care = await readClubCare(context, { club: club.id, asOf })
      const title = ['NGƯỜI ĐƯỢC CHĂM SÓC TẠI NHÀ', club.name, `Đến ngày ${formatDate(asOf)}`]
      const bytes = await context.office.writeTable(careTable(title, care))
      return asFile(c, bytes, `Chăm sóc tại nhà ${club.name}`, asOf)
    })
}

/** The order and the columns that the user chose on the screen; without them, all columns, sorted by name. */
function viewAsked(c: Context): {
  readonly order: MemberOrder
  readonly fields: { readonly fields?: readonly MemberField[] }
} {
  const sort = memberSorts.find((known) => known === c.req.query('sort')) ?? 'fullName'
  const order = { sort, descending: c.req.query('descending') === 'true' }
  const named = c.req.query('columns')?.split(',')
  if (named === undefined) return { order, fields: {} }
  const chosen = memberColumns.filter((column) => named.includes(column))
  return { order, fields: { fields: chosen.map((column) => (column === 'hardships' ? 'hardship' : column)) } }
}

async function clubAsked(c: Context, signedIn: SignedInOf, action: Action) {
  const context = await signedIn(c)
  const id = clubIdSchema.safeParse(c.req.param('club'))
  const asOf = isoDateSchema.safeParse(c.req.query('asOf') ?? dateOf(context.now()))
  if (!id.success || !asOf.success) throw new Refused({ reason: 'notFound' })
  const { club } = await requireClub(context.db, id.data)
  allow(context.user, action, subjectOf(context, club))
  context.viewings.note({ viewer: context.user.id, clubs: [club.id], what: 'export' })
  return { context, club, asOf: asOf.data }
}
