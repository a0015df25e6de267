/** What the help says of a command in English; its options by their flags, its arguments by their names. */
export interface EnglishHelp {
  readonly about: string;
  /** In the order of the command's own. */
  readonly arguments?: Readonly<Record<string, string>>;
  readonly options?: Readonly<Record<string, string>>;
}

const period = { '--period <period>': 'period of the report, such as 2020-Q1, 2020-6M, 2020' };
const quarter = { '--period <quarter>': 'quarter of the report, such as 2020-Q1' };
const fonts = { '--font-dir <folder>': 'fonts of the office’s own: regular, bold, italic, bold italic' };

const scoring = {
  '--as-of <day>': 'seen from this day (default: as confirmed, or the closing date of the period)',
  '--exclude <unit...>': 'leave this unit’s report out; needs --reason',
  '--no-exclude': 'count every unit, even where the last confirmation left some out',
  '--reason <reason>': 'why they are left out; printed in the report',
};

const presentation = {
  '--charts': 'with an appendix of charts (default: as confirmed, or as the plan says)',
  '--no-charts': 'without charts',
  '--templates <folder>': 'templates of the office’s own (default: as confirmed, or as the plan says)',
  '--no-templates': 'the program’s own templates',
};

const rewording = {
  '--text <file.md>': 'the reworded text of this file in place of the program’s words',
  '--no-text': 'the program’s words, even where the last confirmation was of a reworded text',
};

/** By command; the program itself under the empty name. */
export const englishHelp: Readonly<Record<string, EnglishHelp>> = {
  '': {
    about:
      'Checks and consolidates reports on an administrative-reform plan, and renders the report to be signed',
    options: {
      '-V, --version': 'print the version',
      '--lang <language>': 'language of messages',
      '-C <folder>': 'run as in this folder',
    },
  },
  init: {
    about: 'makes the folder of a plan: an empty one with guidance, or next year’s plan out of this year’s',
    arguments: { folder: '' },
    options: {
      '--from <folder>': 'folder of this year’s plan: moves year, periods, days; leaves out units that ended',
      '--year <year>': 'year of the empty plan (default: this year)',
    },
  },
  validate: {
    about: 'checks units’ reports: a file, a folder, or the whole plan',
    arguments: { path: '' },
    options: {
      '--format <format>':
        'human, json, github, gitlab, junit, sarif; may be repeated; format=file writes to a file',
      '--fail-on <severity>': 'exit code 1 from this severity on',
      '--max <number>':
        'print at most so many findings in full (default 20), count the rest by kind; all: every one',
      '--as-of <day>': 'the day waivers are judged by (default: the closing date)',
      '--waived': 'print what is waived as well',
      '--fix': 'correct what is certain in the files, leaving comments and layout as they are',
      '--changed-since <ref>': 'only reports that differ from this point in git, such as origin/main, HEAD',
      '--stdin-path <file>': 'name of the text read from standard input: cchc validate - --stdin-path ...',
      '--watch': 'check again whenever a file is saved, until Ctrl-C',
    },
  },
  explain: {
    about: 'explains a code, with a wrong and a right example; without a code, lists all',
    arguments: { code: '' },
  },
  status: {
    about:
      'a period at a glance: units that reported, were late, are missing; each indicator’s result and judgement',
    options: {
      ...period,
      '--as-of <day>': 'seen from this day (default: the closing date of the period)',
      '--explain <indicator>':
        'explain one indicator: its formula, its figures by file and line, why it was judged so',
      '--format <format>': 'how to print',
    },
  },
  diff: {
    about: 'compares two periods, also with the year before: each indicator, and each unit that differs',
    arguments: { earlier: 'a period, such as 2020-Q1', later: 'a period, such as 2020-Q2' },
    options: { '--format <format>': 'how to print' },
  },
  rollup: {
    about:
      'adds several agencies up: numerators and denominators of indicators of one concept; who has no figures',
    arguments: { folder: '' },
    options: {
      ...period,
      '--report <file>': 'YAML file naming the reporting agency and those that must have figures',
      '--format <format>': 'human, json; or md, pdf, md,pdf for a report (needs --report)',
      '--out <folder>': 'where to write the report',
      '--signoff': 'records that the consolidated report was confirmed (needs --report)',
      '--step <step>': 'the step (default: the next one)',
      '--name <name>': 'who confirms (at the last step: the signer)',
      '--position <position>': 'the person’s position',
      '--authority <authority>': 'authority to sign, such as "KT. GIÁM ĐỐC"',
      '--issue <number>': 'gives the approved report its number and writes the issued files (needs --date)',
      '--date <day>': 'date of issue',
      '--reopen <reason>': 'begins a report that replaces the issued one (needs --by)',
      '--by <person>': 'name, a comma, position',
    },
  },
  form: {
    about: 'makes the quarter’s report forms for units, prefilled with what is known',
    options: {
      ...quarter,
      '--unit <unit>': 'one unit; its form is printed',
      '--all': 'every unit; a file each, none overwritten',
      '--out <folder>': 'folder for the files (default: forms/<quarter>)',
    },
  },
  receive: {
    about: 'enters a unit’s report in the register: received on, accepted or returned',
    options: {
      ...quarter,
      '--unit <unit>': 'the unit',
      '--date <day>': 'day of receipt (default: today, or the day in the register)',
      '--accept': 'accept it; the report must be without errors',
      '--return <reason>': 'return it, and why',
      '--not-applicable <indicator...>': 'accept that these indicators do not apply',
    },
  },
  draft: {
    about:
      'makes the office’s text of a period, prefilled from the units’ reports; overwrites nothing written',
    options: period,
  },
  report: {
    about: 'makes the report of a period (Markdown and PDF) in the form of an official document',
    options: {
      ...period,
      '--format <formats>': 'pdf, md or both',
      '--out <folder>': 'folder for the report (default: reports)',
      ...fonts,
      '--attach':
        'also make an archive copy *.archive.pdf (PDF/A-3a) with plan, units’ reports and records attached',
      '--fail-on <what>': 'exit code 1 when an indicator is not met',
      ...scoring,
      ...presentation,
      ...rewording,
    },
  },
  typeset: {
    about: 'sets the PDF of a reworded Markdown report; a draft unless that very text was approved',
    arguments: { 'file.md': 'the report’s Markdown' },
    options: {
      '--out <folder>': 'folder for the PDF (default: beside the Markdown)',
      ...fonts,
      ...presentation,
    },
  },
  signoff: {
    about: 'records who confirmed the content of a report, in what position, when',
    options: {
      ...period,
      '--step <step>': 'step of the plan (default: the next one)',
      '--name <name>': 'who confirms (default at the last step: the signer in the plan)',
      '--position <position>': 'position',
      '--authority <authority>': 'authority to sign, such as "KT. GIÁM ĐỐC"',
      ...scoring,
      ...presentation,
      ...rewording,
    },
  },
  sign: {
    about: 'signs an approved report digitally (PAdES); the unsigned file stays as it is',
    arguments: { file: 'report PDF made by cchc report, or one that bears signatures' },
    options: {
      '--as <role>': 'sign as content or form (initials), approver, or agency',
      '--p12 <file>': 'PKCS#12 key file (.p12, .pfx)',
      '--pkcs11 <library>': 'sign with a token: the PKCS#11 library that came with it',
      '--slot <slot>': 'label or number of the token, where there are several',
      '--key <label>': 'label of the key on the token, where there are several',
      '--passphrase-fd <number>': 'read passphrase or PIN from this file descriptor (default: ask)',
      '--tsa <url>': 'ask this server for a time stamp (RFC 3161)',
      '--ltv': 'add revocation data for later years, fetched from the addresses in the certificates',
      '--crl <file...>': 'add this revocation list (CRL)',
      '--ocsp <file...>': 'add this OCSP response',
      '--picture <file>': 'picture of the signature in blue, or of the initials (PNG, transparent)',
      '--seal <file>': 'picture of the agency’s red seal (PNG), with --as agency',
      '--number <number>': 'document number, filled in with the agency’s signature',
      '--date <day>': 'day of issue, filled in with the agency’s signature',
      '--out <file>': 'the signed file (default: beside the original, with .signed)',
    },
  },
  issue: {
    about: 'gives an approved report its number and date, and makes the issued set',
    options: {
      ...period,
      '--number <number>': 'document number given by the registry',
      '--date <day>': 'day of issue',
      ...fonts,
      '--signed <file>': 'fill number and date into the PDF that the approver signed, by appending only',
      ...presentation,
      ...rewording,
    },
  },
  reopen: {
    about: 'opens an issued period again for a replacing report; what was issued stays as it is',
    options: {
      ...period,
      '--reason <reason>': 'why it is replaced',
      '--by <who decided>': 'name, comma, position',
    },
  },
  verify: {
    about: 'checks a file’s digital signatures; with --period: whether a period’s confirmations still hold',
    arguments: { file: 'signed PDF; with --period: reports to be held against the record' },
    options: {
      ...period,
      '--trust <ca.pem...>': 'trusted certificates (PEM)',
      '--crl <file...>': 'revocation lists (CRL)',
      '--ocsp <file...>': 'OCSP responses',
      '--format <format>': 'how to print',
    },
  },
  schema: {
    about: 'makes the JSON Schema of each unit’s reports by the plan, in schemas/',
    options: { '--check': 'write nothing; an error where schemas are behind the plan' },
  },
  completion: {
    about: 'completion by Tab: prints what a shell loads, such as source <(cchc completion bash)',
    arguments: { shell: 'kind of shell', word: 'called by the shell itself: the words typed, behind --' },
  },
  batch: {
    about: 'makes the reports of all plans found in the folders; only what has changed is made anew',
    arguments: { folder: '' },
    options: {
      '--period <period>': 'annual (of the year), issued (periods with a report), all, or one period',
      '--format <formats>': 'pdf, md or both',
      '--out <folder>': 'write every report to this folder (default: reports of each plan)',
      '--templates <folder>': 'templates of the office’s own in place of the program’s of the same name',
      ...fonts,
      '--jobs <number>': 'jobs at once (default: the machine’s cores)',
      '--shard <i/n>': 'only part i of n, where several machines share the work',
      '--force': 'make all anew, even what has not changed',
      '--check': 'write nothing; exit code 1 where a file would change',
      '--results <file>': 'write each job’s result as JSON; - for standard output',
      '--index <file>':
        'list of the reports (default beside them: index.md, of other periods index-<period>.md)',
      '--gather': 'put the result files of all parts together, in place of folders',
    },
  },
};
