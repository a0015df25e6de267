import { type FaultPlace, place } from './fault-place.ts';

/**
 * Ways of writing that break the YAML of `samples/submission.yaml`: from the line above on nothing else can be
 * known, and nothing that seems to be missing.
 */
export const breakingFaults: FaultPlace = [
  place('  dungHan: 301 #', ['yaml-tab', '⟦\t⟧dungHan: 301 #']),
  place(
    '  quaHan: 22',
    ['yaml-odd-space', '  quaHan:⟦\u00A0⟧22'],
    ['yaml-line-without-colon', '  ⟦quaHan = 22⟧'],
    ['yaml-colon-without-space', '  quaHan⟦:⟧22'],
    ['yaml-indent', '   ⟦quaHan: 22⟧'],
  ),
  place('keHoach: { number: 05/KH-MC, date: 2020-03-02 }\n', [
    'yaml-bracket-open',
    'keHoach: ⟦{⟧ number: 05/KH-MC, date: 2020-03-02\n',
  ]),
  place(
    'explanation: Thiếu người trong tháng 4.',
    ['yaml-starts-with-sign', 'explanation: ⟦@Thiếu người trong tháng 4.⟧'],
    ['yaml-second-colon', 'explanation: ⟦Nguyên nhân: thiếu người⟧'],
    ['yaml-tab', '⟦\t⟧explanation: Thiếu người trong tháng 4.'],
  ),
  place(
    'difficulties: Thiếu máy quét.',
    ['yaml-after-quote', 'difficulties: "Thiếu" ⟦máy quét.⟧'],
    ['yaml-starts-with-sign', 'difficulties: ⟦%Thiếu máy quét.⟧'],
    ['yaml-starts-with-sign', 'difficulties: ⟦`Thiếu máy quét.⟧'],
    ['yaml-second-colon', 'difficulties: ⟦Thiếu: máy quét.⟧'],
    ['yaml-starts-with-sign', 'difficulties: ⟦- Thiếu máy quét.⟧'],
    ['yaml-starts-with-sign', 'difficulties: ⟦? Thiếu máy quét.⟧'],
    ['yaml-starts-with-sign', 'difficulties: ⟦> 5 hồ sơ quá hạn.⟧'],
    ['yaml-starts-with-sign', 'difficulties: ⟦| Thiếu máy quét.⟧'],
    ['yaml-starts-with-sign', 'difficulties: ⟦[1] Thiếu máy quét.⟧'],
    ['yaml-starts-with-sign', 'difficulties: ⟦{xem công văn} Thiếu máy quét.⟧'],
  ),
  place(
    'proposals: Cấp thêm 02 máy quét.',
    ['yaml-quote-open', 'proposals: ⟦"⟧Cấp thêm 02 máy quét.'],
    ['yaml-line-without-colon', '⟦proposals Cấp thêm 02 máy quét.⟧'],
    ['yaml-many-documents', '⟦---⟧\nproposals: Cấp thêm'],
    ['yaml-unreadable', '⟦}⟧: Cấp thêm'],
  ),
].flat();
