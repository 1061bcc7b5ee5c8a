import { expect, test } from 'vitest'
import { hoaBinhSuccessions, hoaBinhUnits } from './hoa-binh.ts'
import { describeSuccession } from './wording.ts'

test.each([
  {
    from: '04891@2020-01-01',
    vi: 'Từ 01/07/2025, Xã Vầy Nưa được chia về Phường Thống Nhất và Xã Tiền Phong (1676/NQ-UBTVQH15).',
    en: 'Since 01/07/2025, Vầy Nưa commune is divided between Thống Nhất ward and Tiền Phong commune (1676/NQ-UBTVQH15).',
  },
  {
    from: '151@2009-07-15',
    vi: 'Từ 01/01/2020, Huyện Kỳ Sơn nhập vào Thành phố Hòa Bình (830/NQ-UBTVQH14).',
    en: 'Since 01/01/2020, Kỳ Sơn district is part of Hòa Bình city (830/NQ-UBTVQH14).',
  },
  {
    from: '04816@2020-01-01',
    vi: 'Từ 01/02/2021, Xã Sủ Ngòi trở thành Phường Quỳnh Lâm (1189/NQ-UBTVQH14).',
    en: 'Since 01/02/2021, Sủ Ngòi commune is called Quỳnh Lâm ward (1189/NQ-UBTVQH14).',
  },
  {
    from: '150@2009-07-15',
    vi: 'Từ 01/01/2020, Huyện Đà Bắc giữ nguyên (830/NQ-UBTVQH14).',
    en: 'Since 01/01/2020, Đà Bắc district stays as it was (830/NQ-UBTVQH14).',
  },
])('$en', ({ from, vi, en }) => {
  const history = { units: hoaBinhUnits, successions: hoaBinhSuccessions }
  const said = hoaBinhSuccessions
    .filter((succession) => succession.from === from)
    .map((succession) => [
      describeSuccession(succession, { history, language: 'vi' }),
      describeSuccession(succession, { history, language: 'en' }),
    ])
  expect(said).toEqual([[vi, en]])
})
