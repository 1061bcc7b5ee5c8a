import { clubIdSchema } from '@lienthehe/domain/schema'
import { expect, test } from 'vitest'
import { listLines, readyAccounts, textOfUnclear, withRefused } from './reading.ts'

const club = clubIdSchema.parse('11111111-1111-4111-8111-111111111111')
const place = { vi: 'CLB xóm Vố', en: 'CLB xóm Vố' }
const clear = (fullName: string, userName: string) =>
  ({
    line: { fullName, role: 'BCN', place: 'xóm Vố', userName: '' },
    fullName,
    userName,
    role: 'clubBoard',
    found: { scope: { kind: 'club', club }, place },
    wrong: [],
  }) as const
const unclear = {
  line: { fullName: 'Hà Thị Ba', role: 'Hội viên', place: 'xóm Vố', userName: '' },
  ...{ fullName: 'Hà Thị Ba', userName: 'hathiba', role: null, found: null },
  wrong: [{ field: 'role', problem: 'roleUnknown' }],
} as const

const lines = listLines([clear('Bùi Thị Một', 'buithimot'), unclear, clear('Xa Văn Hai', 'xavanhai')])

test('an account is opened of each clear line, with a password of its own', () => {
  const [one, two, ...others] = readyAccounts(lines)
  expect(one).toMatchObject({ userName: 'buithimot', grant: { role: 'clubBoard', scope: { club } }, place })
  expect(two?.password).not.toBe(one?.password)
  expect(others).toEqual([])
})

test('what the server refuses stands beside the line that it is about', () => {
  const refused = withRefused(lines, [{ field: 'accounts.1.userName', problem: 'userNameTaken' }])
  expect(refused.map(({ wrong }) => wrong)).toEqual([
    [],
    unclear.wrong,
    [{ field: 'userName', problem: 'userNameTaken' }],
  ])
})

test('what was not clear can be corrected afterwards', () => {
  expect(textOfUnclear(lines)).toBe('Hà Thị Ba; Hội viên; xóm Vố')
})
