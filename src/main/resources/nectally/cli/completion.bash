# bash completion for nec-tally: source <(nec-tally completion bash)
_nec_tally() {
  local IFS=$'\n' current=${COMP_WORDS[COMP_CWORD]} answer line
  answer=$("${COMP_WORDS[0]}" completion words "$((COMP_CWORD - 1))" "${COMP_WORDS[@]:1}" 2>/dev/null)
  COMPREPLY=()
  if [ "$answer" = :files ]; then
    compopt -o filenames 2>/dev/null
    COMPREPLY=($(compgen -f -- "$current"))
    return
  fi
  for line in $answer; do
    line=${line%%$'\t'*}
    [[ $line == "$current"* ]] && COMPREPLY+=("$(printf %q "$line")")
  done
}
complete -F _nec_tally nec-tally
