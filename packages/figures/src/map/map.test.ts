import { expect, test } from 'vitest'
import { figureText } from '../text.ts'
import { hoaBinhDistricts } from './hoa-binh-districts.ts'
import { map } from './map.ts'

test('an area of which something is told is a link with its figure, and another stays blank', () => {
  const text = figureText(
    map(
      hoaBinhDistricts,
      [
        {
          code: '150',
          alternative: 'Đà Bắc: 8/17 xã',
          figure: '8/17',
          depth: 2,
          address: '/tien-do?unit=150',
        },
      ],
      'Bản đồ',
    ),
  )
  expect(text.match(/<a /g)).toHaveLength(1)
  expect(text).toContain('<a href="/tien-do?unit=150" aria-label="Đà Bắc: 8/17 xã">')
  expect(text).toContain('>8/17</text>')
  expect(text.match(/class="area"/g)).toHaveLength(9)
})
