/** Larger files are hashed by the server alone: the browser would have to hold them in memory whole. */
const HASHED_HERE_BYTES = 256 * 1024 * 1024;

/** SHA-256 in hexadecimal, told to the server so that it finds damage on the way; undefined where it cannot be had. */
export async function sha256Of(file: Blob): Promise<string | undefined> {
  // Browsers offer it only over https and on this very machine.
  if (!window.isSecureContext || file.size > HASHED_HERE_BYTES) return undefined;
  const digest = await crypto.subtle.digest('SHA-256', await file.arrayBuffer());
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
