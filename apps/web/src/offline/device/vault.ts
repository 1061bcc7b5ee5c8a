/** Encrypted content that only the PIN of the device opens. */
export type Sealed = { readonly iv: Uint8Array<ArrayBuffer>; readonly bytes: ArrayBuffer }

/** Encrypts values as JSON with AES-GCM: content that was changed or shortened cannot be decrypted. */
export type Vault = {
  readonly seal: (value: unknown) => Promise<Sealed>
  readonly unseal: (sealed: Sealed) => Promise<unknown>
}

/** The key of a vault, as it is stored on this device: encrypted. */
export type WrappedKey = {
  readonly salt: Uint8Array<ArrayBuffer>
  readonly rounds: number
  readonly wrapped: Sealed
}

/**
 * The number of rounds that OWASP requires for PBKDF2 with SHA-256. A cheap phone needs about half a second for each
 * PIN that is tried.
 */
const roundsNow = 600_000

export async function createVault(pin: string, rounds = roundsNow): Promise<WrappedKey & { vault: Vault }> {
  const salt = crypto.getRandomValues(new Uint8Array(16))
  const iv = freshIv()
  const key = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, true, ['encrypt', 'decrypt'])
  const bytes = await crypto.subtle.wrapKey('raw', key, await keyOfPin(pin, { salt, rounds }), {
    name: 'AES-GCM',
    iv,
  })
  return { salt, rounds, wrapped: { iv, bytes }, vault: vaultOf(key) }
}

/** `undefined`: the PIN is wrong. */
export async function openVault(
  pin: string,
  { salt, rounds, wrapped }: WrappedKey,
): Promise<Vault | undefined> {
  const wrapping = await keyOfPin(pin, { salt, rounds })
  try {
    const key = await crypto.subtle.unwrapKey(
      'raw',
      wrapped.bytes,
      wrapping,
      { name: 'AES-GCM', iv: wrapped.iv },
      'AES-GCM',
      false,
      ['encrypt', 'decrypt'],
    )
    return vaultOf(key)
  } catch (error) {
    if (error instanceof Error && error.name === 'OperationError') return undefined
    throw error
  }
}

async function keyOfPin(pin: string, { salt, rounds }: Pick<WrappedKey, 'salt' | 'rounds'>) {
  const typed = await crypto.subtle.importKey('raw', new TextEncoder().encode(pin), 'PBKDF2', false, [
    'deriveKey',
  ])
  const derivation = { name: 'PBKDF2', hash: 'SHA-256', salt, iterations: rounds }
  return crypto.subtle.deriveKey(derivation, typed, { name: 'AES-GCM', length: 256 }, false, [
    'wrapKey',
    'unwrapKey',
  ])
}

function vaultOf(key: CryptoKey): Vault {
  return {
    seal: async (value) => {
      const iv = freshIv()
      const plain = new TextEncoder().encode(JSON.stringify(value))
      return { iv, bytes: await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, key, plain) }
    },
    unseal: async ({ iv, bytes }) => {
      const plain = await crypto.subtle.decrypt({ name: 'AES-GCM', iv }, key, bytes)
      return JSON.parse(new TextDecoder().decode(plain))
    },
  }
}

/** A new random value: the same one must never be used twice with one key. */
function freshIv() {
  return crypto.getRandomValues(new Uint8Array(12))
}
