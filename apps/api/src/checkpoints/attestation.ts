import { existsSync, readFileSync } from 'node:fs'
import type { Plan } from '@lienthehe/domain'
import type { Nation } from '@lienthehe/domain/nation'
import { readJson, readPlan } from '@lienthehe/domain/schema'
import { readVerifierKey, type SigningKey, type VerifierKey } from '@lienthehe/office/checkpoints'
import { StartRefused } from '../db/errors.ts'
import { readNationFolder } from '../nation/folder.ts'
import { hashOf } from '../plan/hash.ts'
import { cosignedFileOf } from './cosigned-file.ts'
import { keyNameOf, openSigningKey, signingKeyFileOf } from './signing-key.ts'

/** What this installation publishes and accepts so that others need not trust it blindly. */
export type Attestation = {
  /** Made at the first need; `null`: the database is on another machine, and nothing is signed. */
  readonly key: () => SigningKey | null
  /** The national plan by which closed periods are stated; `null`: each by its own plan. */
  readonly nationalPlan: { readonly plan: Plan; readonly hash: string } | null
  /** `null`: this installation adds up nobody’s statements. */
  readonly nation: Nation | null
  /** Whose checkpoints are cosigned here. */
  readonly witnessed: readonly VerifierKey[]
  /** What witnesses cosigned of this installation; `null` in the same case as the key. */
  readonly cosignedFile: string | null
}

/** The operator's settings; left out or empty: not used. */
export type AttestationSettings = {
  /** `NATIONAL_PLAN`: the file of a plan of the whole country. */
  readonly nationalPlan?: string | undefined
  /** `NATION_FOLDER`: the folder that makes this installation a nation. */
  readonly nationFolder?: string | undefined
  /** `WITNESSED_LOGS`: a file with the public key of one log per line. */
  readonly witnessedLogs?: string | undefined
}

export const nothingAttested: Attestation = {
  key: () => null,
  nationalPlan: null,
  nation: null,
  witnessed: [],
  cosignedFile: null,
}

/** Reads the operator's settings; refuses the start, in words, where a file cannot be read or has the wrong content. */
export function openAttestation(
  { nationalPlan, nationFolder, witnessedLogs }: AttestationSettings,
  databasePath: string | null,
  origin: string | null,
): Attestation {
  const nation = nationFolder ? readNationFolder(nationFolder) : null
  const listed = witnessedLogs ? readWitnessedLogs(witnessedLogs) : []
  return {
    key: keyBeside(databasePath, origin),
    nationalPlan: nationalPlan ? readNationalPlan(nationalPlan) : null,
    nation,
    // Installations whose statements are added up here also have their checkpoints cosigned.
    witnessed: [
      ...listed,
      ...(nation?.provinces ?? []).flatMap(({ keys }) => keys.flatMap((key) => readVerifierKey(key) ?? [])),
    ],
    cosignedFile: databasePath === null ? null : cosignedFileOf(databasePath),
  }
}

function keyBeside(databasePath: string | null, origin: string | null): Attestation['key'] {
  if (databasePath === null) return () => null
  const file = signingKeyFileOf(databasePath)
  // A file that already exists is checked before anybody is served.
  let key = existsSync(file) ? openSigningKey(file, '') : null
  return () => {
    key ??= openSigningKey(file, keyNameOf(origin))
    return key
  }
}

function readNationalPlan(path: string): NonNullable<Attestation['nationalPlan']> {
  const json = readJson(textOf(path))
  const plan = json.ok ? readPlan(json.value) : json
  if (!plan.ok || plan.value.province !== '00')
    throw new StartRefused('nationInvalid', {
      vi: `${path} (NATIONAL_PLAN) không phải tệp kế hoạch của cả nước. Hãy thử bằng lienthehe check ${path}; province phải là "00".`,
      en: `${path} (NATIONAL_PLAN) is not the file of a plan for the whole country. Try lienthehe check ${path}; its province must be "00".`,
    })
  return { plan: plan.value, hash: hashOf(plan.value) }
}

function readWitnessedLogs(path: string): readonly VerifierKey[] {
  const lines = textOf(path)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'))
  return lines.map((line) => {
    const key = readVerifierKey(line)
    if (key?.kind === 'note') return key
    throw new StartRefused('nationInvalid', {
      vi: `${path} (WITNESSED_LOGS): “${line}” không phải khóa công khai của một nhật ký. Mỗi dòng một khóa, như npm run checkpoint -- key in ra.`,
      en: `${path} (WITNESSED_LOGS): “${line}” is not the public key of a log. One key a line, as npm run checkpoint -- key prints it.`,
    })
  })
}

function textOf(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch (error) {
    throw new StartRefused(
      'nationInvalid',
      { vi: `Không đọc được tệp ${path}.`, en: `The file ${path} cannot be read.` },
      error,
    )
  }
}
