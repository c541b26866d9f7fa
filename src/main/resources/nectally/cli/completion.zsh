#compdef nec-tally
# zsh completion for nec-tally: source <(nec-tally completion zsh)
_nec_tally() {
  local answer line
  local -a offers
  answer=$("${words[1]}" completion words "$((CURRENT - 2))" "${(@Q)words[2,-1]}" 2>/dev/null)
  if [[ $answer == :files ]]; then
    compset -P '--*='
    _files
    return
  fi
  for line in ${(f)answer}; do
    offers+=("${${line%%$'\t'*}//:/\\:}:${line#*$'\t'}")
  done
  _describe 'nec-tally' offers
}
# In a folder of fpath this file is the function itself; sourced, it only names it.
if [[ ${funcstack[1]} == _nec-tally ]]; then
  _nec_tally "$@"
else
  compdef _nec_tally nec-tally
fi
