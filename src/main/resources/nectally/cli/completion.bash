# bash completion for nec-tally: source <(nec-tally completion bash)
_nec_tally() {
  local IFS=$'\n' rest=${COMP_LINE:0:COMP_POINT} typed=() asked=() word piece done answer line i
  # Bash parts words at = and : too; what no blank parts is one word.
  for ((i = 0; i <= COMP_CWORD; i++)); do
    piece=${COMP_WORDS[i]}
    if [[ $i -gt 0 && -n $rest && $rest != [[:blank:]]* ]]; then
      typed[${#typed[@]} - 1]+=$piece
    else
      typed+=("$piece")
    fi
    while [[ $rest == [[:blank:]]* ]]; do rest=${rest#?}; done
    rest=${rest#"$piece"}
  done
  for word in "${typed[@]:1}"; do
    word=${word//[\\\"\']/}
    asked+=("${word/#\~\//$HOME/}")
  done
  word=${typed[${#typed[@]} - 1]}
  [[ $piece == [=:] ]] && piece=
  done=${word%"$piece"}
  done=${done//[\\\"\']/}
  answer=$("${COMP_WORDS[0]}" completion words "$((${#asked[@]} - 1))" "${asked[@]}" 2>/dev/null)
  COMPREPLY=()
  if [ "$answer" = :files ]; then
    compopt -o filenames 2>/dev/null
    COMPREPLY=($(compgen -f -- "$piece"))
    return
  fi
  for line in $answer; do
    line=${line%%$'\t'*}
    if [[ $line == "${word//[\\\"\']/}"* ]]; then
      line=${line#"$done"}
      [[ $piece == [\"\']* ]] || { printf -v line %q "$line" && line=${line//\\,/,}; }
      COMPREPLY+=("$line")
    fi
  done
}
complete -F _nec_tally nec-tally
