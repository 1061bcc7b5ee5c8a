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

/** What this installation signs, publishes and cosigns, so that others can check it and need not trust it blindly. */
export type Attestation = {
  /**
   * The key that signs statements and checkpoints, created when it is first needed. `null`: the database is on another
   * machine, and nothing is signed.
   */
  readonly key: () => SigningKey | null
  /**
   * The national plan under which closed periods are reported to the nation; `null`: each period is reported under its
   * own plan.
   */
  readonly nationalPlan: { readonly plan: Plan; readonly hash: string } | null
  /** The provinces whose statements this installation adds up; `null`: it adds up none. */
  readonly nation: Nation | null
  /** The public keys of the logs whose checkpoints this installation cosigns. */
  readonly witnessed: readonly VerifierKey[]
  /**
   * The path of the file with the checkpoints of this installation that witnesses cosigned; `null` when the database is
   * on another machine.
   */
  readonly cosignedFile: string | null
}

/** The operator's settings. A setting that is left out or empty is not used. */
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

/**
 * Reads the operator's settings. Refuses to start, and says why, when a file cannot be read or has the wrong content.
 */
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
    // This installation also cosigns the checkpoints of the provinces whose statements it adds up.
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
  // If the file already exists, it is checked at the start, before any request.
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
