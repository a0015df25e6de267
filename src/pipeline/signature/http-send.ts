import type { Send } from '../../sign/send.ts';

/** The part of `fetch` that is used. */
export type Fetch = (
  url: string,
  options: {
    readonly method: string;
    readonly headers: Record<string, string>;
    readonly body?: Uint8Array;
    readonly signal: AbortSignal;
  },
) => Promise<{ readonly status: number; arrayBuffer(): Promise<ArrayBuffer> }>;

const patience = 20_000;

/** Asks over HTTP; whatever goes wrong comes back as words. */
export function sendWith(fetch: Fetch | null): Send {
  return async ({ url, type, body }) => {
    if (fetch === null) return 'offline';
    try {
      const answer = await fetch(url, {
        method: body ? 'POST' : 'GET',
        headers: type ? { 'content-type': type } : {},
        ...(body && { body }),
        signal: AbortSignal.timeout(patience),
      });
      return { status: answer.status, body: new Uint8Array(await answer.arrayBuffer()) };
    } catch (error) {
      return describe(error);
    }
  };
}

/** `fetch` says only that it failed; the cause says why. */
function describe(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const { cause } = error;
  if (!(cause instanceof Error)) return error.message;
  const code = 'code' in cause ? String(cause.code) : error.message;
  return cause.message === '' ? code : cause.message;
}
