import { textFiles } from './tree.ts'

export type Workspace = {
  /** A path such as `packages/domain`; the top folder itself is not among them. */
  readonly folder: string
  readonly manifest: unknown
}

export const workspaces: readonly Workspace[] = textFiles
  .filter(({ path }) => /^(packages|apps|tooling)\/[^/]+\/package\.json$/.test(path))
  .map(({ path, text }) => ({ folder: path.replace('/package.json', ''), manifest: JSON.parse(text) }))

/** The entries of an object inside parsed JSON; empty if there is no such object. */
export function entriesAt(json: unknown, name: string): readonly (readonly [string, unknown])[] {
  const found = Object.entries(json ?? {}).find(([key]) => key === name)?.[1]
  return Object.entries(found ?? {})
}

export function textAt(json: unknown, name: string): string | null {
  const found: unknown = Object.entries(json ?? {}).find(([key]) => key === name)?.[1]
  return typeof found === 'string' ? found : null
}
