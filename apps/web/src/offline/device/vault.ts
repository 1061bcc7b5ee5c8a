/** The contents that only the PIN of the device opens. */
export type Sealed = { readonly iv: Uint8Array<ArrayBuffer>; readonly bytes: ArrayBuffer }

/** Encrypts values as JSON with AES-GCM: text that was changed or shortened is not opened. */
export type Vault = {
  readonly seal: (value: unknown) => Promise<Sealed>
  readonly unseal: (sealed: Sealed) => Promise<unknown>
}

/** A vault whose key is stored on this machine in encrypted form. */
export type WrappedKey = {
  readonly salt: Uint8Array<ArrayBuffer>
  readonly rounds: number
  readonly wrapped: Sealed
}

/** What OWASP requires of PBKDF2 with SHA-256: about half a second on a cheap phone, for each PIN that is tried. */
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

/** Never the same twice under one key. */
function freshIv() {
  return crypto.getRandomValues(new Uint8Array(12))
}
