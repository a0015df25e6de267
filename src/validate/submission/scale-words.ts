const scale =
  /^(?:trăm|tram|chục|chuc|mươi|nghìn|nghin|ngàn|ngan|vạn|triệu|trieu|tr|tỷ|tỉ|ty|ti|k|tá|rưỡi|ruoi|ph[ầa]n tr[ăa]m)(?![\p{L}\p{N}])/iu;

/**
 * Whether words behind a figure make it another number: `2 nghìn`, `10 phần trăm`. Not where they are the unit itself:
 * `12,5 triệu` of `triệu đồng`.
 */
export function changesScale(words: string, unit: string): boolean {
  const [found] = scale.exec(words.replace(/^[\s(]+/, '')) ?? [];
  return found !== undefined && scale.exec(unit)?.[0].toLowerCase() !== found.toLowerCase();
}
