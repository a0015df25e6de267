import type { Signer, SignoffStep } from '../../domain/plan.ts';
import type { Confirmation } from '../../domain/signoff.ts';
import type { Notice } from '../notice.ts';
import { UsageError } from '../usage-error.ts';

export type Person = Pick<Confirmation, 'name' | 'position' | 'authority'>;

/** Who confirms, as the command says. */
export interface GivenPerson {
  readonly name?: string;
  readonly position?: string;
  readonly authority?: string;
}

/** What the plan says of a step. */
export interface PlannedStep {
  readonly step: SignoffStep;
  /** Who signs the report; at the last step, else `null`. */
  readonly signer: Signer | null;
  /** The record that is written to. */
  readonly record: string;
}

export interface ReadPerson {
  readonly person: Person;
  /** Where it is not as the plan has it. */
  readonly notices: readonly Notice[];
}

/**
 * Who confirms a step, held against the plan. A head's deputy signs `KT.` the head (ND30 Phụ lục I, II.7.a).
 * @throws UsageError without a name, or when somebody else signs in the place of whom the plan names.
 */
export function readPerson(planned: PlannedStep, given: GivenPerson): ReadPerson {
  const { step, signer } = planned;
  const person = signer === null ? checker(step, given) : approver(planned, signer, given);
  if (person.name === '' || person.position === '') throw unnamed(step);
  if (signer === null || isSame(person.name, tidy(signer.name)))
    return { person, notices: otherPosition(planned, person) };
  if (person.authority === null) throw notTheSigner(planned, signer, person);
  return { person, notices: [signsInstead(signer, person)] };
}

function checker(step: SignoffStep, { name, position, authority }: GivenPerson): Person {
  return { name: tidy(name), position: tidy(position ?? step.position), authority: tidy(authority) || null };
}

function approver(planned: PlannedStep, signer: Signer, given: GivenPerson): Person {
  const name = tidy(given.name ?? signer.name);
  const own = isSame(name, tidy(signer.name)) ? signer : null;
  const position = tidy(given.position ?? own?.position ?? planned.step.position);
  const authority = tidy(given.authority ?? own?.authority);
  if (authority !== '') return { name, position, authority };
  const ofDeputy = authorityOfDeputy(planned, position);
  // The head whom the plan names is no deputy: somebody else is meant.
  if (ofDeputy !== null && given.name === undefined) throw unnamed(planned.step);
  return { name, position, authority: ofDeputy };
}

/** `KT. GIÁM ĐỐC` for a `Phó Giám đốc`, where the plan has a Giám đốc. */
function authorityOfDeputy({ step, signer }: PlannedStep, position: string): string | null {
  const heads = [step.position, signer?.position, signer?.authority?.replace(/^KT\.\s*/iu, '')];
  const head = heads.find((one) => one && isSame(position, `phó ${tidy(one)}`));
  return head ? `KT. ${tidy(head).toUpperCase()}` : null;
}

function otherPosition({ step, signer, record }: PlannedStep, { position }: Person): readonly Notice[] {
  const wanted = [step.position, signer?.position].flatMap((one) => one ?? []);
  if (wanted.length === 0 || wanted.some((one) => isSame(position, tidy(one)))) return [];
  return [
    {
      vi: `CẢNH BÁO: theo Kế hoạch, bước “${step.label}” do ${wanted[0]} xác nhận; sổ ghi ${position}. Không đúng thì khôi phục ${record} như trước lệnh này rồi xác nhận lại.`,
      en: `WARNING: by the plan, “${step.label}” is confirmed by the ${wanted[0]}; the record says ${position}. Where that is wrong, restore ${record} as it was and confirm anew.`,
    },
  ];
}

function signsInstead({ position, name }: Signer, person: Person): Notice {
  const block = [person.authority, person.position.toUpperCase(), person.name].join(' / ');
  return {
    vi: `CẢNH BÁO: người ký theo Kế hoạch là ${position} ${name}; báo cáo này in phần ký: ${block}.`,
    en: `WARNING: by the plan, ${position} ${name} signs; the signature block of this report is: ${block}.`,
  };
}

function notTheSigner({ step }: PlannedStep, signer: Signer, { name, position }: Person): UsageError {
  const planned = `${signer.position} ${signer.name}`;
  return new UsageError(
    `Bước “${step.label}”: người ký theo Kế hoạch là ${planned}, không phải ${position} ${name}. Người khác ký thay thì ghi quyền hạn ký, ví dụ --position "Phó Giám đốc" --authority "KT. GIÁM ĐỐC"; người ký đã đổi thì sửa report.signer ở plan.yaml.`,
    `Step “${step.label}”: by the plan ${planned} signs, not ${position} ${name}. Who signs instead gives the authority, such as --position "Phó Giám đốc" --authority "KT. GIÁM ĐỐC"; where the signer has changed, mend report.signer in plan.yaml.`,
  );
}

function unnamed({ label }: SignoffStep): UsageError {
  return new UsageError(
    `Bước “${label}”: ghi người xác nhận bằng --name "họ tên" --position "chức vụ".`,
    `Step “${label}”: name the person with --name "name" --position "position".`,
  );
}

function isSame(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

function tidy(text: string | null | undefined): string {
  return (text ?? '').normalize('NFC').replace(/\s+/g, ' ').trim();
}
