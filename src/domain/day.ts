/** A calendar day of Vietnam as `YYYY-MM-DD`; days compare as text. */
export type Day = string;

const millisecondsADay = 86_400_000;

/** Reads `2020-03-14` and an officer's `14/3/2020`; `null` when there is no such day. */
export function parseDay(text: string): Day | null {
  const iso = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (iso) return toDay(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const written = /^(\d{1,2})[/-](\d{1,2})[/-](\d{4})$/.exec(text);
  if (written) return toDay(Number(written[3]), Number(written[2]), Number(written[1]));
  return null;
}

/** Whole days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / millisecondsADay);
}

function toDay(year: number, month: number, date: number): Day | null {
  const found = new Date(Date.UTC(year, month - 1, date));
  const real = found.getUTCMonth() === month - 1 && found.getUTCDate() === date;
  return real && year >= 1000 ? found.toISOString().slice(0, 10) : null;
}
