import { expect, test } from 'vitest'
import { createNameHeadings, meaningOf } from './headings.ts'

test.each([
  'Họ và tên',
  'HỌ TÊN HỘI VIÊN',
  'Tên',
  'Họ đệm',
  'Đệm',
  'Chữ lót',
  'Lót',
  'Thành viên',
  'Hội viên',
  'Full name',
  'Name',
])('“%s” stands over names', (heading) => {
  expect(meaningOf([heading])?.field).toBe('fullName')
  expect(createNameHeadings()(heading)).toBe(true)
})

test.each(['Hồ Thị Tên', 'Bùi Thị Hoa', 'Họ tên hội viên cũ', 'Nam', 'Hộ nghèo', 'Năm sinh', ''])(
  '“%s” does not',
  (text) => {
    expect(meaningOf([text])?.field).not.toBe('fullName')
    expect(createNameHeadings()(text)).toBe(false)
  },
)
