import type { Candidate } from './complete-words.ts';

export const shells = ['bash', 'zsh', 'fish'] as const;
export type Shell = (typeof shells)[number];

/** What a shell sources once; at every press of Tab it asks the program itself what may come next. */
export const scripts: Readonly<Record<Shell, string>> = {
  bash: `_cchc() {
  local IFS=$'\\n'
  COMPREPLY=($(cchc completion bash -- "\${COMP_WORDS[@]:1:COMP_CWORD}" 2>/dev/null))
}
complete -o bashdefault -o default -F _cchc cchc
`,
  zsh: `#compdef cchc
_cchc() {
  local -a found
  found=("\${(@f)$(cchc completion zsh -- "\${(@)words[2,CURRENT]}" 2>/dev/null)}")
  if [[ -n "$found[1]" ]]; then _describe 'cchc' found; else _files; fi
}
compdef _cchc cchc
`,
  fish: `function __cchc_complete
  set -l words (commandline -opc) (commandline -ct)
  set -l found (cchc completion fish -- $words[2..-1] 2>/dev/null)
  if test (count $found) -gt 0
    printf '%s\\n' $found
  else
    __fish_complete_path (commandline -ct)
  end
end
complete -c cchc -f -a '(__cchc_complete)'
`,
};

/** The candidates as the shell reads them, one a line; the description where the shell shows one. */
export function writeCandidates(shell: Shell, candidates: readonly Candidate[]): string {
  return candidates.map((one) => `${writers[shell](one)}\n`).join('');
}

const writers: Readonly<Record<Shell, (one: Candidate) => string>> = {
  bash: ({ value }) => value,
  zsh: ({ value, description }) =>
    [value.replaceAll(':', '\\:'), ...(description === '' ? [] : [description])].join(':'),
  fish: ({ value, description }) => [value, ...(description === '' ? [] : [description])].join('\t'),
};
