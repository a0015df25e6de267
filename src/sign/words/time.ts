/** Vietnam has one zone and no summer time. */
const vietnam = 7 * 3_600_000;

const local = (time: Date): string => new Date(time.getTime() + vietnam).toISOString();

/** ISO 8601 in Vietnam's zone (ND30 Phụ lục I, II.8): `2020-03-19T16:30:00+07:00`. */
export function isoTime(time: Date): string {
  return `${local(time).slice(0, 19)}+07:00`;
}

/** As a PDF writes dates (ISO 32000-1, 7.9.4). */
export function pdfTime(time: Date): string {
  return `D:${local(time).slice(0, 19).replace(/\D/g, '')}+07'00'`;
}

/** As an officer writes it: `16:30:00 ngày 19/3/2020` without the words that differ by language. */
export function dayAndTime(time: Date): string {
  const [year, month, day] = local(time).slice(0, 10).split('-');
  return `${Number(day)}/${Number(month)}/${year} ${local(time).slice(11, 19)}`;
}

/** Reads a PDF date with its zone; `null` for anything else. */
export function readPdfTime(text: string): Date | null {
  const parts = /^D:(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)(?:Z|([+-])(\d\d)'(\d\d)'?)$/.exec(text);
  if (parts === null) return null;
  const [, year, month, day, hour, minute, second, sign = '+', hours = '00', minutes = '00'] = parts;
  const time = new Date(`${year}-${month}-${day}T${hour}:${minute}:${second}${sign}${hours}:${minutes}`);
  return Number.isNaN(time.getTime()) ? null : time;
}
