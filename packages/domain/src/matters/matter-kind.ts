import type { Language, Wording } from '../text/language.ts'

/** V.4.e: a problem that came up while the plan was carried out, or a proposal to change the plan. */
export const matterKinds = ['arising', 'proposal'] as const
export type MatterKind = (typeof matterKinds)[number]

const names: Readonly<Record<MatterKind, Wording>> = {
  arising: { vi: 'Vấn đề phát sinh', en: 'Matter arising' },
  proposal: { vi: 'Kiến nghị', en: 'Proposal' },
}

/** `Vấn đề phát sinh` or `Kiến nghị`. */
export function labelMatterKind(kind: MatterKind, language: Language): string {
  return names[kind][language]
}
