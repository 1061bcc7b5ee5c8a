import { labelRole } from '@lienthehe/domain/access'
import { describeViewed, tellElsewhere, tellMember, tellRequest } from '@lienthehe/domain/privacy'
import { formatDate } from '@lienthehe/domain/text'
import type { Table } from '@lienthehe/office/tables'
import type { readPerson } from '../privacy/person.ts'

type Person = Awaited<ReturnType<typeof readPerson>>

/** All data about a member: the record, other records that mention them, who can see it, and who has looked at it. */
export function personTables(person: Person): readonly Table[] {
  const { member, club, elsewhere, requests, viewers, looked } = person
  const title = [member.fullName, club.name, `Đến ngày ${formatDate(person.today)}`]
  const held = [...tellMember(member, club.name, 'vi'), ...tellElsewhere(elsewhere, 'vi')]
  return [
    {
      sheetName: 'Thông tin',
      title: ['THÔNG TIN ĐANG LƯU', ...title],
      columns: [
        { heading: 'Mục', width: 32 },
        { heading: 'Nội dung', width: 60 },
      ],
      rows: held.map(({ what, is }) => [what, is]),
    },
    {
      sheetName: 'Yêu cầu',
      title: ['YÊU CẦU CỦA NGƯỜI ĐƯỢC GHI', ...title],
      columns: [
        { heading: 'Yêu cầu', width: 32 },
        { heading: 'Đã làm gì', width: 80 },
      ],
      rows: requests.map(({ value }) => {
        const { what, is } = tellRequest(value, 'vi')
        return [what, is]
      }),
    },
    {
      sheetName: 'Ai xem được',
      title: ['AI XEM ĐƯỢC HÔM NAY', ...title],
      columns: [
        { heading: 'Tài khoản', width: 32 },
        { heading: 'Vai trò', width: 60 },
      ],
      rows: viewers.map(({ fullName, roles }) => [
        fullName,
        roles.map(({ role, place }) => `${labelRole(role, 'vi')}, ${place?.vi ?? club.name}`).join('; '),
      ]),
    },
    {
      sheetName: 'Ai đã xem',
      title: [`AI ĐÃ XEM TỪ ${formatDate(looked.since)}`, ...title],
      columns: [
        { heading: 'Ngày', width: 14 },
        { heading: 'Tài khoản', width: 32 },
        { heading: 'Đã xem', width: 60 },
      ],
      rows: looked.lines.map(({ day, who, what }) => [
        { day },
        who,
        what.map((each) => describeViewed(each, { language: 'vi' })).join('; '),
      ]),
    },
  ]
}
