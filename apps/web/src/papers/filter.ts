import { type PaperFilter, paperKinds } from '@lienthehe/domain/papers'

/** The filters in the address: `?tim=tap-huan&loai=guidance&nam=2022&diem=V.3.b`. */
export function filterOf(address: Readonly<Record<string, string | string[] | undefined>>): PaperFilter {
  const one = (name: string) => {
    const said = address[name]
    return typeof said === 'string' && said !== '' ? said : null
  }
  const year = one('nam')
  return {
    text: one('tim') ?? '',
    kind: paperKinds.find((kind) => kind === one('loai')) ?? null,
    year: year !== null && /^\d{4}$/.test(year) ? Number(year) : null,
    clause: one('diem'),
  }
}

/** The parameters of the address for these filters; unused filters are left out. */
export function addressOf({ text, kind, year, clause }: PaperFilter) {
  return { tim: text || null, loai: kind, nam: year === null ? null : String(year), diem: clause }
}
