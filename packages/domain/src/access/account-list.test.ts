import { describe, expect, test } from 'vitest'
import { proposeUserName, readAccountLines, readRole } from './account-list.ts'

const minh = { fullName: 'Bùi Văn Minh', role: 'Cán bộ', place: 'xã Cao Sơn', userName: '' }
const lan = { fullName: 'Đinh Thị Lan', role: 'BCN', place: 'xóm Vố', userName: 'dinhlan' }

describe('a list of people who are to get an account', () => {
  test.each([
    {
      how: 'pasted from Excel without headings',
      text: 'Bùi Văn Minh\tCán bộ\txã Cao Sơn\r\nĐinh Thị Lan\tBCN\txóm Vố\tdinhlan\r\n',
    },
    {
      how: 'with headings in another order',
      text: 'STT\tĐơn vị hoặc CLB\tHọ và tên\tVai trò\tTên đăng nhập\n1\txã Cao Sơn\tBùi Văn Minh\tCán bộ\t\n2\txóm Vố\tĐinh Thị Lan\tBCN\tdinhlan',
    },
    {
      how: 'counted, with spaces too many and an empty line',
      text: '1\tBùi  Văn Minh \tCán bộ\txã Cao Sơn\n\n2.\tĐinh Thị Lan\tBCN\txóm Vố\tdinhlan\n',
    },
    {
      how: 'typed with semicolons',
      text: 'Bùi Văn Minh; Cán bộ; xã Cao Sơn\nĐinh Thị Lan; BCN; xóm Vố; dinhlan',
    },
  ])('is read $how', ({ text }) => {
    expect(readAccountLines(text)).toEqual([minh, lan])
  })

  test('takes a person of the surname Xa for no heading', () => {
    expect(readAccountLines('Xa Thị Tên\tCán bộ\txã Cao Sơn')).toEqual([{ ...minh, fullName: 'Xa Thị Tên' }])
  })

  test('keeps a line that lacks something, for whoever has to complete it', () => {
    expect(readAccountLines('Bùi Văn Minh')).toEqual([{ ...minh, role: '', place: '' }])
    expect(readAccountLines(' \n')).toEqual([])
  })
})

describe('a role is read from what lists call it', () => {
  test.each([
    { text: 'Cán bộ', role: 'officer' },
    { text: 'chuyên viên VHXH', role: 'officer' },
    { text: 'Ban chủ nhiệm', role: 'clubBoard' },
    { text: 'P. chủ nhiệm', role: 'clubBoard' },
    { text: 'Kế toán', role: 'clubBoard' },
    { text: 'người xem', role: 'viewer' },
    { text: 'Nhà tài trợ', role: 'donor' },
    { text: 'Quản trị cấp tỉnh', role: 'provincialAdmin' },
    { text: 'Hội viên', role: null },
    { text: '', role: null },
  ])('$text: $role', ({ text, role }) => {
    expect(readRole(text)).toBe(role)
  })
})

describe('a user name is proposed', () => {
  const taken = new Set(['dinhvanbao', 'dinhvanbao2'])
  test.each([
    { fullName: 'Bùi Thị Hoà', is: 'buithihoa' },
    { fullName: 'Đinh Văn Bảo', is: 'dinhvanbao3' },
    { fullName: 'Ý', is: 'y00' },
    { fullName: 'Nguyễn Phúc Công Tằng Tôn Nữ Thị Hoàng', is: 'nguyenphuccongtangtonnuthihoan' },
  ])('for $fullName: $is', ({ fullName, is }) => {
    expect(proposeUserName(fullName, (name) => taken.has(name))).toBe(is)
  })
})
