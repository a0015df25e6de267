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

/** `05/3/2020`, `24/02/2020`: days 1–9 and months 1 and 2 take a leading zero (ND30 Phụ lục I, II.4.b). */
export function writeDay(day: Day): string {
  const month = Number(day.slice(5, 7));
  return `${day.slice(8, 10)}/${month <= 2 ? `0${month}` : month}/${day.slice(0, 4)}`;
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
