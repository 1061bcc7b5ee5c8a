import type { PublicProgress } from '@lienthehe/api/contract'
import { isoDate } from '@lienthehe/domain'
import type { PublicTarget } from '@lienthehe/domain/publication'
import { describe, expect, test } from 'vitest'
import * as depth from './depth.ts'
import { type Face, renderFace, type Showing } from './render.ts'

const newClubs: PublicTarget = {
  id: 'clubs.new',
  clause: 'mục I.2.a',
  name: 'Câu lạc bộ thành lập mới',
  status: 'unmet',
  course: 'behind',
  label: 'Chậm tiến độ',
  figure: '62 / 75',
  sentence: 'Còn thiếu 13; đến nay cần 65.',
  bullet: { low: 62, high: 64, need: 75, scale: 90 },
  entering: 'Đang nhập liệu: 12/139 câu lạc bộ có danh sách.',
}
const maintained: PublicTarget = {
  ...newClubs,
  id: 'clubs.maintained',
  course: 'achieved',
  label: 'Đạt',
  figure: '100% (91/91)',
  bullet: { low: 91, high: 91, need: 91, scale: 91 },
  entering: null,
}
const progress = {
  state: 'released',
  release: {
    number: 3,
    on: isoDate('2024-10-01'),
    name: 'Công bố số 3 ngày 01/10/2024',
    page: '/tien-do?plan=hoa-binh-146&release=3',
  },
  notices: [],
  page: '/tien-do',
  plan: { id: 'hoa-binh-146', number: '146/KH-UBND', title: 'Nhân rộng mô hình' },
  asOf: isoDate('2024-09-30'),
  language: 'vi',
  headline: 'Đến 30/09/2024: 1 chỉ tiêu đạt, 1 chậm tiến độ',
  summary: '91 câu lạc bộ đang hoạt động',
  targets: [newClubs, maintained],
  illustration: false,
  unit: { code: '17', name: 'Tỉnh Hòa Bình' },
} as const satisfies PublicProgress

const origin = 'https://clb.example.org'
const full: Showing = { language: 'vi', origin, target: null, depth }
const compact: Showing = { ...full, depth: undefined }

function textOf(face: Face): string {
  return renderFace(face, full).textContent
}

describe('a reader of a partner’s page', () => {
  test('reads every target in the very words of the answer', () => {
    const face = renderFace({ kind: 'full', progress }, full)
    const rows = [...face.querySelectorAll('[data-target]')]
    expect(rows.map((row) => row.getAttribute('data-target'))).toEqual(['clubs.new', 'clubs.maintained'])
    for (const [index, { name, clause, label, figure, sentence }] of progress.targets.entries())
      for (const said of [name, clause, label, figure, sentence])
        expect(rows[index]?.textContent).toContain(said)
  })

  test('reads the finding, the day of the figures and where they stand in full', () => {
    const face = renderFace({ kind: 'full', progress }, full)
    expect(face.querySelector('h2')?.textContent).toBe(progress.headline)
    expect(face.querySelector('[part=as-of]')?.textContent).toBe(
      'Số liệu đến 30/09/2024 · Công bố số 3 ngày 01/10/2024',
    )
    expect(face.querySelector('a')?.getAttribute('href')).toBe(`${origin}/tien-do?lang=vi`)
  })

  test('reads what is still being entered beside its target', () => {
    const rows = renderFace({ kind: 'full', progress }, full).querySelectorAll('[data-target]')
    expect([...rows].map((row) => row.textContent?.includes('Đang nhập liệu: 12/139'))).toEqual([true, false])
  })

  test.each(['notReleased', 'withdrawn'] as const)(
    'reads in words that there are no figures: %s',
    (state) => {
      const headline = 'Chưa công bố số liệu'
      const { plan, language, illustration, unit } = progress
      const said = {
        plan,
        language,
        headline,
        illustration,
        unit,
        notices: ['Vì lẽ này.'],
        page: '/tien-do?unit=17',
      }
      const face = renderFace({ kind: 'full', progress: { ...said, state } }, full)
      expect(face.querySelector('h2')?.textContent).toBe(headline)
      expect(face.querySelector('[part=notice]')?.textContent).toBe('Vì lẽ này.')
      expect(face.querySelector('[data-target], [part=as-of]')).toBeNull()
      expect(face.querySelector('a')?.getAttribute('href')).toBe(`${origin}/tien-do?unit=17&lang=vi`)
    },
  )

  test('is told when the figures are invented, and only then', () => {
    expect(textOf({ kind: 'full', progress: { ...progress, illustration: true } })).toContain(
      'Số liệu minh họa',
    )
    expect(textOf({ kind: 'full', progress })).not.toContain('minh họa')
  })

  test('is told that the figures did not come, and where to find them', () => {
    const face = renderFace({ kind: 'failed', last: undefined }, full)
    expect(face.textContent).toContain('Chưa tải được số liệu tiến độ.')
    expect(face.querySelector('a')?.getAttribute('href')).toBe(`${origin}/tien-do?lang=vi`)
  })

  test('keeps the last good figures when newer ones did not come, and is told so', () => {
    const said = textOf({ kind: 'failed', last: progress })
    expect(said).toContain('Chưa tải được số liệu mới')
    expect(said).toContain('Số liệu đến 30/09/2024')
  })

  test('sees no markup that the answer might carry', () => {
    const hostile = { ...progress, headline: '<img src=x onerror=alert(1)>' }
    const face = renderFace({ kind: 'full', progress: hostile }, full)
    expect(face.querySelector('img')).toBeNull()
    expect(face.querySelector('h2')?.textContent).toBe(hostile.headline)
  })
})

describe('the bullet', () => {
  test('draws what is known, what is perhaps, and the demand on one scale', () => {
    const [row] = renderFace({ kind: 'full', progress }, full).querySelectorAll('[data-target]')
    const span = (part: string) =>
      ['x', 'width'].map((side) =>
        Number.parseFloat(row?.querySelector(`[part=${part}]`)?.getAttribute(side) ?? ''),
      )
    expect(span('known')).toEqual([0, 68.89])
    expect(span('perhaps')).toEqual([68.89, 2.22])
    expect(span('demand')[0]).toBe(83.33)
  })

  test('needs no inline style, which a strict page would refuse', () => {
    const face = renderFace({ kind: 'full', progress }, full)
    expect([face, ...face.querySelectorAll('*')].filter((element) => element.hasAttribute('style'))).toEqual(
      [],
    )
  })

  test('of nothing yet is empty, not broken', () => {
    const empty = { ...progress, targets: [{ ...newClubs, bullet: { low: 0, high: 0, need: 0, scale: 0 } }] }
    expect(renderFace({ kind: 'full', progress: empty }, full).outerHTML).not.toMatch(/NaN|Infinity/)
  })
})

describe('a partner with little room', () => {
  test('shows the sentence, the day and the way to all the rest, and no target', () => {
    const face = renderFace({ kind: 'full', progress }, compact)
    expect(face.querySelectorAll('[data-target], svg')).toHaveLength(0)
    expect(face.querySelector('[part="headline"]')?.textContent).toBe(progress.headline)
    expect(face.textContent).toContain('Số liệu đến 30/09/2024 · Công bố số 3 ngày 01/10/2024')
    expect(face.querySelector('a')?.getAttribute('href')).toBe(`${origin}/tien-do?lang=vi`)
  })

  test('shows one number with the words that judge it', () => {
    const face = renderFace({ kind: 'full', progress }, { ...compact, target: 'clubs.new' })
    const said = ['name', 'figure', 'label'].map(
      (part) => face.querySelector(`[part="${part}"]`)?.textContent,
    )
    expect(said).toEqual([newClubs.name, newClubs.figure, newClubs.label])
    expect(face.textContent).not.toContain(maintained.figure)
    expect(face.textContent).not.toContain(progress.headline)
  })

  test('shows one target with its picture', () => {
    const face = renderFace({ kind: 'full', progress }, { ...full, target: 'clubs.new' })
    const rows = [...face.querySelectorAll('[data-target]')]
    expect(rows.map((row) => row.getAttribute('data-target'))).toEqual(['clubs.new'])
  })

  test.each([compact, full])('is told where the plan has no such target', (form) => {
    const face = renderFace({ kind: 'full', progress }, { ...form, target: 'clubs.none' })
    expect(face.textContent).toContain('Kế hoạch không có chỉ tiêu mang mã này.')
    expect(face.querySelector('a')).not.toBeNull()
  })

  test('is told that nothing was released, also where one number was asked for', () => {
    const { plan, language, unit, illustration, page } = progress
    const headline = 'Chưa công bố số liệu'
    const nothing = {
      ...{ plan, language, unit, illustration, page, headline },
      state: 'notReleased',
      notices: ['Chưa có số liệu nào.'],
    } as const
    const face = renderFace({ kind: 'full', progress: nothing }, { ...compact, target: 'clubs.new' })
    expect(face.textContent).toContain(headline)
  })
})
